import { describe, expect, test } from 'vitest';
import { contentOfEdition } from '../../../src/loader/edition/contentOfEdition.ts';
import type { ContentEntry, WrittenContent } from '../../../src/loader/entries.ts';
import type { Entry } from '../../../src/model/handbook.ts';
import { collectionDefinitions, collectionNames } from '../../../src/schemas/collections.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { anEntry } from '../../helpers/entries.ts';

/** Three partnerships: two of them share an arrangement and took over from one board; the third is by itself. */
const partnerships = [
  anEntry('partnerships', 'north', { areas: ['northton'] }),
  anEntry('partnerships', 'south', { areas: ['southton'] }),
  anEntry('partnerships', 'west', { areas: ['weston'] }),
  anEntry('partnerships', 'both', {
    kind: 'joint',
    areas: ['northton', 'southton'],
    jointOf: ['north', 'south'],
  }),
  anEntry('partnerships', 'board', {
    areas: ['northton', 'southton'],
    exists: { to: '2019-09-25' },
    succeededBy: ['north', 'south'],
  }),
];
const areas = ['northton', 'southton', 'weston'].map((id) => anEntry('areas', id));
const national = anEntry('sources', 'arrangements');

const idsIn = (content: WrittenContent, name: CollectionName) => content[name].map(({ id }) => id);

describe('the partnerships of an edition', () => {
  test('include a joint arrangement and a predecessor when all that have to do with them are named', () => {
    expect(idsIn(edition(['north', 'south']), 'partnerships')).toEqual([
      'north',
      'south',
      'both',
      'board',
    ]);
  });

  test('are all that share an arrangement, and whoever is missing is named', () => {
    expect(() => edition(['north'])).toThrow(
      '"north" has a share in "both", and so has "south", which the site leaves out. Their texts speak of each other. Name "south" too.',
    );
  });

  test('are those that share a joint arrangement which is named', () => {
    expect(idsIn(edition(['both']), 'partnerships')).toEqual(['north', 'south', 'both', 'board']);
  });

  test('bring their areas and no others', () => {
    expect(idsIn(edition(['west']), 'areas')).toEqual(['weston']);
  });

  test('have to exist, and the nearest name is suggested', () => {
    expect(() => edition(['nort'])).toThrow(
      'There is no partnership called "nort". Did you mean "north"?',
    );
  });

  test('are all, and nothing is changed, when none are named', () => {
    const whole = contentOf([...partnerships, ...areas, national]);
    expect(contentOfEdition(whole, undefined)).toEqual(whole);
  });
});

