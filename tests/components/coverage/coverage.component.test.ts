import { describe, expect, test } from 'vitest';
import CoverageDocument from '../../../src/components/coverage/CoverageDocument.astro';
import CoverageGapList from '../../../src/components/coverage/CoverageGapList.astro';
import CoverageGaps from '../../../src/components/coverage/CoverageGaps.astro';
import CoverageSummary from '../../../src/components/coverage/CoverageSummary.astro';
import CoverageTable from '../../../src/components/coverage/CoverageTable.astro';
import NotHeldList from '../../../src/components/coverage/NotHeldList.astro';
import ThresholdsTable from '../../../src/components/thresholds/ThresholdsTable.astro';
import { coverageOfPartnership, coverageTables } from '../../../src/model/coverage/coverage.ts';
import { entry } from '../../../src/model/handbook.ts';
import { comparedThresholds } from '../../../src/model/procedures/comparedThresholds.ts';
import { attribute, elements, textOf, theElement, withClass } from '../../helpers/dom.ts';
import type { Element } from '../../helpers/dom.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const requirement = (id: string, number: number, year: number) =>
  anEntry(
    'requirements',
    id,
    { title: `Asks ${id}`, number, editions: [`guidance-${year}`] },
    'shared',
  );
const edition = (year: number, requirementsKnown: 'whole' | 'additions') =>
  anEntry(
    'guidanceEditions',
    `guidance-${year}`,
    {
      shortTitle: `Guidance ${year}`,
      published: String(year),
      requirementsKnown,
      ...(year === 2023 && { replaces: 'guidance-2018' }),
    },
    'shared',
  );
const address = 'https://example.org/masa';
const handbook = handbookOf([
  edition(2018, 'whole'),
  edition(2023, 'additions'),
  requirement('money', 1, 2018),
  requirement('area', 2, 2018),
  requirement('audit', 3, 2018),
  requirement('chair', 4, 2023),
  anEntry('sources', 'arrangements', { edition: 'guidance-2018', title: 'Luton MASA' }, 'shared'),
  anEntry('partnerships', 'luton', {
    laterDocuments: [{ title: 'MASA 2024', kind: 'arrangements', address }],
  }),
  anEntry('partnerships', 'bedford', {
    shortName: 'Bedford',
    laterDocuments: [{ title: 'Bedford MASA', kind: 'arrangements', address }],
  }),
  anEntry('partnerships', 'county', {
    shortName: 'County',
    website: 'https://county.example.org/',
  }),
  anEntry('arrangements', 'luton/funding', {
    title: 'Funding',
    meets: [
      { requirement: 'money', extent: 'partly', missing: 'The year.' },
      { requirement: 'area', extent: 'met' },
    ],
  }),
]);
const [table] = coverageTables(handbook);
if (!table) throw new Error('There is a table of arrangements.');
const luton = coverageOfPartnership(handbook, entry(handbook, 'partnerships', 'luton'));
const rowsOf = (piece: Parameters<typeof elements>[0]) =>
  elements(piece, 'tr').map((row: Element) => textOf(row));

test('CoverageTable says of each point that was found where, what is missing, and whose it is', async () => {
  const piece = await show(CoverageTable, { caption: 'Arrangements', ...table });
  expect(rowsOf(piece)).toEqual([
    'What guidance asks for Luton',
    'What Guidance 2018 asks for',
    '1. Asks money Found in part Funding The year.',
    '2. Asks area Found Funding',
    '3. Asks audit',
    'What Guidance 2023 added',
    '4. Asks chair',
  ]);
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    '/guidance/#money',
    '/luton/arrangements/funding/',
    '/guidance/#area',
    '/luton/arrangements/funding/',
    '/guidance/#audit',
    '/guidance/#chair',
  ]);
});

test('CoverageGapList lists what was not found in each document, or says that all was', async () => {
  const [coverage] = luton;
  const points = coverage?.points.filter(({ places }) => places.length > 0);
  const others = ['Annual report'];
  const piece = await show(CoverageGapList, { documents: luton, others });
  expect(elements(piece, 'li').map(textOf)).toEqual(['Asks audit', 'Asks chair']);
  expect(elements(piece, 'p').map(textOf)).toEqual([
    'Published arrangements, not found:',
    'Not on this site, so not compared: annual report.',
  ]);
  expect(
    textOf(await show(CoverageGapList, { documents: [{ ...coverage, points }], others: [] })),
  ).toBe('Published arrangements: every point was found, in full or in part.');
});

test('CoverageSummary counts by list, and tells "not on this site" from "not found"', async () => {
  const piece = await show(CoverageSummary, { tables: [table] });
  expect(rowsOf(piece)).toEqual([
    'Partnership Published arrangements',
    'Bedford Not on this site We know of one: see below.',
    'County Not on this site',
    'Luton Guidance 2018, 3 points: 1 found, 1 found in part, 1 not found in the documents on this site Guidance 2023, 1 point: 1 not asked by its edition',
  ]);
});

