import { inOrder } from '../contacts/contactOrder.ts';
import { contactsOf } from '../contacts/contacts.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { areaContactsAddress, addressOf } from '../addresses.ts';
import { helpGuide, familyGuides, numbersToCall } from '../families/families.ts';
import type { NumberToCall } from '../families/families.ts';
import type { Handbook } from '../handbook.ts';
import { situations } from '../procedures/situations.ts';
import type { ReadyLink } from './siteLinks.ts';

/** What somebody who needs help now finds first. */
export interface HelpPage {
  /** The numbers most needed, the emergency number first. */
  first: NumberToCall[];
  /** Other numbers for the whole country. */
  others: NumberToCall[];
  /** Where the numbers of each area are. */
  areas: ReadyLink[];
  /** What may be happening, as families say it. */
  forFamilies: ReadyLink[];
  /** What may be happening, as people say it who work with children, with what to do first. */
  atWork: (ReadyLink & { summary: string })[];
}

/** How many numbers are on the first screen of a phone, above the areas. */
const FIRST_NUMBERS = 2;

/** Whether there is anybody to call. */
export function hasHelp(handbook: Handbook): boolean {
  return contactsOf(handbook, 'shared').length > 0 || areasWithContacts(handbook).length > 0;
}

/** Who to call, and what to read about what is happening. */
export function helpPage(handbook: Handbook): HelpPage {
  const guide = helpGuide(handbook);
  const numbers = numbersToCall(handbook, guide?.data.numbers ?? nationalNumbers(handbook));
  return {
    first: numbers.slice(0, FIRST_NUMBERS),
    others: numbers.slice(FIRST_NUMBERS),
    areas: areasWithContacts(handbook).map(({ id, data }) => ({
      text: data.title,
      path: areaContactsAddress(id),
    })),
    // The page with the numbers says what is said here, and nobody needs a review now.
    forFamilies: familyGuides(handbook)
      .filter(({ id, data }) => id !== guide?.id && data.question !== 'reviews')
      .map((one) => ({ text: one.data.title, path: addressOf(handbook, one) })),
    atWork: situations(handbook).map(({ title, answer, path }) => ({
      text: title,
      path,
      summary: answer,
    })),
  };
}

/** The numbers for the whole country, where no page for families puts them in order. */
function nationalNumbers(handbook: Handbook) {
  return contactsOf(handbook, 'shared')
    .toSorted(inOrder(['emergency', 'helpline']))
    .map(({ id, data }) => ({ contact: id, words: data.summary }));
}
