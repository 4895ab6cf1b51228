import { byText } from '../../lib/sorting.ts';
import type { ContactChannel } from '../../schemas/contactChannel.ts';
import { joinWords } from '../../lib/lists.ts';
import { addressOf } from '../addresses.ts';
import { isVoice } from '../contacts/channels.ts';
import { numbersIfUnsure } from '../contacts/ifUnsure.ts';
import type { NumberIfUnsure } from '../contacts/ifUnsure.ts';
import type { ContactFunction } from '../contacts/contacts.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** Somebody who helps, and every way to reach them that can be used at once. */
export interface WayToReach {
  title: string;
  /** Who they are for. */
  words: string;
  /** The way that most people use: a number to call, where there is one. */
  first: ContactChannel;
  /** Other ways, such as text messages, sign language and forms. */
  others: ContactChannel[];
  /** Numbers to ring when nobody knows whether it is open. */
  ifUnsure: NumberIfUnsure[];
  /** Where its source and its last check are. */
  path: string;
}

/** Ways that lead to a person or to a form, not to a page to read or a place to go. */
const DIRECT: readonly ContactChannel['kind'][] = [
  ...(['phone', 'text', 'whatsapp', 'chat', 'text-relay'] as const),
  ...(['sign-language', 'form', 'email'] as const),
];

/** How to reach the contacts of a page for families, calls first. Contacts with nothing but a page lead there. */
export function waysToReach(
  handbook: Handbook,
  listed: Entry<'familyGuides'>['data']['numbers'],
): WayToReach[] {
  return listed.flatMap(({ contact: id, words }) => {
    const contact = entry(handbook, 'contacts', id);
    const { channels, title } = contact.data;
    const direct = channels.filter(({ kind }) => DIRECT.includes(kind));
    const inOrder = [
      ...direct.filter(isVoice),
      ...direct.filter((channel) => !isVoice(channel)),
      ...(direct.length === 0 ? channels : []),
    ];
    const [first, ...others] = inOrder;
    return first
      ? {
          ...{ title, words, first, others, path: addressOf(handbook, contact) },
          ifUnsure: numbersIfUnsure(handbook, contact),
        }
      : [];
  });
}

/** The contacts of all areas that anyone may use for one purpose, each with the names of its areas. */
export function waysByArea(handbook: Handbook, purpose: ContactFunction): WayToReach[] {
  const contacts = all(handbook, 'contacts')
    .filter(
      ({ data }) =>
        data.function === purpose && data.areas.length > 0 && data.audiences.includes('anyone'),
    )
    .map(({ id, data }) => ({
      contact: id,
      words: joinWords(data.areas.map((area) => entry(handbook, 'areas', area).data.title)),
    }))
    .toSorted(byText(({ words }) => words));
  return waysToReach(handbook, contacts);
}
