import { groupBy } from '../../lib/lists.ts';
import type { Contact } from '../../schemas/contact.ts';
import { isVoice } from './channels.ts';
import { inOrder } from './contactOrder.ts';
import { all, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { contactFunctionLabels } from '../labels.ts';
import { referrersTo } from '../referrers.ts';

/** What people get in touch for. */
export type ContactFunction = Contact['function'];

/** What people get in touch with a contact for, in words. */
export function purposeOf({ function: purpose, purpose: own, areas }: Contact): string {
  const isLocalHelpline = purpose === 'helpline' && areas.length > 0;
  return own ?? (isLocalHelpline ? LOCAL_HELPLINE : contactFunctionLabels[purpose]);
}

/** A helpline of some areas is none of the whole country. */
const LOCAL_HELPLINE = 'Local helpline';

/** The emergency services, who are never rung to ask whether 999 is still their number. */
export function isEmergency({ function: purpose }: Contact): boolean {
  return purpose === 'emergency';
}

/** Contacts of a partnership, in the order of need. */
export function contactsOf(handbook: Handbook, partnership: string): Entry<'contacts'>[] {
  return ownedBy(handbook, 'contacts', partnership).toSorted(inOrder());
}

/** Contacts that serve an area, in the order of need; those of the whole country are not among them. */
export function contactsServing(handbook: Handbook, areaId: string): Entry<'contacts'>[] {
  const area = { collection: 'areas', id: areaId } as const;
  return referrersTo(handbook, 'contacts', area, 'areas').toSorted(inOrder());
}

/** Contacts of the whole country, in the order of need. */
export function nationalContacts(handbook: Handbook): Entry<'contacts'>[] {
  return [...nationalInOrder(handbook)];
}

const nationalInOrder = once('national contacts', (handbook) =>
  all(handbook, 'contacts')
    .filter(({ data }) => data.areas.length === 0)
    .toSorted(inOrder()),
);

/** Contacts for the same purpose that share a number with this one, itself among them, in the order of their ids. */
export function withSameNumber(
  handbook: Handbook,
  contact: Entry<'contacts'>,
): Entry<'contacts'>[] {
  const same = purposesAndNumbers(contact).flatMap(
    (key) => contactsByNumber(handbook).get(key) ?? [],
  );
  return [...new Set(same.map(({ one }) => one))];
}

const contactsByNumber = once('contacts by number', (handbook) =>
  groupBy(
    all(handbook, 'contacts').flatMap((one) =>
      purposesAndNumbers(one).map((key) => ({ key, one })),
    ),
    ({ key }) => key,
  ),
);

function purposesAndNumbers(contact: Entry<'contacts'>): string[] {
  return numbersOf(contact).map((number) => `${purposeOf(contact.data)} ${number}`);
}

/** Telephone numbers of a contact, as people dial them. Numbers for text relay are not among them. */
export function numbersOf(contact: Entry<'contacts'>): string[] {
  return contact.data.channels.filter(isVoice).map(({ number }) => number);
}
