import { describe, expect, test } from 'vitest';
import {
  coverageOf,
  coverageOfPartnership,
  coverageTables,
  notFoundIn,
  pointsOf,
  tallyOf,
} from '../../../src/model/coverage/coverage.ts';
import type { Coverage } from '../../../src/model/coverage/coverage.ts';
import {
  basisInWords,
  listTitle,
  tallyInWords,
} from '../../../src/model/coverage/coverageWording.ts';
import { entry } from '../../../src/model/handbook.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import {
  judgingEdition,
  newestKnownEdition,
  requirementLists,
  requirementsOf,
} from '../../../src/model/coverage/requirements.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const cite = (document: string) => ({ sources: [{ document, place: 'Page 1' }] });
const edition = (year: number, requirementsKnown: 'whole' | 'additions' | 'none') =>
  anEntry(
    'guidanceEditions',
    `guidance-${year}`,
    {
      shortTitle: `Guidance ${year}`,
      published: String(year),
      requirementsKnown,
      ...(year > 2018 && { replaces: `guidance-${year === 2023 ? 2018 : 2023}` }),
    },
    'shared',
  );
const requirement = (
  id: string,
  number: number,
  of: 'arrangements' | 'yearly-report' | 'thresholds',
  ...years: number[]
) =>
  anEntry(
    'requirements',
    id,
    { number, of, editions: years.map((year) => `guidance-${year}`) },
    'shared',
  );

const entries = [
  edition(2018, 'whole'),
  edition(2023, 'additions'),
  edition(2026, 'none'),
  requirement('chair', 3, 'arrangements', 2023),
  requirement('money', 2, 'arrangements', 2018),
  requirement('area', 1, 'arrangements', 2018),
  requirement('disputes', 4, 'arrangements', 2018),
  requirement('done', 1, 'yearly-report', 2023, 2018),
  requirement('criteria', 1, 'thresholds', 2018),
  anEntry('sources', 'arrangements', { edition: 'guidance-2018', title: 'Luton MASA' }, 'shared'),
  anEntry('sources', 'undated', { title: 'A page' }, 'shared'),
  anEntry('partnerships', 'luton', {
    laterDocuments: [
      { title: 'MASA 2024', kind: 'arrangements', address: 'https://example.org/masa' },
      { title: 'A plan', address: 'https://example.org/plan' },
    ],
  }),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('partnerships', 'both', { kind: 'joint', jointOf: ['bedford', 'luton'] }),
  anEntry('partnerships', 'before', { exists: { to: '2019' } }),
  anEntry('arrangements', 'before/old', {}),
  anEntry('arrangements', 'luton/name', {
    order: 10,
    meets: [{ requirement: 'area', extent: 'met' }],
  }),
  anEntry('arrangements', 'luton/funding', {
    order: 20,
    meets: [
      { requirement: 'money', extent: 'partly', missing: 'The year.' },
      { requirement: 'area', extent: 'partly', missing: 'The map.' },
    ],
  }),
  anEntry('thresholds', 'both/levels', {
    ...cite('undated'),
    documentTitle: 'Shared levels',
    seen: 'description',
    meets: [{ requirement: 'criteria', extent: 'partly', missing: 'Details.' }],
  }),
];
const handbook = handbookOf(entries);
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const of = (book: Handbook, partnership: string) => entry(book, 'partnerships', partnership);
const luton = coverageOf(handbook, of(handbook, 'luton'), 'arrangements') as Coverage;

