import { describe, expect, test } from 'vitest';
import { contentOfEdition } from '../../../src/loader/edition/contentOfEdition.ts';
import { buildHandbook } from '../../../src/model/handbook.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { openDataOf, textOfFile } from '../../../src/model/openData/dataFiles.ts';
import { dateInCell, periodInCell } from '../../../src/model/openData/tables/dataTable.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import type { EntriesFile } from '../../../src/schemas/openData.ts';
import { isChangedBySpreadsheet } from '../../../src/lib/csv.ts';
import { aContact, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const review = (name: string, fields = {}) =>
  anEntry('caseReviews', `luton/${name}`, { title: `Review ${name}`, ...fields });
const handbook = handbookOf([
  ...councils,
  anEntry('partnerships', 'luton', { title: 'Luton Partnership' }),
  anEntry('partnerships', 'rutland', {
    title: 'Rutland Partnership',
    shortName: 'Rutland',
    areas: ['rutland'],
  }),
  aContact('door'),
  aContact('both', { areas: ['luton', 'rutland'] }),
  anEntry('structures', 'luton/2024', { title: 'Structure' }),
  {
    ...anEntry('groups', 'luton/2024/board', { title: 'Board', kind: 'board' }),
    ...{ body: 'It meets.\n', file: 'board.md' },
  },
  anEntry('contacts', 'shared/childline', { title: 'Childline' }, 'shared'),
  review('shown'),
  review('hidden', { hiddenFromSearchEngines: { reason: 'Its owner asked for it.' } }),
  anEntry('synonyms', 'a-word', { title: 'A word' }, 'shared'),
]);

/** Files of the open data by path; those of entries are read. */
function filesOf(model: Handbook) {
  const { files, pageFiles } = openDataOf(model);
  return new Map([...files, ...pageFiles].map((file) => [file.path, textOfFile(model, file)]));
}

const files = filesOf(handbook);
const read = (path: string) => JSON.parse(files.get(path) ?? '{"entries":[]}') as EntriesFile;
const idsIn = (path: string) => read(path).entries.map(({ id }) => id);

describe('what is published', () => {
  test('has no review that search engines are kept from, in no file and no table', () => {
    expect(idsIn('/data/case-reviews.json')).toEqual(['luton/shown']);
    const naming = [...files].filter(([, text]) => text.includes('Review hidden'));
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  test('has no list of words that people type', () => {
    expect([...files.keys()].filter((path) => path.includes('synonyms'))).toEqual([]);
    expect([...files.values()].join('')).not.toContain('what people say');
  });

  test('gives an entry its partnership, page, licence, evidence and text', () => {
    const [board] = read('/data/groups.json').entries;
    expect(board).toMatchObject({
      type: 'groups',
      id: 'luton/2024/board',
      partnership: 'luton',
      page: expect.stringMatching(/\/luton\/groups\/board\/$/),
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      evidence: {
        documents: [
          {
            id: 'arrangements',
            title: 'Contact page',
            publisher: 'Luton Council',
            place: 'Page 1',
          },
        ],
        state: 'current',
        checked: '2026-11-21',
      },
      fields: { title: 'Board', kind: 'board', reportsTo: [] },
      text: { format: 'markdown', content: 'It meets.' },
    });
    expect(read('/data/contacts.json').entries.map(({ partnership }) => partnership)).toContain(
      null,
    );
  });

  test('makes no file without entries and no table without rows', () => {
    expect(files.has('/data/plans.json')).toBe(false);
    expect(files.has('/data/funding.csv')).toBe(false);
    expect(files.has('/data/groups.csv')).toBe(true);
  });
});

describe('the file beside a page', () => {
  test('has a contact on the page of each area that it serves', () => {
    expect(idsIn('/contacts/luton.json')).toEqual(['luton/door', 'luton/both']);
    expect(idsIn('/contacts/rutland.json')).toEqual(['luton/both']);
  });

  test('has what the page is made from, and of a page that lists others what they are made from', () => {
    expect(idsIn('/luton.json')).toEqual(['luton']);
    expect(idsIn('/luton/groups/board.json')).toEqual(['luton/2024/board']);
    expect(idsIn('/luton/groups.json')).toEqual(['luton/2024/board']);
  });
});

test('an edition has in its data nothing of a partnership that it leaves out', () => {
  const lists = collectionNames.map((name) => [
    name,
    [...handbook.entries[name].values()].map((one) => ({ ...one, body: '', file: one.id })),
  ]);
  const whole = Object.fromEntries(lists) as Parameters<typeof contentOfEdition>[0];
  const edition = filesOf(buildHandbook(contentOfEdition(whole, ['luton']), '2026-11-21'));
  const texts = [...edition].filter(([path]) => !path.startsWith('/data/schemas/'));
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.filter(([, text]) => /rutland/i.test(text)).map(([path]) => path)).toEqual([]);
});

describe('a cell', () => {
  test('has a date in words that no spreadsheet makes a day of', () => {
    expect(['2026', '2026-03', '2026-03-31'].map(dateInCell)).toEqual([
      '2026',
      'in March 2026',
      '2026-03-31',
    ]);
    const periods = [
      { from: '2026-03', to: '2026-03' },
      { from: '2022-04', to: '2023-03' },
      { to: '2023-03' },
    ].map((period) => periodInCell({ ...period, dating: 'stated' }));
    expect(periods).toEqual(['in March 2026', 'April 2022 to March 2023', 'until March 2023']);
    expect(periods.filter(isChangedBySpreadsheet)).toEqual([]);
  });
});
