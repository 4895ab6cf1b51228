import { BY_INTENT, BY_KIND, PLACE, STATE } from './weights.ts';
import type { Findable } from './findable.ts';
import { isPastLabel } from './pastLabel.ts';
import type { Understanding } from './understand.ts';

/** How much the kind of a thing suits the query. */
export function kindFactor({ kind }: Findable, { intents }: Understanding): number {
  return [...intents].reduce(
    (factor, intent) => factor * (BY_INTENT[intent][kind] ?? 1),
    BY_KIND[kind] ?? 1,
  );
}

/** How much the owner of a thing suits the places that the query names. */
export function ownerFactor({ owner }: Findable, { owners, nearOwners }: Understanding): number {
  if (owners.size === 0) return owner < 0 ? PLACE.everywhere : 1;
  if (owner < 0) return PLACE.none;
  if (owners.has(owner)) return PLACE.own;
  return nearOwners.has(owner) ? 1 : PLACE.other;
}

/** What may still apply comes before what is old or has been replaced. */
export function stateFactor({ state }: Findable): number {
  return isPastLabel(state) ? STATE.past : 1;
}
