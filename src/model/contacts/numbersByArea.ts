import { dialled } from '../../lib/telephone/writtenNumber.ts';
import { contactRows } from './contactRows.ts';
import type { AreaRows } from './contactRows.ts';
import { answers } from './contactAudience.ts';
import { inOrder } from './contactOrder.ts';
import { contactsServing, nationalContacts, numbersOf } from './contacts.ts';
import type { Caller } from './contactAudience.ts';
import type { ContactFunction } from './contacts.ts';
import { areasWithContacts } from './contactView.ts';
import { areaContactsAddress } from '../addresses.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { areaInSentence } from '../governance/areaNames.ts';
import { contactFunctionLabels } from '../labels.ts';

/** What the page of a partnership gives numbers for; its other contacts are on the pages of its areas. */
export const NUMBERS_OF_PARTNERSHIP: readonly ContactFunction[] = ['front-door', 'out-of-hours'];

/** What a reader has to be told that an area has no contact for. Of anything else a list gives what there is. */
const TOLD_IF_MISSING: readonly ContactFunction[] = ['front-door', 'out-of-hours', 'allegations'];

/** The numbers of one area. */
export interface NumbersOfArea extends AreaRows {
  /** The title as it is within a sentence: `the City of London`. */
  inSentence: string;
}

/** Every number for these purposes, area by area. With `caller`, only those that answer this caller. */
export function numbersByArea(
  handbook: Handbook,
  purposes: readonly ContactFunction[],
  caller?: Caller,
): NumbersOfArea[] {
  return areasWithContacts(handbook).map((area) => {
    const { id, data } = area;
    const path = areaContactsAddress(id);
    const contacts = contactsServing(handbook, id)
      .filter((contact) => purposes.includes(contact.data.function))
      .filter((contact) => caller === undefined || answers(contact.data, caller))
      .toSorted(inOrder(purposes));
    return {
      title: data.title,
      inSentence: areaInSentence(area),
      path,
      rows: contactRows(handbook, contacts, () => path, [id]),
      missing: purposes
        .filter((purpose) => TOLD_IF_MISSING.includes(purpose))
        .filter((purpose) => contacts.every((contact) => contact.data.function !== purpose))
        .map((purpose) => contactFunctionLabels[purpose]),
    };
  });
}

/**
 * Every number for these purposes: first those that are the same everywhere, each once, then those of each area that
 * has any.
 */
export function numbersEverywhere(
  handbook: Handbook,
  purposes: readonly ContactFunction[],
): AreaRows[] {
  const national = nationalContacts(handbook)
    .filter(({ data }) => purposes.includes(data.function))
    .toSorted(inOrder(purposes));
  const known = new Set(national.flatMap(keysOf));
  const everywhere = {
    title: 'Everywhere in England',
    path: '/contacts/#national',
    rows: contactRows(handbook, national, () => '/contacts/'),
    missing: [],
  };
  const areas = numbersByArea(handbook, purposes).map((area) => ({
    ...area,
    rows: area.rows.filter(
      ({ purposes: [purpose], channel }) =>
        !channel || !known.has(`${purpose} ${dialled(channel.number)}`),
    ),
  }));
  return [everywhere, ...areas].filter(
    ({ rows, missing }) => rows.length > 0 || missing.length > 0,
  );
}

function keysOf(contact: Entry<'contacts'>): string[] {
  return numbersOf(contact).map((number) => `${contact.data.function} ${dialled(number)}`);
}