test('CoverageDocument names document, edition, period and what has come later, and leaves the check to its page', async () => {
  const text = textOf(
    await show(CoverageDocument, { coverage: table.held[0], lists: table.lists }),
  );
  expect(text).toContain('Written under Guidance 2018');
  expect(text).toContain('so it is judged by what Guidance 2018 asks for.');
  expect(text).not.toContain('Checked against source');
  expect(text).toContain('nothing of it is counted: MASA 2024 (listed on example.org)');
  expect(text).not.toContain('only a description');
});

test('NotHeldList says what is known of a document, and nothing about what is in it', async () => {
  const rows = table.notHeld.map((row) => ({ ...row, knownAddress: undefined }));
  expect(elements(await show(NotHeldList, { rows }), 'li').map(textOf)).toEqual([
    'Bedford. Known to exist: Bedford MASA (listed on example.org).',
    'County. It may well be published: see county.example.org.',
  ]);
});

describe('CoverageGaps', () => {
  test('keeps what was asked at the time apart from what came later, with the caveat', async () => {
    const piece = await show(CoverageGaps, { documents: luton, name: 'Luton' });
    expect(elements(piece, 'ul').map(textOf)).toEqual(['Asks audit', 'Asks chair']);
    const text = textOf(piece);
    expect(text).toContain('but may be in others');
    expect(text).toContain('This does not mean that the partnership leaves them out.');
    expect(text).toContain('1 point was found in part: what is missing there.');
  });

  test('says so when nothing is missing', async () => {
    const [coverage] = luton;
    const points = coverage?.points.filter(({ places }) => places.length > 0);
    const piece = await show(CoverageGaps, { documents: [{ ...coverage, points }], name: 'Luton' });
    expect(textOf(piece)).toContain('Every point was found, in full or in part.');
    expect(elements(piece, 'ul')).toEqual([]);
  });
});

describe('ThresholdsTable', () => {
  const sets = handbookOf([
    anEntry('sources', 'arrangements', { checked: '2026-11-21' }, 'shared'),
    ...['bucks', 'central', 'luton'].map((id) => anEntry('partnerships', id, { shortName: id })),
    anEntry('thresholds', 'bucks/levels', {
      levels: [
        {
          number: 1,
          title: 'Universal',
          meaning: 'Every child.',
          responds: 'Schools',
          action: 'Help.',
          consent: 'Ask.',
        },
      ],
      levelCount: 2,
    }),
    anEntry('thresholds', 'central/levels', { levelCount: 4 }),
    anEntry('thresholds', 'luton/levels', { documentTitle: 'Effective Support' }),
  ]);
  const rows = comparedThresholds(sets).map((row) => ({ ...row, address: '/x/' }));

  test('shows what each level is, and makes none up', async () => {
    const body = theElement(await show(ThresholdsTable, { rows }), 'tbody');
    expect(elements(body, 'td').map(textOf)).toEqual([
      'Universal Every child. Who responds Schools What to do Help. Consent Ask.',
      '',
    ]);
    expect(withClass(body, 'app-tag').map(textOf)).toEqual(['Title only']);
  });

  test('gives one line to the areas whose levels are not on this site', async () => {
    const text = textOf(await show(ThresholdsTable, { rows }));
    expect(text).toContain(
      'The levels of these areas are in their own documents: central (4 levels), luton.',
    );
  });

  test('shows halves of a level together, levels with names alone, and what is used without levels', async () => {
    const others = handbookOf([
      anEntry('sources', 'arrangements', { checked: '2026-11-21' }, 'shared'),
      ...['a', 'b', 'c'].map((id) => anEntry('partnerships', id, { shortName: id })),
      anEntry('thresholds', 'a/levels', {
        levels: [{ number: 1 }, { number: '2a', title: 'Early help' }, { number: '2b' }],
      }),
      anEntry('thresholds', 'b/levels', {
        model: 'named',
        levels: [{ title: 'Universal', meaning: 'Every child.' }, { title: 'Intensive' }],
      }),
      anEntry('thresholds', 'c/levels', { model: 'none', instead: 'Professionals talk.' }),
    ]);
    const compared = comparedThresholds(others).map((row) => ({ ...row, address: '/x/' }));
    const body = theElement(await show(ThresholdsTable, { rows: compared }), 'tbody');
    expect(elements(body, 'td').map(textOf)).toEqual([
      'Without a name',
      'Level 2a: Early help Level 2b',
      'These levels have names and no numbers, the lowest first: Universal Every child. Intensive',
      'No levels. Professionals talk.',
    ]);
  });
});
