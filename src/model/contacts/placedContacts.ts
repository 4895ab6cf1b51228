import type { PlacedContact } from './contactExports.ts';
import { areasWithContacts, contactsInArea, contactView } from './contactView.ts';
import { contactsOf } from './contacts.ts';
import { areaContactsAddress } from '../addresses.ts';
import { slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** How long the check of a contact holds. */
interface CheckOptions {
  warnAfterDays: number;
}

/** The contacts of one area with the places of their cards. */
export function placedInArea(
  handbook: Handbook,
  area: Entry<'areas'>,
  options: CheckOptions,
): PlacedContact[] {
  return contactsInArea(handbook, area.id, options).map((view) => ({
    view,
    area: area.data.title,
    path: `${areaContactsAddress(area.id)}#${view.id}`,
  }));
}

/** Every contact of the site, area by area, then the national ones. */
export function allPlaced(handbook: Handbook, options: CheckOptions): PlacedContact[] {
  return [
    ...areasWithContacts(handbook).flatMap((area) => placedInArea(handbook, area, options)),
    ...contactsOf(handbook, 'shared').map((contact) => ({
      view: contactView(handbook, contact, options),
      area: 'United Kingdom',
      path: `/contacts/#${slugOf(contact.id)}`,
    })),
  ];
}
