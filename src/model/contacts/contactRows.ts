import { formatDate } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { uncapitalised } from '../../lib/text.ts';
import { dialled } from '../../lib/telephone/writtenNumber.ts';
import type { ContactChannel } from '../../schemas/contactChannel.ts';
import { addressOf } from '../addresses.ts';
import { isVoice, onceAnswered } from './channels.ts';
import { answers, onlyFor, onlyForInWords } from './contactAudience.ts';
import { isEmergency, nationalContacts, purposeOf } from './contacts.ts';
import type { ContactFunction } from './contacts.ts';
import { currencyOf } from '../documents/currency.ts';
import { entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hoursInWords } from './hours.ts';
import { numbersForAnyoneElse, numbersIfUnsure } from './ifUnsure.ts';
import type { NumberIfUnsure } from './ifUnsure.ts';
import { contactFunctionLabels } from '../labels.ts';

/** A channel that is dialled. */
export type NumberChannel = Extract<ContactChannel, { number: string }>;

/** A number to call, with everything a reader has to see beside it; or a contact that gives none. */
export interface ContactRow {
  /** What to get in touch for: "Worried about a child, day and night". */
  words: string;
  purposes: ContactFunction[];
  /** The words for each purpose. */
  purposeWords: string[];
  /** Who answers: several names where one number is given for several teams. */
  teams: string[];
  /** The number as its entry has it. None where the contact has no number. */
  channel?: NumberChannel;
  /** How to get in touch where there is no number: what its entry names first. */
  otherWay?: ContactChannel;
  hours: string[];
  /** Numbers to ring when nobody knows whether it is open. */
  ifUnsure: NumberIfUnsure[];
  /** "Only for people who work or volunteer with children". None for a number that is for everybody. */
  onlyFor?: string;
  /** Numbers for people it is not for. */
  anyoneElse?: NumberIfUnsure[];
  /** Whether somebody still has to ask the service if the number is right. Never so of 999. */
  isUnconfirmed: boolean;
  /** Address of the card that names source, status and other ways to get in touch. */
  path: string;
  /** What to do, where nothing is published for these people. */
  noneFound?: NoneFound;
}

/** That nothing is published for what a contact is for, and what to do then. */
export interface NoneFound {
  /** "No number for the public is published." */
  words: string;
  /** Day somebody looked. */
  on: string;
  /** The pages they looked on. */
  where: string;
  /** Numbers to call when nobody is in immediate danger. */
  instead: ContactRow[];
  /** True where something was published, and nobody has looked at it for too long. */
  isTooOld: boolean;
  /** Pages of the service that may give the number of today, where ours is too old. */
  pages: { title: string; address: string }[];
}

/** The rows of one area. */
export interface AreaRows {
  title: string;
  /** Address of the page with the contacts of the area. */
  path: string;
  rows: ContactRow[];
  /** What the area has no contact for, of what is asked for. */
  missing: string[];
}

/**
 * Contacts as rows, in the order given: one for each number, and one for a contact without a number. A number that
 * several contacts give to the same people is one row. `pageOf` gives the address of the page with a contact's card;
 * `areas` are those that the rows are about, where they are not about all that a contact serves.
 */
export function contactRows(
  handbook: Handbook,
  contacts: readonly Entry<'contacts'>[],
  pageOf: (contact: Entry<'contacts'>) => string,
  areas?: readonly string[],
): ContactRow[] {
  const rows = new Map<string, ContactRow>();
  for (const contact of contacts) {
    const path = `${pageOf(contact)}#${slugOf(contact.id)}`;
    const channels = contact.data.channels.filter((channel) => 'number' in channel);
    if (channels.length === 0) {
      const noneFound = noneFoundOf(handbook, contact);
      const [otherWay] = contact.data.channels;
      rows.set(contact.id, {
        ...rowOf(handbook, contact, { path, areas }),
        ...(otherWay && { otherWay }),
        ...(noneFound && { noneFound }),
      });
    }
    for (const channel of channels) {
      const key = keyOf(contact, channel);
      const known = rows.get(key);
      const row = rowOf(handbook, contact, { path, areas }, channel);
      rows.set(key, known ? merged(known, row) : row);
    }
  }
  return [...rows.values()];
}

/** What to do where an entry says that nothing is published; undefined for every other contact. */
export function noneFoundOf(handbook: Handbook, contact: Entry<'contacts'>): NoneFound | undefined {
  const { data } = contact;
  if (!data.noneFound) return data.channels.length > 0 ? undefined : tooOld(handbook, contact);
  const { on, where, instead } = data.noneFound;
  const contacts = instead.map((id) => entry(handbook, 'contacts', id));
  return {
    words: onlyFor(data) ? 'No number is published.' : 'No number for the public is published.',
    on,
    where,
    instead: contactRows(handbook, contacts, pageOf(handbook)),
    isTooOld: false,
    pages: [],
  };
}

