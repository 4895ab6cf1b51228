import { contactRows } from './contactRows.ts';
import type { AreaRows } from './contactRows.ts';
import { answers, contactsServing, inOrder } from './contacts.ts';
import type { Caller, ContactFunction } from './contacts.ts';
import { areasWithContacts } from './contactView.ts';
import { areaContactsAddress } from '../addresses.ts';
import type { Handbook } from '../handbook.ts';
import { contactFunctionLabels } from '../labels.ts';

/** What the page of a partnership gives numbers for; its other contacts are on the pages of its areas. */
export const NUMBERS_OF_PARTNERSHIP: readonly ContactFunction[] = ['front-door', 'out-of-hours'];

/** Every number for these purposes, area by area. With `caller`, only those that answer this caller. */
export function numbersByArea(
  handbook: Handbook,
  purposes: readonly ContactFunction[],
  caller?: Caller,
): AreaRows[] {
  return areasWithContacts(handbook).map(({ id, data }) => {
    const path = areaContactsAddress(id);
    const contacts = contactsServing(handbook, id)
      .filter((contact) => purposes.includes(contact.data.function))
      .filter((contact) => caller === undefined || answers(contact.data, caller))
      .toSorted(inOrder(purposes));
    return {
      title: data.title,
      path,
      rows: contactRows(handbook, contacts, () => path),
      missing: purposes
        .filter((purpose) => contacts.every((contact) => contact.data.function !== purpose))
        .map((purpose) => contactFunctionLabels[purpose]),
    };
  });
}