describe('the lists of guidance', () => {
  test('hold each requirement once, under the edition that was the first to ask, by number', () => {
    expect(
      requirementLists(handbook, 'arrangements').map((list) => [
        list.edition.id,
        ids(list.requirements),
      ]),
    ).toEqual([
      ['guidance-2018', ['area', 'money', 'disputes']],
      ['guidance-2023', ['chair']],
    ]);
    expect(ids(requirementLists(handbook, 'yearly-report').map((list) => list.edition))).toEqual([
      'guidance-2018',
    ]);
  });

  test('of an edition include what came before when only its additions are known', () => {
    expect(ids(requirementsOf(handbook, 'guidance-2018', 'arrangements'))).not.toContain('chair');
    expect(ids(requirementsOf(handbook, 'guidance-2023', 'arrangements'))).toEqual([
      'area',
      'money',
      'chair',
      'disputes',
    ]);
    expect(requirementsOf(handbook, 'guidance-2026', 'arrangements')).toEqual([]);
  });

  test('are known up to the newest edition that names something and has come out', () => {
    expect(newestKnownEdition(handbook, 'arrangements')?.id).toBe('guidance-2023');
    expect(newestKnownEdition(handbook, 'thresholds')?.id).toBe('guidance-2018');
    const earlier = handbookOf(entries, '2020-01-01');
    expect(newestKnownEdition(earlier, 'arrangements')?.id).toBe('guidance-2018');
    expect(newestKnownEdition(handbookOf([]), 'arrangements')).toBeUndefined();
  });

  test('judge a document of an edition without a list by the edition before', () => {
    const newest = entry(handbook, 'guidanceEditions', 'guidance-2026');
    expect(judgingEdition(handbook, newest, 'arrangements')?.id).toBe('guidance-2023');
    const middle = entry(handbook, 'guidanceEditions', 'guidance-2023');
    expect(judgingEdition(handbook, middle, 'thresholds')?.id).toBe('guidance-2018');
  });

  test('of an edition that does not exist are a fault of the program', () => {
    expect(() => requirementsOf(handbook, 'guidance-1066', 'arrangements')).toThrow(
      'There is no entry',
    );
  });
});

describe('a document', () => {
  test('has a finding for each point: one section that meets it is enough', () => {
    expect(luton.points.map(({ requirement, finding }) => [requirement.id, finding])).toEqual([
      ['area', 'met'],
      ['money', 'partly'],
      ['disputes', 'not-found'],
      ['chair', 'not-asked'],
    ]);
    expect(luton.ofItsTime.judgedBy?.id).toBe('guidance-2018');
  });

  test('names the places in their order, and what is missing there', () => {
    expect(luton.points[0]?.places).toEqual([
      { title: 'name', address: '/luton/arrangements/name/' },
      { title: 'funding', address: '/luton/arrangements/funding/', missing: 'The map.' },
    ]);
  });

  test('lacks of the newest list what was not found, asked at its time or not', () => {
    expect(notFoundIn(luton).map((point) => [point.requirement.id, point.isAsked])).toEqual([
      ['disputes', true],
      ['chair', false],
    ]);
  });

  test('is counted list by list, and only what there is', () => {
    const [first, second] = requirementLists(handbook, 'arrangements');
    expect(tallyOf(luton.points)).toEqual({ met: 1, partly: 1, 'not-found': 1, 'not-asked': 1 });
    expect(tallyInWords(pointsOf(luton, first!))).toBe(
      '3 points: 1 found, 1 found in part, 1 not found in the documents on this site',
    );
    expect(tallyInWords(pointsOf(luton, second!))).toBe('1 point: 1 not asked by its edition');
    expect([first!, second!].map(listTitle)).toEqual([
      'What Guidance 2018 asks for',
      'What Guidance 2023 added',
    ]);
  });

  test('that names no edition and has no date is compared with the newest list', () => {
    const coverage = coverageOf(handbook, of(handbook, 'bedford'), 'thresholds');
    expect(coverage?.ofItsTime.judgedBy).toBeUndefined();
    expect(coverage?.points.map(({ finding, isAsked }) => [finding, isAsked])).toEqual([
      ['partly', true],
    ]);
    expect(coverage?.document).toMatchObject({
      owner: 'both',
      title: 'Shared levels',
      isSeen: false,
    });
  });

  test('older than every list is held to none of them', () => {
    const old = anEntry(
      'guidanceEditions',
      'guidance-2015',
      { shortTitle: 'Guidance 2015', published: '2015' },
      'shared',
    );
    const section = anEntry('arrangements', 'bedford/name', { edition: 'guidance-2015' });
    const book = handbookOf([...entries, old, section]);
    const coverage = coverageOf(book, of(book, 'bedford'), 'arrangements');
    expect(coverage?.ofItsTime.judgedBy).toBeUndefined();
    expect(new Set(coverage?.points.map(({ finding }) => finding))).toEqual(new Set(['not-asked']));
  });
});