/** How many helplines are named in place of a number that is too old. */
const MOST_HELPLINES = 2;

/** What to do where the number has been left out because nobody has looked at it for too long. */
function tooOld(handbook: Handbook, contact: Entry<'contacts'>): NoneFound {
  const { data } = contact;
  const { checked } = currencyOf(handbook, contact);
  const on = data.verified?.on ?? checked;
  const helplines = nationalContacts(handbook).filter(
    (one) =>
      one.data.function === 'helpline' &&
      one.data.channels.some(isVoice) &&
      answers(one.data, 'anyone'),
  );
  const pages = data.sources.flatMap(({ document, address }) => {
    const { title, address: own } = entry(handbook, 'sources', document).data;
    const page = address ?? own;
    return page === undefined ? [] : [{ title, address: page }];
  });
  return {
    words: `What we had was last checked on ${formatDate(on)}. That is too long ago, so it is not shown.`,
    on,
    where: 'what we had is too old to be shown.',
    isTooOld: true,
    instead: contactRows(handbook, helplines.slice(0, MOST_HELPLINES), pageOf(handbook)),
    pages: [...new Map(pages.map((page) => [page.address, page])).values()],
  };
}

function pageOf(handbook: Handbook): (contact: Entry<'contacts'>) => string {
  return (contact) => addressOf(handbook, contact).replace(/#.*$/, '');
}

/** Which of the numbers nobody has asked the service about yet, as a sentence; none when all are confirmed. */
export function unconfirmedInWords(rows: readonly ContactRow[]): string | undefined {
  const numbered = rows.filter(({ channel }) => channel);
  const open = numbered.filter(({ isUnconfirmed }) => isUnconfirmed);
  if (open.length === 0) return undefined;
  const numbers = joinWords([...new Set(open.map(({ channel }) => channel!.number))]);
  const asked = numbered.filter(({ purposes }) => !purposes.includes('emergency'));
  return open.length === asked.length
    ? 'No service has confirmed these numbers to us yet.'
    : `Not yet confirmed: ${numbers}.`;
}

function rowOf(
  handbook: Handbook,
  contact: Entry<'contacts'>,
  { path, areas }: { path: string; areas: readonly string[] | undefined },
  channel?: NumberChannel,
): ContactRow {
  const { data } = contact;
  const mark = onlyForInWords(data);
  return {
    words: purposeOf(data),
    purposes: [data.function],
    purposeWords: [purposeOf(data)],
    teams: [data.title],
    ...(channel && { channel }),
    hours: channel?.hours ? [hoursInWords(channel.hours)] : [],
    ifUnsure: channel && isVoice(channel) ? numbersIfUnsure(handbook, contact, areas) : [],
    ...(mark && { onlyFor: mark }),
    ...(mark && { anyoneElse: numbersForAnyoneElse(handbook, contact, areas) }),
    isUnconfirmed: data.verified === undefined && !isEmergency(data),
    path,
  };
}

/** Two rows with one number, as one row. */
function merged(row: ContactRow, other: ContactRow): ContactRow {
  const purposes = [...new Set([...row.purposes, ...other.purposes])];
  const purposeWords = [...new Set([...row.purposeWords, ...other.purposeWords])];
  return {
    ...row,
    purposes,
    purposeWords,
    words: purposesInWords(purposes, purposeWords),
    teams: [...new Set([...row.teams, ...other.teams])],
    hours: [...new Set([...row.hours, ...other.hours])],
    ifUnsure: row.ifUnsure.length > 0 ? row.ifUnsure : other.ifUnsure,
    isUnconfirmed: row.isUnconfirmed || other.isUnconfirmed,
  };
}

/** The same for a number that is dialled alike for the same people. */
function keyOf({ data }: Entry<'contacts'>, channel: NumberChannel): string {
  return [
    channel.kind,
    dialled(channel.number),
    onceAnswered(channel),
    'word' in channel ? channel.word : '',
    onlyFor(data),
  ].join(' ');
}

/** "Worried about a child, day and night; early help for a family". */
function purposesInWords(purposes: readonly ContactFunction[], all: readonly string[]): string {
  const isDayAndNight = purposes.includes('front-door') && purposes.includes('out-of-hours');
  const { 'front-door': byDay, 'out-of-hours': atNight } = contactFunctionLabels;
  const phrases = isDayAndNight
    ? all
        .filter((words) => words !== atNight)
        .map((words) => (words === byDay ? `${words}, day and night` : words))
    : all;
  return phrases.map((words, index) => (index === 0 ? words : uncapitalised(words))).join('; ');
}
