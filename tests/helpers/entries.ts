import type { z } from 'zod';
import { buildHandbook } from '../../src/model/handbook.ts';
import type { Content, Entry, Handbook } from '../../src/model/handbook.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

type Input<Name extends CollectionName> = z.input<(typeof collectionDefinitions)[Name]['schema']>;

const common = {
  summary: 'What this answers.',
  sources: [{ document: 'arrangements', place: 'Page 1' }],
};

/** The least that each content type asks for. */
const least = {
  partnerships: { shortName: 'Luton', kind: 'partnership', areas: ['luton'] },
  areas: { kind: 'unitary-authority', onsCode: 'E06000032' },
  agencies: { kind: 'police' },
  arrangements: { order: 10, chapter: 'purpose' },
  structures: { period: {}, categories: [{ id: 'core', title: 'Core groups' }] },
  groups: { kind: 'group', category: 'core' },
  services: { kind: 'family-help', purpose: ['Help families.'] },
  procedures: { whenToUse: ['Always.'] },
  contacts: {
    function: 'front-door',
    audiences: ['anyone'],
    channels: [{ kind: 'phone', number: '0300 300 8585' }],
    reliability: 'B',
  },
  guidanceEditions: { shortTitle: 'Guidance 2018', published: '2018-07' },
  requirements: { number: 1, of: 'arrangements', editions: ['guidance-2018'] },
  duties: {
    order: 10,
    act: 'Example Act 2026',
    section: '3',
    address: 'https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted',
    binds: ['Safeguarding partners'],
    asks: ['There is a team.'],
    passed: '2026-04-29',
    commencement: 'It starts on a day set by regulations.',
  },
  terms: { meaning: 'What it means.' },
  policies: { kind: 'policy' },
  thresholds: {},
  plans: { period: { from: '2022-04', to: '2023-03' } },
  priorities: { plan: 'luton/plan' },
  reports: { period: { from: '2022-04', to: '2023-03' } },
  reportSections: { order: 10 },
  training: { kind: 'offer' },
  caseReviews: {
    pseudonym: 'Child A',
    kind: 'serious-case-review',
    state: 'published',
    learning: ['Risk has to be recognised early.'],
    published: '2020-06',
    contentNotice: 'This page is about a child who was hurt.',
    support: ['shared/childline'],
  },
  familyGuides: {
    question: 'worried',
    order: 10,
    tabTitle: 'Information',
    tabDescription: 'Information.',
  },
  easyGuides: {
    guide: 'first-steps',
    tabTitle: 'Information',
    tabDescription: 'Information.',
    parts: [{ heading: 'Tell someone', lines: [{ words: 'You can call.' }] }],
  },
  translations: {
    translationOf: '/luton/',
    lang: 'pl',
    translation: { checkedBy: 'Interpreter of the council', on: '2026-11-20' },
  },
} as const satisfies Partial<Record<CollectionName, object>>;

/** Types whose entries name no sources, with the least that they ask for. */
const UNSOURCED: Partial<Record<CollectionName, object>> = {
  sources: {
    summary: 'What it is.',
    kind: 'arrangements',
    publisher: 'Luton Board',
    checked: '2026-01-31',
  },
  topics: { summary: 'What it is about.' },
  worries: { phrases: ['hits me'] },
  synonyms: { says: ['what people say'], means: ['What it is called'] },
  situations: { order: 10, answer: 'Call.', leadsTo: { kind: 'page', page: '/', text: 'Home' } },
  audiences: {
    audience: 'schools',
    order: 10,
    summary: 'What they find.',
    links: [{ kind: 'page', page: '/schools/', text: 'Numbers' }],
    pageTitle: 'Schools',
    pageSummary: 'What it answers.',
  },
  schoolSections: { order: 10 },
  changes: { date: '2026-11-20', kind: 'update', pages: ['/luton/'], what: 'More.', why: 'News.' },
};

/**
 * An entry as the content check lets it through: the least its type asks for, and what a test gives. Its
 * title is the last part of its id unless the test gives another.
 */
export function anEntry<Name extends CollectionName>(
  collection: Name,
  id: string,
  fields: Partial<Input<Name>> = {},
  owner: string = id.split('/')[0] ?? id,
): Entry<Name> {
  const title = id.slice(id.lastIndexOf('/') + 1);
  const rest = UNSOURCED[collection] ?? {
    ...common,
    ...(least as Record<string, object>)[collection],
  };
  const data: unknown = collectionDefinitions[collection].schema.parse({
    ...(collection !== 'changes' && { title }),
    ...rest,
    ...fields,
  });
  return {
    collection,
    id,
    owner,
    data: data as Entry<Name>['data'],
    // A group without a text and with few facts has no page.
    ...(['groups', 'policies'].includes(collection) && { body: 'What it does.' }),
  };
}

/** A handbook that holds these entries and nothing else. */
export function handbookOf(
  entries: readonly Entry<CollectionName>[],
  today = '2026-11-21',
): Handbook {
  const lists = collectionNames.map((name) => [
    name,
    entries.filter(({ collection }) => collection === name),
  ]);
  return buildHandbook(Object.fromEntries(lists) as unknown as Content, today);
}

/** Two councils with a joint structure, and lines between their groups. */
export function twoStructures(): Entry<CollectionName>[] {
  const report = (group: string, more: object = {}) => ({ reportsTo: [{ group, ...more }] });
  return [
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('partnerships', 'joint', { shortName: 'Joint', kind: 'joint', jointOf: ['luton'] }),
    anEntry('agencies', 'police', { title: 'County Police' }, 'shared'),
    anEntry('structures', 'luton/2018', {
      period: { from: '2018', to: '2022' },
      safeguardingPartners: [
        { agency: 'police', governanceBody: 'PEEL Board', otherBodies: ['Scrutiny'] },
      ],
      includes: ['joint/2018'],
      categories: [
        { id: 'core', title: 'Core groups' },
        { id: 'empty', title: 'Empty' },
      ],
    }),
    anEntry('structures', 'luton/2023', { period: { from: '2023' } }),
    anEntry('structures', 'joint/2018', {
      period: { from: '2018' },
      categories: [
        { id: 'core', title: 'Core groups, joint' },
        { id: 'priority', title: 'Priority groups' },
      ],
    }),
    anEntry('groups', 'luton/2018/board', { title: 'Luton Board', kind: 'board', order: 1 }),
    anEntry('groups', 'luton/2018/reviews', {
      title: 'Reviews',
      order: 2,
      ...report('luton/2018/board'),
    }),
    anEntry('groups', 'luton/2018/loose', { title: 'Loose', order: 3 }),
    anEntry('groups', 'luton/2023/board', {
      title: 'Luton Board',
      kind: 'board',
      continues: ['luton/2018/board'],
    }),
    anEntry('groups', 'joint/2018/neglect', {
      title: 'Neglect',
      category: 'priority',
      order: 1,
      reportsTo: [
        { group: 'luton/2018/board', basis: 'chart-order' },
        { group: 'luton/2018/reviews', how: 'feeds-into' },
      ],
    }),
    anEntry('groups', 'joint/2018/technology', {
      title: 'Technology',
      category: 'priority',
      order: 2,
      ...report('luton/2018/board', { basis: 'chart-order' }),
    }),
  ];
}
