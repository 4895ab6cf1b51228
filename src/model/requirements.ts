import { byText } from '../lib/lists.ts';
import { all, entry, ownedBy } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** How far what we hold of a partnership answers one requirement. */
export interface RequirementAnswer {
  requirement: Entry<'requirements'>;
  extent: 'met' | 'partly' | 'not-found';
  /** Sections that answer it, with what is missing where they answer it in part. */
  places: { section: Entry<'arrangements'>; missing?: string }[];
}

/** Which requirements of an edition for published arrangements a partnership's sections answer. */
export function requirementsAnswered(
  handbook: Handbook,
  partnership: string,
  editionId: string,
): RequirementAnswer[] {
  const sections = ownedBy(handbook, 'arrangements', partnership);
  return requirementsOf(handbook, editionId).map((requirement) => {
    const answers = sections.flatMap((section) =>
      section.data.meets
        .filter((answer) => answer.requirement === requirement.id)
        .map(({ extent, missing }) => ({ section, extent, missing })),
    );
    return {
      requirement,
      extent: answers.some(({ extent }) => extent === 'met')
        ? 'met'
        : answers.length > 0
          ? 'partly'
          : 'not-found',
      places: answers.map(({ section, missing }) => ({ section, ...(missing && { missing }) })),
    };
  });
}

/** Requirements for published arrangements that an edition makes, by number. */
export function requirementsOf(handbook: Handbook, editionId: string): Entry<'requirements'>[] {
  entry(handbook, 'editions', editionId);
  return all(handbook, 'requirements')
    .filter(({ data }) => data.of === 'arrangements' && data.editions.includes(editionId))
    .toSorted((a, b) => a.data.number - b.data.number || byText<typeof a>((r) => r.id)(a, b));
}
