import { all, slugOf } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { partnershipsCovering } from '../partnerships.ts';

/** Owner of what belongs to no single partnership. No partnership can have this id. */
export const SHARED = 'shared';

/**
 * The partnership that a page or file of the site is of, by its address; `shared` for one that is of none. Contacts of an
 * area are of the first partnership that covers it, and charts of the partnership whose entry they draw.
 */
export function ownerOfAddress(handbook: Handbook, address: string): string {
  const [first = '', second = ''] = address.split('/').filter(Boolean).map(withoutEnding);
  const { partnerships } = handbook.entries;
  if (partnerships.has(first)) return first;
  if (first === 'charts' && partnerships.has(second)) return second;
  return (first === 'contacts' && ownersOfAreas(handbook).get(second)) || SHARED;
}

/** Everybody who can own a page: `shared` first, then the partnerships in the order of their ids. */
export function pageOwners(handbook: Handbook): string[] {
  const ids = all(handbook, 'partnerships').map(({ id }) => id);
  return [SHARED, ...ids.toSorted()];
}

/** By the name of an area in an address: the partnership that its contacts belong to. */
const ownersOfAreas = once(
  'owners of areas',
  (handbook): ReadonlyMap<string, string> =>
    new Map(
      all(handbook, 'areas').flatMap(({ id }) => {
        const [owner] = partnershipsCovering(handbook, id);
        return owner ? [[slugOf(id), owner.id] as const] : [];
      }),
    ),
);

function withoutEnding(step: string): string {
  return step.replace(/\.\w+$/, '');
}
