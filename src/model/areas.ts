import { byTitle } from '../lib/sorting.ts';
import { predecessorsOf, stageOf, successorsOf } from './governance/bodies.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

type Area = Entry<'areas'>;

/** Areas whose council is still to come or has ended. Their pages lead to the councils that are there today. */
export function areasOutOfTime(handbook: Handbook): Area[] {
  return all(handbook, 'areas')
    .filter((area) => stageOf(handbook, area) !== 'current')
    .toSorted(byTitle);
}

/**
 * Names by which people look for an area besides its title: its towns and older names, and those of the councils that
 * were there before it or are to take over.
 */
export function otherNamesOf(handbook: Handbook, area: Area): string[] {
  const related = [...predecessorsOf(handbook, area), ...successorsOf(handbook, area)];
  const names = [
    ...area.data.aliases,
    ...related.flatMap(({ data }) => [data.title, ...data.aliases]),
  ];
  return [...new Set(names)].filter((name) => name !== area.data.title);
}

/** `Exampleton (E06000999)`; the title alone of a council to come that has no code yet. */
export function areaWithCode({ title, onsCode }: Area['data']): string {
  return onsCode ? `${title} (${onsCode})` : title;
}
