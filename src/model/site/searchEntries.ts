import { addressOf, areaContactsAddress, contactsAddress } from '../addresses.ts';
import type { LinkedCollection, LinkedEntry } from '../addresses.ts';
import { otherNamesOf } from '../areas.ts';
import { currencyOf } from '../documents/currency.ts';
import { labelOf } from '../documents/documentState.ts';
import { chaptersOfManual } from '../documents/manuals.ts';
import { hasPolicyPage } from '../documents/policyPage.ts';
import { hasGroupPage } from '../governance/groupPage.ts';
import { isLocalToday } from '../partnerships.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { channelInWords, isVoice } from '../contacts/channels.ts';
import { onlyForInWords } from '../contacts/contactAudience.ts';
import { purposeOf } from '../contacts/contacts.ts';
import type { SearchKind } from '../labels.ts';
import { uncapitalised } from '../../lib/text.ts';
import { publishedInWords } from '../reviews/caseReviews.ts';
import { hasReviewPage } from '../reviews/reviewPage.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import { meaningOf } from './glossary.ts';

/** What an entry tells the search about the page it has, or about its place on a page. */
export interface SearchEntry {
  /** Address from the root of the site; with `#` for a place on a page. */
  path: string;
  title: string;
  /** Abbreviation and other names. */
  names: string[];
  summary: string;
  /** Titles of its topics. */
  topics: string[];
  /** Short name of its partnership, or name of its area. */
  owner?: string;
  /** Address of the national procedure that it is the local form of. */
  formOf?: string;
  /** Set for entries without their own page. */
  kind?: SearchKind;
  /** The years of an entry without its own page. */
  period?: string;
  /** How current such an entry is; none for a current one. */
  state?: string;
}

/** Kinds of the entries that have a place on a page in common. */
const PLACED_KINDS = {
  contacts: 'Contacts',
  groups: 'Group',
  caseReviews: 'Case review',
  policies: 'Policy',
  agencies: 'Agency',
  terms: 'Glossary',
  guidanceEditions: 'Guidance',
  requirements: 'Guidance',
  duties: 'Guidance',
  sources: 'Source',
} as const satisfies Partial<Record<LinkedCollection, SearchKind>>;

const PAGED = [
  'partnerships',
  'arrangements',
  'structures',
  'groups',
  'services',
  'procedures',
  'thresholds',
  'training',
  'policies',
  'plans',
  'priorities',
  'reports',
  'reportSections',
  'topics',
] as const satisfies LinkedCollection[];

/** Content types of which some entries are rows on a page. */
const ROWED = ['groups', 'caseReviews', 'policies'] as const satisfies LinkedCollection[];

type Rowed = EntryOf<(typeof ROWED)[number]>;

/** Every entry that search can lead to. */
export function searchEntries(handbook: Handbook): SearchEntry[] {
  const paged = PAGED.flatMap((name) => all(handbook, name) as LinkedEntry[])
    .filter((one) => !isRow(one))
    .map((one) => described(handbook, one, addressOf(handbook, one)));
  const rows = ROWED.flatMap((name) => all(handbook, name) as Rowed[])
    .filter(isRow)
    .map((one) => rowEntry(handbook, one));
  const placed = (
    ['agencies', 'terms', 'guidanceEditions', 'requirements', 'duties', 'sources'] as const
  ).flatMap((name) =>
    (all(handbook, name) as LinkedEntry[]).map((one) => ({
      ...described(handbook, one, addressOf(handbook, one)),
      kind: PLACED_KINDS[name],
    })),
  );
  const areas = areasWithContacts(handbook).map(({ id, data }) => ({
    path: areaContactsAddress(id),
    title: data.title,
    names: [],
    summary: data.summary,
    topics: [],
    owner: data.title,
  }));
  return [
    ...paged,
    ...rows,
    ...placed,
    ...areas,
    ...contactEntries(handbook),
    ...chapterEntries(handbook),
  ];
}

/** Whether an entry is a row on a page that others share, because too little is known for a page. */
function isRow(one: LinkedEntry): boolean {
  if (one.collection === 'groups') return !hasGroupPage(one);
  if (one.collection === 'policies') return !hasPolicyPage(one);
  return one.collection === 'caseReviews' && !hasReviewPage(one.data);
}

/** An entry without a page. It says from when it is, as a page does. */
function rowEntry(handbook: Handbook, one: Rowed): SearchEntry {
  const { period, state } = currencyOf(handbook, one);
  const label = labelOf(state);
  const when =
    one.collection === 'caseReviews'
      ? uncapitalised(publishedInWords(handbook, one))
      : period && periodInWords(period);
  return {
    ...described(handbook, one, addressOf(handbook, one)),
    kind: PLACED_KINDS[one.collection],
    ...(when && { period: when }),
    ...(label && { state: label }),
  };
}

/** Chapters of local manuals, which are places on the page of their manual. */
function chapterEntries(handbook: Handbook): SearchEntry[] {
  return all(handbook, 'policies').flatMap((manual) =>
    chaptersOfManual(handbook, manual).map(({ title, place, subject, about, chapter }) => ({
      path: place,
      title,
      names: [...new Set([subject, ...chapter.aliases])].filter((name) => name !== title),
      summary: [`Chapter of the local manual: ${subject}`, about].filter(Boolean).join('. '),
      topics: chapter.topics.map((id) => entry(handbook, 'topics', id).data.title),
      owner: entry(handbook, 'partnerships', manual.owner).data.shortName,
      kind: 'Policy' as const,
    })),
  );
}

