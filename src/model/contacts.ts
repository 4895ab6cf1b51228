import { byText } from '../lib/lists.ts';
import type { ContactChannel } from '../schemas/contact.ts';
import { all, ownedBy } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { contactFunctionLabels } from './labels.ts';

/** Functions in the order of need: the order in which they are labelled. */
export const ORDER_OF_NEED: readonly string[] = Object.keys(contactFunctionLabels);

/** Contacts of a partnership, in the order of need. */
export function contactsOf(handbook: Handbook, partnership: string): Entry<'contacts'>[] {
  return ownedBy(handbook, 'contacts', partnership).toSorted(byNeed);
}

/** Areas with their contacts, in the order of names; areas without a contact are left out. */
export function contactsByArea(
  handbook: Handbook,
): { area: Entry<'areas'>; contacts: Entry<'contacts'>[] }[] {
  return all(handbook, 'areas')
    .toSorted(byText<Entry<'areas'>>(({ data }) => data.title))
    .map((area) => ({
      area,
      contacts: all(handbook, 'contacts')
        .filter(({ data }) => data.areas.includes(area.id))
        .toSorted(byNeed),
    }))
    .filter(({ contacts }) => contacts.length > 0);
}

/** Telephone numbers of a contact, as people dial them. */
export function numbersOf(contact: Entry<'contacts'>): string[] {
  return contact.data.channels.flatMap((channel: ContactChannel) =>
    channel.kind === 'phone' ? [channel.number] : [],
  );
}

function byNeed(a: Entry<'contacts'>, b: Entry<'contacts'>): number {
  return (
    ORDER_OF_NEED.indexOf(a.data.function) - ORDER_OF_NEED.indexOf(b.data.function) ||
    a.id.localeCompare(b.id)
  );
}
