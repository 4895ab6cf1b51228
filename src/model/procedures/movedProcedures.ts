import { all, ownedBy } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { hasOwnPage, pageUnder, proceduresIn } from './procedures.ts';

/** By old address: national procedures that a partnership adds nothing to. Each was a page, and is a row today. */
export function movedProcedures(
  handbook: Handbook,
): ReadonlyMap<string, { name: string; to: string }> {
  return new Map(
    all(handbook, 'partnerships').flatMap((partnership) => {
      const taken = new Set(ownedBy(handbook, 'procedures', partnership.id).map(({ id }) => id));
      return proceduresIn(handbook, partnership)
        .filter((place) => !hasOwnPage(place))
        .filter(({ about }) => !taken.has(about.id.replace('shared', partnership.id)))
        .map(({ about, path }) => [
          pageUnder(partnership, about),
          { name: `${about.data.title}, ${partnership.data.shortName}`, to: path },
        ]);
    }),
  );
}
