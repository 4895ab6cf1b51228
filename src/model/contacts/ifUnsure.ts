import { joinWords } from '../../lib/lists.ts';
import { isVoice } from './channels.ts';
import { answers, contactsServing, numbersOf } from './contacts.ts';
import type { ContactFunction } from './contacts.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hasKnownHours } from './hours.ts';

/** What the out-of-hours number of an area answers when nobody else does. */
const ANSWERED_AT_NIGHT: readonly ContactFunction[] = ['front-door'];

/** A number to ring when nobody knows whether a contact is open. */
export interface NumberIfUnsure {
  number: string;
  /** The areas it is for, where the contact serves others too. */
  areas: string[];
}

/**
 * The out-of-hours numbers to ring instead of a contact that does not say at what times it is answered: for each of its
 * areas every one that answers everybody the contact answers. None when the times are known.
 */
export function numbersIfUnsure(handbook: Handbook, contact: Entry<'contacts'>): NumberIfUnsure[] {
  const { data } = contact;
  const voices = data.channels.filter(isVoice);
  const isKnown = voices.length === 0 || voices.some(({ hours }) => hasKnownHours(hours));
  if (isKnown || !ANSWERED_AT_NIGHT.includes(data.function)) return [];
  const own = numbersOf(contact);
  const found = new Map<string, string[]>();
  for (const area of data.areas) {
    const numbers = contactsServing(handbook, area)
      .filter((other) => other.data.function === 'out-of-hours')
      .filter((other) => data.audiences.every((caller) => answers(other.data, caller)))
      .flatMap(numbersOf);
    const { title } = entry(handbook, 'areas', area).data;
    for (const number of new Set(numbers))
      if (!own.includes(number)) found.set(number, [...(found.get(number) ?? []), title]);
  }
  return [...found].map(([number, areas]) => ({
    number,
    areas: areas.length === data.areas.length ? [] : areas,
  }));
}

/** "Not sure if they are open? Ring 0300 300 8123." Empty where there is nothing to say. */
export function ifUnsureInWords(numbers: readonly NumberIfUnsure[]): string {
  if (numbers.length === 0) return '';
  const each = numbers.map(({ number, areas }) =>
    areas.length === 0 ? number : `${number} for ${joinWords(areas)}`,
  );
  return `Not sure if they are open? Ring ${joinWords(each, 'or')}.`;
}
