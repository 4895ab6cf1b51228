import { byTitle } from '../lib/sorting.ts';
import { predecessorsOf, stageOf, successorsOf } from './governance/bodies.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { areaKindLabels } from './labels.ts';

type Area = Entry<'areas'>;

/** Areas whose council is still to come or has ended. Their pages lead to the councils that are there today. */
export function areasOutOfTime(handbook: Handbook): Area[] {
  return all(handbook, 'areas')
    .filter((area) => stageOf(handbook, area) !== 'current')
    .toSorted(byTitle);
}

/**
 * Names that people use for an area besides its title: its towns and older names, and those of the councils that
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

/** `Exampleton (unitary authority, E06000999)`; without a code where the council is to come and has none yet. */
export function areaInFull({ title, ...data }: Area['data']): string {
  const note = areaNote(data);
  return note === '' ? title : `${title} (${note})`;
}

/** Kind and code of an area, `unitary authority, E06000999`, as far as there are any. */
function areaNote({ kind, onsCode }: Pick<Area['data'], 'kind' | 'onsCode'>): string {
  return [areaKindLabels[kind], onsCode].filter(Boolean).join(', ');
}