/** Contacts are on the page of every area they are for; national ones on the page of all. */
function contactEntries(handbook: Handbook): SearchEntry[] {
  return all(handbook, 'contacts').flatMap((contact) => {
    const areas = contact.data.areas.length > 0 ? contact.data.areas : [undefined];
    return areas.map((area) => ({
      ...described(handbook, contact, `${contactsAddress(area)}#${slugOf(contact.id)}`),
      names: [purposeOf(contact.data), ...contact.data.aliases],
      summary: numbersInWords(contact) || contact.data.summary,
      kind: PLACED_KINDS.contacts,
      ...(area && { owner: entry(handbook, 'areas', area).data.title }),
    }));
  });
}

/** The first two numbers of a contact with their hours, and who they are for if not for everybody. */
function numbersInWords({ data }: Entry<'contacts'>): string {
  const voice = data.channels.filter(isVoice);
  const any = voice.length > 0 ? voice : data.channels.filter((channel) => 'number' in channel);
  const numbers = any.slice(0, 2);
  if (numbers.length === 0) return '';
  return [numbers.map(channelInWords).join('; '), onlyForInWords(data)].filter(Boolean).join('. ');
}

function described(handbook: Handbook, one: LinkedEntry, path: string): SearchEntry {
  const { data } = one;
  const partnership = handbook.entries.partnerships.get(one.owner);
  const topics = 'topics' in data ? data.topics : [];
  // The local form of a procedure is also called what the national one is.
  const base =
    'basedOn' in data && data.basedOn
      ? entry(handbook, 'procedures', data.basedOn).data.aliases
      : [];
  const names = [
    ...('abbreviation' in data && data.abbreviation ? [data.abbreviation] : []),
    ...('formerNames' in data ? data.formerNames.map(({ name }) => name) : []),
    ...('aliases' in data ? data.aliases : []),
    ...base,
  ];
  return {
    path,
    title: data.title,
    names: [...new Set(names)].filter((name) => name !== data.title),
    summary: 'meaning' in data ? meaningOf(data) : data.summary,
    topics: topics.map((id) => entry(handbook, 'topics', id).data.title),
    ...(partnership && { owner: partnership.data.shortName }),
    ...('basedOn' in data &&
      data.basedOn && {
        formOf: addressOf(handbook, entry(handbook, 'procedures', data.basedOn)),
      }),
  };
}

/** A place that a query may name: an area or a partnership, with whose things it leads to. */
export interface SearchPlace {
  names: string[];
  /** Short names of partnerships, and names of areas. */
  owners: string[];
  /** The same for joint arrangements that the place has a share in. */
  nearOwners: string[];
}

/** Areas with their towns and older names, and partnerships with theirs. */
export function searchPlaces(handbook: Handbook): SearchPlace[] {
  const partnerships = all(handbook, 'partnerships');
  const names = (list: readonly Entry<'partnerships'>[]) => list.map(({ data }) => data.shortName);
  const areas = areasWithContacts(handbook).map((area): SearchPlace => {
    const covering = partnerships.filter(({ data }) => data.areas.includes(area.id));
    return {
      names: [...new Set([area.data.title, ...otherNamesOf(handbook, area), ...area.data.places])],
      owners: [area.data.title, ...names(covering.filter((one) => isLocalToday(handbook, one)))],
      nearOwners: names(covering.filter((one) => !isLocalToday(handbook, one))),
    };
  });
  const owners = partnerships.map((partnership): SearchPlace => {
    const { data, id } = partnership;
    const parts = data.jointOf.map((part) => entry(handbook, 'partnerships', part));
    const areasOf = data.areas.map((area) => entry(handbook, 'areas', area).data.title);
    const shared = partnerships.filter((other) => other.data.jointOf.includes(id));
    return {
      names: [
        data.shortName,
        data.title,
        ...data.aliases,
        ...data.formerNames.map(({ name }) => name),
      ],
      owners: [data.shortName, ...(data.kind === 'joint' ? [] : areasOf)],
      nearOwners: [...names([...parts, ...shared]), ...(data.kind === 'joint' ? areasOf : [])],
    };
  });
  return [...areas, ...owners];
}

/** Words that lead to other words: what people say, and terms that took the place of others. */
export interface SearchMeaning {
  says: string;
  means: string;
  /** How surely one stands for the other, from 0 to 1. */
  weight: number;
}

const SYNONYM = 0.9;
const REPLACED = 0.75;

/** Everyday words with the terms they stand for, and old terms with new ones, both ways. */
export function searchMeanings(handbook: Handbook): SearchMeaning[] {
  const said = all(handbook, 'synonyms').flatMap(({ data }) =>
    data.says.flatMap((says) => data.means.map((means) => ({ says, means, weight: SYNONYM }))),
  );
  const replaced = all(handbook, 'terms').flatMap((term) =>
    term.data.replaces.flatMap((id) => {
      const before = namesOf(entry(handbook, 'terms', id));
      const after = namesOf(term);
      const pairs = before.flatMap((one) => after.map((other) => [one, other] as const));
      return pairs.flatMap(([one, other]) => [
        { says: one, means: other, weight: REPLACED },
        { says: other, means: one, weight: REPLACED },
      ]);
    }),
  );
  return [...said, ...replaced];
}

function namesOf({ data }: Entry<'terms'>): string[] {
  return [data.title, ...(data.abbreviation ? [data.abbreviation] : [])];
}

/** What people ask, in their words, and the addresses of what answers it: none for what this site is not about. */
export interface SearchNeed {
  asks: string[];
  pages: string[];
}

/** The needs that people come with, each with its questions. */
export function searchNeeds(handbook: Handbook): SearchNeed[] {
  return all(handbook, 'synonyms')
    .filter(({ data }) => data.asks.length > 0)
    .map(({ data: { asks, pages } }) => ({ asks, pages }));
}