describe('entries of an edition', () => {
  test('are not those of partnerships left out', () => {
    const contacts = [anEntry('contacts', 'north/desk'), anEntry('contacts', 'west/desk')];
    expect(idsIn(edition(['west'], contacts), 'contacts')).toEqual(['west/desk']);
  });

  test('have a review that one of them made with a partnership left out, without links that name it', () => {
    const review = (id: string, more: object) =>
      anEntry('caseReviews', id, {
        jointWith: ['west'],
        ownersDocument: {
          address: 'https://north.example/report',
          availability: 'named-there',
          read: '2026-11-20',
        },
        documents: [
          { title: 'Briefing', address: 'https://example.org/briefing.pdf', format: 'pdf' },
          { title: 'Response', address: 'https://north.example/response.pdf', format: 'pdf' },
        ],
        ...more,
      });
    const reviews = [
      review('north/child-a', {}),
      review('north/child-b', { learning: ['Agencies in the north did not talk.'] }),
    ];
    const found = edition(['west'], reviews).caseReviews;
    expect(found.map(({ id, owner }) => [id, owner])).toEqual([['west/child-a', 'west']]);
    expect(found[0]?.data.jointWith).toEqual([]);
    expect(found[0]?.data.ownersDocument).toBeUndefined();
    expect(found[0]?.data.documents.map(({ title }) => title)).toEqual(['Briefing']);
    expect(idsIn(edition(['north', 'south'], reviews), 'caseReviews')).toEqual([
      'north/child-a',
      'north/child-b',
    ]);
  });

  const cite = (...documents: string[]) => ({
    sources: documents.map((document) => ({
      document,
      place: 'Page 1',
      address: 'https://north.example/',
    })),
  });

  test('cite a document of a partnership left out by a number only, without place and address', () => {
    const found = edition(
      ['west'],
      [
        anEntry('sources', 'north-plan', { partnership: 'north', title: 'Plan of the north' }),
        anEntry('sources', 'north-news', { localTo: ['north'], address: 'https://north.example/' }),
        anEntry('procedures', 'shared/referral', {
          ...cite('north-news', 'arrangements'),
          editorNotes: [{ text: 'Kept.' }],
        }),
      ],
    );
    expect(idsIn(found, 'sources')).toEqual(['arrangements', 'another-area-1']);
    expect(found.procedures[0]?.data.sources[0]).toEqual({
      document: 'another-area-1',
      place: 'Passage not named on this site',
    });
    expect(found.procedures[0]?.data.sources[1]).toMatchObject({ place: 'Page 1' });
    expect(JSON.stringify(found)).not.toMatch(/north-news|Plan of the north/);
  });

  test('cite no such document when a term has other sources', () => {
    const own = anEntry('sources', 'north-plan', { partnership: 'north' });
    const mixed = anEntry('terms', 'mixed', cite('north-plan', 'arrangements'));
    const found = edition(['west'], [own, mixed]);
    expect(found.terms[0]?.data.sources.map(({ document }) => document)).toEqual(['arrangements']);
  });

  test('are terms that something here speaks of, and none that only those left out use', () => {
    const used = (id: string, ...owners: string[]) =>
      owners.map((owner) =>
        anEntry('policies', `${owner}/${id}`, { title: `Policy on the ${id} panel` }),
      );
    const term = (id: string, more = {}) => anEntry('terms', id, { title: `${id} panel`, ...more });
    const found = edition(
      ['west'],
      [
        ...used('here', 'north', 'west'),
        ...used('elsewhere', 'north'),
        term('here'),
        term('elsewhere'),
        term('nowhere'),
        term('letters', { usedBy: ['north'] }),
        term('tied', { localTo: ['north'] }),
      ],
    );
    expect(idsIn(found, 'terms')).toEqual(['here', 'nowhere']);
  });

  test('keep no note, local meaning, passage or other name of those left out', () => {
    const found = edition(
      ['west'],
      [
        anEntry('terms', 'panel', {
          aliases: ['Panel of Northton', 'Panel'],
          local: [
            { text: 'In the north.', localTo: ['north'] },
            { text: 'In the west.', localTo: ['west'] },
          ],
          editorNotes: [{ text: 'Of both.', localTo: ['north', 'west'] }, { text: 'Of all.' }],
        }),
      ],
    );
    expect(found.terms[0]?.data).toMatchObject({
      aliases: ['Panel'],
      local: [{ text: 'In the west.' }],
      editorNotes: [{ text: 'Of all.' }],
    });
  });

  test('share no criteria with a procedure of a partnership left out', () => {
    const step = { id: 'a', title: 'A', who: [{ kind: 'not-given' as const }], what: 'B.' };
    const found = edition(
      ['west'],
      [
        anEntry('procedures', 'west/complaints', {
          steps: [{ ...step, criteriaOf: 'north/complaints#a' }],
        }),
        anEntry('procedures', 'north/complaints'),
      ],
    );
    expect(found.procedures.map(({ data }) => data.steps[0]?.criteriaOf)).toEqual([undefined]);
  });

  test('are no documents that only partnerships left out cite, but national requirements stay', () => {
    const found = edition(
      ['west'],
      [
        anEntry('sources', 'northern-news'),
        anEntry('requirements', 'funding'),
        anEntry('thresholds', 'north/levels', {
          sources: [{ document: 'northern-news', place: 'Page 1' }],
          meets: [{ requirement: 'funding', extent: 'met' }],
        }),
      ],
    );
    expect(idsIn(found, 'sources')).toEqual(['arrangements']);
    expect(idsIn(found, 'requirements')).toEqual(['funding']);
  });

  test('are changes of the pages that are left, and none without a page', () => {
    const changed = (id: string, ...pages: string[]) =>
      anEntry('changes', id, { date: '2026-11-22', pages, what: 'Something new.' });
    const found = edition(
      ['west'],
      [
        changed('mixed', '/north/', '/west/', '/contacts/northton/', '/contacts/weston/'),
        changed('others', '/both/plan/', '/contacts/southton/'),
      ],
    );
    expect(found.changes.map(({ data }) => data.pages)).toEqual([['/west/', '/contacts/weston/']]);
  });
});

test('a part that is switched off takes its entries with it', () => {
  const whole = contentOf([
    ...partnerships,
    ...areas,
    national,
    anEntry('audiences', 'teachers', { audience: 'schools' }),
    anEntry('audiences', 'workers', { audience: 'practitioners' }),
    anEntry('familyGuides', 'help'),
  ]);
  const found = contentOfEdition(whole, undefined, {
    families: true,
    schools: false,
    reviews: true,
  });
  expect(idsIn(found, 'audiences')).toEqual(['workers']);
  expect(idsIn(found, 'familyGuides')).toEqual(['help']);
  expect(idsIn(found, 'partnerships')).toHaveLength(partnerships.length);
});

function edition(named: string[], more: Entry<CollectionName>[] = []): WrittenContent {
  return contentOfEdition(contentOf([...partnerships, ...areas, national, ...more]), named);
}

function contentOf(entries: Entry<CollectionName>[]): WrittenContent {
  const written = entries.map(
    (entry) =>
      ({
        ...entry,
        owner: collectionDefinitions[entry.collection].owner === 'shared' ? 'shared' : entry.owner,
        file: entry.id,
        body: '',
        bodyLine: 1,
        placeOf: () => ({ file: entry.id }),
      }) as unknown as ContentEntry,
  );
  const lists = collectionNames.map((name) => [
    name,
    written.filter(({ collection }) => collection === name),
  ]);
  const content: unknown = Object.fromEntries(lists);
  return content as WrittenContent;
}
