import { byId, byNumber, firstThose, inTurn } from '../../lib/sorting.ts';
import { groupBy } from '../../lib/lists.ts';
import type { Contact } from '../../schemas/contact.ts';
import { isVoice } from './channels.ts';
import { all, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { contactFunctionLabels, onlyForLabels } from '../labels.ts';
import { referrersTo } from '../referrers.ts';

/** What people get in touch for. */
export type ContactFunction = Contact['function'];

/** Who looks for a contact. */
export type Caller = Contact['audiences'][number];

/** Functions in the order of need: the order in which they are labelled. */
export const ORDER_OF_NEED = Object.keys(contactFunctionLabels) as ContactFunction[];

/** Whether a contact answers this caller. Professionals include schools; a contact for schools answers schools alone. */
export function answers({ audiences }: Contact, caller: Caller): boolean {
  if (audiences.includes('anyone')) return true;
  if (caller === 'anyone') return false;
  return (
    audiences.includes(caller) || (caller === 'schools' && audiences.includes('professionals'))
  );
}

/** The only people a contact is for; undefined when it is for everybody. */
export function onlyFor({ audiences }: Contact): 'professionals' | 'schools' | undefined {
  if (audiences.includes('anyone')) return undefined;
  return audiences.includes('professionals') ? 'professionals' : 'schools';
}

/** The mark of a contact that is not for everybody; undefined when it is. Shown beside every number it has. */
export function onlyForInWords(contact: Contact): string | undefined {
  const only = onlyFor(contact);
  if (!only) return undefined;
  return contact.onlyFor ? `Only for ${contact.onlyFor}` : onlyForLabels[only];
}

/** What people get in touch with a contact for, in words. */
export function purposeOf({ function: purpose, purpose: own }: Contact): string {
  return own ?? contactFunctionLabels[purpose];
}

/** The emergency services, who are never rung to ask whether 999 is still their number. */
export function isEmergency({ function: purpose }: Contact): boolean {
  return purpose === 'emergency';
}

/**
 * Puts contacts in the one order in which they are shown anywhere: by function, in the order given or else of need;
 * for the same function those for everybody first, then those of an area before those of the whole country.
 */
export function inOrder(functions: readonly ContactFunction[] = ORDER_OF_NEED) {
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