describe('the requirements that applied when a document was written', () => {
  const chair = { meets: [{ requirement: 'chair', extent: 'met' }] };
  const judged = (source: object, section: object = {}) => {
    const book = handbookOf([
      ...entries,
      anEntry('sources', 'masa', { title: 'Bedford MASA', ...source }, 'shared'),
      anEntry('arrangements', 'bedford/name', { ...cite('masa'), ...section }),
    ]);
    return coverageOf(book, of(book, 'bedford'), 'arrangements') as Coverage;
  };

  test('are of 2023 both the list of 2018 and what 2023 added', () => {
    const coverage = judged({ edition: 'guidance-2023' }, chair);
    expect(coverage.lists.map(({ edition: { id } }) => id)).toEqual([
      'guidance-2018',
      'guidance-2023',
    ]);
    expect(coverage.points.map(({ requirement, finding }) => [requirement.id, finding])).toEqual([
      ['area', 'not-found'],
      ['money', 'not-found'],
      ['disputes', 'not-found'],
      ['chair', 'met'],
    ]);
    expect(basisInWords(coverage)).toBe(
      'It was written under Guidance 2023, so it is judged by what Guidance 2018 asks for, and what Guidance 2023 added.',
    );
  });

  test('are those of the edition it names, without what came later', () => {
    expect(luton.lists.map(({ edition: { id } }) => id)).toEqual(['guidance-2018']);
    expect(basisInWords(luton)).toBe(
      'It was written under Guidance 2018, so it is judged by what Guidance 2018 asks for. What only other editions ask for is not counted as missing.',
    );
  });

  test('are those of the edition in force at its date, when it names none', () => {
    const before = judged({ published: '2022-05' });
    expect(before.ofItsTime).toMatchObject({ basis: 'dated', judgedBy: { id: 'guidance-2018' } });
    expect(basisInWords(before)).toMatch(
      /^It names no edition of the guidance\. When it was written \(May 2022\), Guidance 2018 was in force, so it is judged by what Guidance 2018 asks for\. /,
    );
    expect(judged({ published: '2024-12-16' }).ofItsTime.judgedBy?.id).toBe('guidance-2023');
  });

  test('are those that any part names, and web pages are not the arrangements themselves', () => {
    const book = handbookOf([
      ...entries,
      anEntry('sources', 'start', { kind: 'web-page' }, 'shared'),
      anEntry('sources', 'leaders', { kind: 'web-page', edition: 'guidance-2023' }, 'shared'),
      anEntry('arrangements', 'bedford/start', { ...cite('start'), order: 10 }),
      anEntry('arrangements', 'bedford/leaders', { ...cite('leaders'), order: 20 }),
    ]);
    const coverage = coverageOf(book, of(book, 'bedford'), 'arrangements');
    expect(coverage?.ofItsTime).toMatchObject({ basis: 'named', edition: { id: 'guidance-2023' } });
    expect(coverage?.document.isSeen).toBe(false);
    expect(luton.document.isSeen).toBe(true);
  });

  test('are those that its editors take it to follow, where none of its pages names one', () => {
    const book = handbookOf([
      ...entries,
      anEntry('sources', 'start', { published: '2024-10' }, 'shared'),
      anEntry('arrangements', 'bedford/start', { ...cite('start'), edition: 'guidance-2023' }),
    ]);
    const coverage = coverageOf(book, of(book, 'bedford'), 'arrangements')!;
    expect(coverage.ofItsTime.basis).toBe('taken');
    expect(basisInWords(coverage)).toMatch(
      /^It names no edition of the guidance\. We take it to follow Guidance 2023, so it is judged by /,
    );
  });

  test('fall back on the edition before when it has no list', () => {
    expect(basisInWords(judged({ edition: 'guidance-2026' }))).toBe(
      'It was written under Guidance 2026. We found no list of what Guidance 2026 asks for, so it is judged by what Guidance 2018 asks for, and what Guidance 2023 added.',
    );
  });

  test('are none for a document older than every edition', () => {
    const coverage = judged({ published: '2015-11' });
    expect(coverage.lists).toEqual([]);
    expect(new Set(coverage.points.map(({ finding }) => finding))).toEqual(new Set(['not-asked']));
    expect(basisInWords(coverage)).toBe(
      'It names no edition of the guidance and was written (November 2015) before the oldest one we know, so no point is counted as missing.',
    );
  });

  test('are not known without edition and date, and the page says so', () => {
    expect(basisInWords(judged({}))).toBe(
      'It names no edition of the guidance and has no date, so it is compared with the newest list we know, that of Guidance 2023.',
    );
  });

  test('do not follow the day of a page that only describes the document', () => {
    const book = handbookOf([
      ...entries.filter(({ id }) => id !== 'both/levels'),
      anEntry('sources', 'page', { published: '2026-11-01' }, 'shared'),
      anEntry('thresholds', 'both/levels', {
        ...cite('page'),
        seen: 'description',
        period: { from: '2019-04' },
      }),
    ]);
    const coverage = coverageOf(book, of(book, 'bedford'), 'thresholds');
    expect(coverage?.ofItsTime).toMatchObject({
      written: '2019-04',
      edition: { id: 'guidance-2018' },
    });
  });

  test('follow the end of the year that an annual report is about', () => {
    const book = handbookOf([
      ...entries,
      anEntry('sources', 'report', { period: { from: '2022-04', to: '2024-03' } }, 'shared'),
      anEntry('reports', 'bedford/2024', cite('report')),
    ]);
    const coverage = coverageOf(book, of(book, 'bedford'), 'yearly-report');
    expect(coverage?.ofItsTime.edition?.id).toBe('guidance-2023');
  });
});

