import { NUMBERS_BY_AREA } from '../../lib/numbersByArea.ts';
import { byCode, byOrder, firstThose, inTurn } from '../../lib/sorting.ts';
import { familyQuestion } from '../../schemas/familyGuide.ts';
import type { FamilyGuide } from '../../schemas/familyGuide.ts';
import { directionOf, siteLanguage } from '../../schemas/shared/language.ts';
import { addressOf } from '../addresses.ts';
import { isVoice } from '../contacts/channels.ts';
import { familyWordsIn } from './familyWords.ts';
import type { FamilyWords } from './familyWords.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hoursInWords } from '../contacts/hours.ts';
import { numbersIfUnsure } from '../contacts/ifUnsure.ts';
import type { NumberIfUnsure } from '../contacts/ifUnsure.ts';

type FamilyQuestion = FamilyGuide['question'];

/** A number to call, with the place that says where it comes from. */
export interface NumberToCall {
  title: string;
  /** Who it is for. */
  words: string;
  /** As people write it. */
  number: string;
  hours?: string | undefined;
  /** Numbers to ring when nobody knows whether it is open. */
  ifUnsure: NumberIfUnsure[];
  /** Where somebody can write instead of calling, when there is a live chat. */
  chat?: { address: string; hours?: string | undefined } | undefined;
  /** Where its source and its last check are. */
  path: string;
}

/** The pages for families, in their order. */
export function familyGuides(handbook: Handbook): Entry<'familyGuides'>[] {
  return all(handbook, 'familyGuides').toSorted(byOrder);
}

/** Pages for families that answer one question, in their order. */
export interface FamilyGroup {
  question: FamilyQuestion;
  guides: Entry<'familyGuides'>[];
}

/** The pages for families by the question that readers come with. A question without a page is left out. */
export function familyGroups(handbook: Handbook): FamilyGroup[] {
  const guides = familyGuides(handbook);
  return familyQuestion.options
    .map((question) => ({
      question,
      guides: guides.filter(({ data }) => data.question === question),
    }))
    .filter(({ guides: found }) => found.length > 0);
}

/** The page on reaching help without hearing or speaking, or through an interpreter. */
export function otherWaysGuide(handbook: Handbook): Entry<'familyGuides'> | undefined {
  return familyGuides(handbook).find(({ data }) => data.besideContacts !== undefined);
}

/** The page for families with the numbers to call first; undefined when none has numbers. */
export function helpGuide(handbook: Handbook): Entry<'familyGuides'> | undefined {
  return familyGuides(handbook).find(({ data }) => data.numbers.length > 0);
}

/** The versions of a page in easy words: first in the language of the site, then in others. */
export function easyVersionsOf(handbook: Handbook, guide: string): Entry<'easyGuides'>[] {
  return all(handbook, 'easyGuides')
    .filter(({ data }) => data.guide === guide)
    .toSorted(
      inTurn(
        firstThose(({ data }) => data.lang === siteLanguage),
        byCode(({ data }) => data.lang),
      ),
    );
}

/** All pages in easy words that the pages for families have. */
export function easyGuides(handbook: Handbook): Entry<'easyGuides'>[] {
  return familyGuides(handbook).flatMap(({ id }) => easyVersionsOf(handbook, id));
}

/** Every number of the contacts of a page for families. Contacts without a number are left out. */
export function numbersToCall(
  handbook: Handbook,
  listed: Entry<'familyGuides'>['data']['numbers'],
): NumberToCall[] {
  return listed.flatMap(({ contact: id, words }) => {
    const contact = entry(handbook, 'contacts', id);
    const chat = contact.data.channels.find((channel) => channel.kind === 'chat');
    return contact.data.channels.filter(isVoice).map(({ number, hours }, index) => ({
      title: contact.data.title,
      words,
      number,
      hours: hours && hoursInWords(hours),
      ifUnsure: numbersIfUnsure(handbook, contact),
      // A chat is listed once, with the first number.
      chat:
        index > 0
          ? undefined
          : chat && { address: chat.address, hours: chat.hours && hoursInWords(chat.hours) },
      path: addressOf(handbook, contact),
    }));
  });
}

/** What a page in easy words shows beside its own fields. */
export interface EasyView {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: FamilyWords;
  parts: { heading: string; lines: EasyLine[] }[];
}

/** One idea, in words, with what may be beside it. */
export interface EasyLine {
  words: string;
  symbol?: Entry<'easyGuides'>['data']['parts'][number]['lines'][number]['symbol'];
  numbers: NumberToCall[];
  /** Where the numbers of the councils are, when the line speaks of calling one. */
  councils?: string;
}

/** A page in easy words, ready to be shown. Throws when the words around it are not in its language. */
export function easyView(handbook: Handbook, { id, data }: Entry<'easyGuides'>): EasyView {
  const words = familyWordsIn(data.lang);
  if (!words) throw new Error(`There are no words in "${data.lang}" for what is around ${id}.`);
  return {
    lang: data.lang,
    dir: directionOf(data.lang),
    words,
    parts: data.parts.map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ words: said, symbol, contact, councils }) => ({
        words: said,
        symbol,
        numbers: contact ? numbersToCall(handbook, [{ contact, words: said }]) : [],
        ...(councils && { councils: numbersOfCouncils(handbook, data.guide) }),
      })),
    })),
  };
}

/** Where the numbers of all councils are: on the longer page when it lists them. */
function numbersOfCouncils(handbook: Handbook, id: string): string {
  const guide = entry(handbook, 'familyGuides', id);
  return guide.data.shows.includes('areas')
    ? `${addressOf(handbook, guide)}#${NUMBERS_BY_AREA}`
    : '/contacts/';
}

/** Whether a subject is one that somebody may read about while the person they fear is near. */
export function speaksOfHome(handbook: Handbook, topics: readonly string[]): boolean {
  return topics.some((id) => entry(handbook, 'topics', id).data.speaksOfHome);
}
