import { byId, byNumber, firstThose, inTurn } from '../../lib/sorting.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Entry } from '../handbook.ts';
import { contactFunctionLabels } from '../labels.ts';
import { onlyFor } from './contactAudience.ts';

/** Functions in the order of need: the order in which they are labelled. */
export const ORDER_OF_NEED = Object.keys(contactFunctionLabels) as Contact['function'][];

/**
 * Puts contacts in the one order in which they are shown anywhere: by function, in the order given or else of need;
 * for the same function those for everybody first, then those of an area before those of the whole country.
 */
export function inOrder(functions: readonly Contact['function'][] = ORDER_OF_NEED) {
  const placeOf = ({ data }: Entry<'contacts'>) => {
    const place = functions.indexOf(data.function);
    return place < 0 ? functions.length : place;
  };
  return inTurn<Entry<'contacts'>>(
    byNumber(placeOf),
    byNumber(({ data }) => WIDEST_FIRST.indexOf(onlyFor(data))),
    firstThose(({ data }) => data.areas.length > 0),
    byId,
  );
}

const WIDEST_FIRST = [undefined, 'professionals', 'schools'] as const;