describe('what later lists no longer ask', () => {
  const whole = entries.map((one) => (one.id === 'guidance-2023' ? edition(2023, 'whole') : one));
  const book = handbookOf(whole);

  test('still counts for a document of its time, and is not missing by the newest list', () => {
    const coverage = coverageOf(book, of(book, 'luton'), 'arrangements') as Coverage;
    expect(coverage.points.map(({ finding }) => finding)).toContain('not-found');
    expect(notFoundIn(coverage).map((point) => point.requirement.id)).toEqual(['chair']);
  });
});

describe('the tables', () => {
  const tables = coverageTables(handbook);

  test('are one for each kind of document, in a fixed order', () => {
    expect(tables.map((table) => table.of)).toEqual([
      'arrangements',
      'yearly-report',
      'thresholds',
    ]);
    expect(coverageTables(handbookOf([]))).toEqual([]);
  });

  test('have every partnership of today once, held or not, and no predecessor', () => {
    for (const { held, notHeld } of tables) {
      const names = [...held, ...notHeld].map(({ partnership }) => partnership.id);
      expect(names.toSorted()).toEqual(['bedford', 'luton']);
    }
  });

  test('tell a document that is not held from one in which nothing is found', () => {
    const [arrangements, report] = tables;
    expect(arrangements?.held.map(({ partnership }) => partnership.id)).toEqual(['luton']);
    expect(report?.held).toEqual([]);
  });

  test('name only later documents of their kind', () => {
    expect(tables[0]?.held[0]?.later.map(({ title }) => title)).toEqual(['MASA 2024']);
    expect(tables[1]?.notHeld.flatMap(({ later }) => later)).toEqual([]);
  });

  test('do not judge an annual report that is known only from what others say, and lead to it', () => {
    const report = (id: string, seen: 'document' | 'description') =>
      anEntry('reports', `bedford/${id}`, {
        ...cite('undated'),
        seen,
        period: { from: `${id}-04`, to: `${Number(id) + 1}-03` },
      });
    const yearly = (...reports: ReturnType<typeof report>[]) =>
      coverageTables(handbookOf([...entries, ...reports]))[1];
    const known = yearly(report('2023', 'description'), report('2024', 'description'));
    expect(known?.held).toEqual([]);
    expect(known?.notHeld.map((row) => row.known?.id)).toEqual(['bedford/2024', undefined]);
    const read = yearly(report('2023', 'document'), report('2024', 'description'));
    expect(read?.held.map(({ document }) => document.address)).toEqual(['/bedford/reports/2023/']);
  });

  test('do not count a threshold document of which we know the title only', () => {
    const book = handbookOf([
      ...entries.filter(({ id }) => id !== 'both/levels'),
      anEntry('thresholds', 'both/levels', { documentTitle: 'Shared levels' }),
    ]);
    const table = coverageTables(book).at(-1);
    expect(table?.held).toEqual([]);
    expect(table?.notHeld.map(({ known }) => known?.id)).toEqual(['both/levels', 'both/levels']);
  });
});

test('the documents of a partnership are compared, those of joint arrangements and predecessors are not', () => {
  const kinds = (id: string) =>
    coverageOfPartnership(handbook, of(handbook, id)).map(({ document }) => document.of);
  expect(kinds('luton')).toEqual(['arrangements', 'thresholds']);
  expect(kinds('both')).toEqual([]);
  expect(kinds('before')).toEqual([]);
});
