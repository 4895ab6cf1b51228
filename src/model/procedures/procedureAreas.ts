import { addressOf } from '../addresses.ts';
import type { AreaRows } from '../contacts/contactRows.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { numbersToCall, thresholdsFor } from './procedureContacts.ts';
import { hasOwnPage, placesOf, rowOf } from './procedures.ts';

/** An area on the page of a national procedure. */
export interface AreaOfProcedure {
  title: string;
  /** The page of the procedure there, or the row of the area. */
  path: string;
  /** Id of the row of an area that adds nothing to the national procedure; none where it has a page. */
  id?: string;
  /** The numbers of such an area. */
  numbers: AreaRows[];
  thresholds: { text: string; path: string }[];
}

/** The areas of a national procedure: those with a page of it lead there, all others have their numbers in a row. */
export function areasOfProcedure(
  handbook: Handbook,
  national: Entry<'procedures'>,
): AreaOfProcedure[] {
  return placesOf(handbook, national).flatMap((place): AreaOfProcedure[] => {
    const { partnership, path } = place;
    if (!partnership) return [];
    const title = partnership.data.shortName;
    if (hasOwnPage(place)) return [{ title, path, numbers: [], thresholds: [] }];
    return [
      {
        title,
        path,
        id: rowOf(partnership),
        numbers: numbersToCall(handbook, place),
        thresholds: thresholdsFor(handbook, place).map((set) => ({
          text: set.data.title,
          path: addressOf(handbook, set),
        })),
      },
    ];
  });
}
