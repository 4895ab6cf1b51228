import { joinWords } from '../../lib/lists.ts';
import { areaContactsAddress } from '../addresses.ts';
import { areaInSentence } from '../governance/areaNames.ts';
import { isVoice } from './channels.ts';
import { answers } from './contactAudience.ts';
import { contactsServing, numbersOf } from './contacts.ts';
import type { ContactFunction } from './contacts.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hasKnownHours } from './hours.ts';

/** What the out-of-hours number of an area answers when nobody else does. */
const ANSWERED_AT_NIGHT: readonly ContactFunction[] = ['front-door'];

/** What a front door answers when somebody may not use the contact for it. */
const ANSWERED_BY_FRONT_DOOR: readonly ContactFunction[] = [
  'front-door',
  'out-of-hours',
  'allegations',
  'advice',
];

/** What comes before the numbers for people a contact is not for. */
export const ANYONE_ELSE = 'Parents and anyone else: ring';

/** A number to ring when a contact may not be open, or is not for everybody. */
export interface NumberIfUnsure {
  number: string;
  /** The areas it is for, where the contact serves others too. */
  areas: NamedArea[];
}

/** An area with the address of its contacts, where the source of the number is. */
interface NamedArea {
  title: string;
  path: string;
}

/**
 * The out-of-hours numbers to ring instead of a contact that does not say at what times it is answered: for each of its
 * areas every one that answers everybody the contact answers, or what is named where none is published. None when the
 * times are known. With `areas`, for a page that is about these alone.
 */
export function numbersIfUnsure(
  handbook: Handbook,
  contact: Entry<'contacts'>,
  areas: readonly string[] = contact.data.areas,
): NumberIfUnsure[] {
  const { data } = contact;
  const voices = data.channels.filter(isVoice);
  const isKnown = voices.length === 0 || voices.some(({ hours }) => hasKnownHours(hours));
  if (isKnown || !ANSWERED_AT_NIGHT.includes(data.function)) return [];
  const own = numbersOf(contact);
  return numbersInstead(
    handbook,
    areas,
    (other) =>
      other.data.function === 'out-of-hours' &&
      data.audiences.every((caller) => answers(other.data, caller)),
  ).filter(({ number }) => !own.includes(number));
}

/**
 * The numbers for people a contact about a child is not for: in each of its areas those of everybody for the same
 * purpose or, where none is published, what is named instead; or else of the front door, even where that is the same
 * number. None when it is for everybody.
 */
export function numbersForAnyoneElse(
  handbook: Handbook,
  contact: Entry<'contacts'>,
  areas: readonly string[] = contact.data.areas,
): NumberIfUnsure[] {
  const { data } = contact;
  if (answers(data, 'anyone') || !ANSWERED_BY_FRONT_DOOR.includes(data.function)) return [];
  const numbersOfPublic = (purpose: ContactFunction) =>
    numbersInstead(
      handbook,
      areas,
      (other) => other.data.function === purpose && answers(other.data, 'anyone'),
    );
  const same = numbersOfPublic(data.function);
  return same.length > 0 ? same : numbersOfPublic('front-door');
}

/** Numbers of contacts of these areas, each with the areas that it is for where it is not for all. */
function numbersInstead(
  handbook: Handbook,
  areas: readonly string[],
  isWanted: (other: Entry<'contacts'>) => boolean,
): NumberIfUnsure[] {
  const found = new Map<string, NamedArea[]>();
  for (const area of areas) {
    const numbers = contactsServing(handbook, area)
      .filter(isWanted)
      .flatMap((contact) => numbersToRing(handbook, contact));
    for (const number of new Set(numbers)) {
      const title = areaInSentence(entry(handbook, 'areas', area));
      const named = { title, path: areaContactsAddress(area) };
      found.set(number, [...(found.get(number) ?? []), named]);
    }
  }
  return [...found].map(([number, served]) => ({
    number,
    areas: served.length === areas.length ? [] : served,
  }));
}

/** The numbers of a contact; where it says that none is published, of those it names instead. */
function numbersToRing(handbook: Handbook, contact: Entry<'contacts'>): string[] {
  const instead = contact.data.noneFound?.instead ?? [];
  return [contact, ...instead.map((id) => entry(handbook, 'contacts', id))].flatMap(numbersOf);
}

/** "Not sure if they are open? Ring 0300 300 8123." Empty where there is nothing to say. */
export function ifUnsureInWords(numbers: readonly NumberIfUnsure[]): string {
  if (numbers.length === 0) return '';
  return `Not sure if they are open? Ring ${eachInWords(numbers)}.`;
}

/** "Parents and anyone else: ring 0300 300 8585." Empty where there is nothing to say. */
export function anyoneElseInWords(numbers: readonly NumberIfUnsure[]): string {
  return numbers.length === 0 ? '' : `${ANYONE_ELSE} ${eachInWords(numbers)}.`;
}

function eachInWords(numbers: readonly NumberIfUnsure[]): string {
  const each = numbers.map(({ number, areas }) =>
    areas.length === 0 ? number : `${number} for ${joinWords(areas.map(({ title }) => title))}`,
  );
  return joinWords(each, 'or');
}
