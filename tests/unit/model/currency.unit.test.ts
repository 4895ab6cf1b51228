import { describe, expect, test } from 'vitest';
import { citationsOf, currencyOf, documentLabelOf } from '../../../src/model/documents/currency.ts';
import type { SourcedEntry } from '../../../src/model/documents/currency.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const entries = [
  anEntry('guidanceEditions', 'guidance-2018', { published: '2018-07' }, 'shared'),
  anEntry(
    'guidanceEditions',
    'guidance-2023',
    { published: '2023-12', followBy: '2024-06-30' },
    'shared',
  ),
  anEntry('partnerships', 'luton', {
    laterDocuments: [
      { title: 'Plan', address: 'https://example.org/plan' },
      {
        title: 'Structure 2024',
        address: 'https://example.org/structure',
        replaces: [{ document: 'arrangements', part: 'Structure', certainty: 'possible' }],
      },
      {
        title: 'Arrangements 2024',
        address: 'https://example.org/2024',
        replaces: [{ document: 'arrangements' }],
      },
    ],
  }),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry(
    'sources',
    'arrangements',
    { partnership: 'luton', edition: 'guidance-2018', period: { from: '2018', to: '2022-06' } },
    'shared',
  ),
  anEntry(
    'sources',
    'report',
    { partnership: 'bedford', edition: 'guidance-2018', period: { from: '2018', to: '2022-06' } },
    'shared',
  ),
  anEntry('sources', 'bare', {}, 'shared'),
  anEntry(
    'sources',
    'web-page',
    { title: 'Newer page', replaces: [{ document: 'bare' }] },
    'shared',
  ),
];
const on = (today: string) => handbookOf(entries, today);
const from = (document: string, more: object = {}) => ({
  sources: [{ document, place: 'Page 1' }],
  ...more,
});
const OWNERS: Record<string, string> = { report: 'bedford' };
/** A section of arrangements that restates a document of its own partnership. */
const restating = (document: string, more: object = {}) =>
  anEntry('arrangements', `${OWNERS[document] ?? 'luton'}/own`, from(document, more));

describe('the currency of an entry', () => {
  test('comes from its first source', () => {
    expect(currencyOf(on('2020-01-01'), restating('report'))).toMatchObject({
      source: { id: 'report' },
      owner: { id: 'bedford' },
      period: { from: '2018', to: '2022-06' },
      edition: { id: 'guidance-2018' },
      checked: '2026-01-31',
      reviewOverdue: false,
      state: { kind: 'current' },
    });
  });

  test('names the edition in force only when it is another one', () => {
    expect(currencyOf(on('2020-01-01'), restating('report'))).not.toHaveProperty('editionInForce');
    expect(currencyOf(on('2024-06-30'), restating('report')).editionInForce?.id).toBe(
      'guidance-2023',
    );
    expect(currencyOf(on('2024-06-30'), restating('bare'))).not.toHaveProperty('editionInForce');
  });

  test('prefers what the entry itself says', () => {
    const own = {
      period: { from: '2023', dating: 'stated' as const },
      edition: 'guidance-2023',
      checked: '2026-02-01',
    };
    const currency = currencyOf(on('2024-01-01'), restating('report', own));
    expect(currency).toMatchObject({
      period: { from: '2023' },
      edition: { id: 'guidance-2023' },
      checked: '2026-02-01',
      state: { kind: 'current' },
    });
  });

  test('is overdue from the day after its review was due', () => {
    const due = restating('report', { reviewDue: '2020-06-30' });
    expect(currencyOf(on('2020-06-30'), due).reviewOverdue).toBe(false);
    expect(currencyOf(on('2020-07-01'), due).reviewOverdue).toBe(true);
    expect(documentLabelOf(on('2020-07-01'), due)).toBe('Check overdue');
  });

  const withoutDay: [SourcedEntry, string | undefined][] = [
    [anEntry('procedures', 'luton/own', from('bare')), '2026-07-31'],
    [anEntry('thresholds', 'luton/own', from('bare')), '2026-07-31'],
    [anEntry('policies', 'luton/own', from('bare')), undefined],
  ];
  test.each(withoutDay)('of $collection that name no day is due on %s', (own, day) => {
    const handbook = handbookOf([...entries, own], '2026-08-01');
    expect(currencyOf(handbook, own).reviewDue).toBe(day);
    expect(currencyOf(handbook, own).reviewOverdue).toBe(day !== undefined);
  });

  test('keeps the day that a procedure names itself', () => {
    const fields = { sources: from('bare').sources, reviewDue: '2027-01-01' };
    const own = anEntry('procedures', 'luton/own', fields);
    expect(currencyOf(handbookOf([...entries, own]), own).reviewDue).toBe('2027-01-01');
  });

  test('cannot be told without a source', () => {
    expect(() =>
      currencyOf(on('2026-01-01'), {
        ...restating('bare'),
        data: { ...restating('bare').data, sources: [] },
      }),
    ).toThrow('without a source');
  });
});

describe('what a newer document replaces', () => {
  const labelAt = (place: string, document = 'arrangements') =>
    documentLabelOf(on('2020-01-01'), restating(document, { sources: [{ document, place }] }));

  test('is the document it names', () => {
    expect(labelAt('Page 1')).toBe('Replaced: read Arrangements 2024');
  });

  test('is the named part alone, where another document replaces the whole', () => {
    expect(labelAt('Structure, chart')).toBe('May have been replaced');
  });

  test('is no document of another owner', () => {
    expect(labelAt('Page 1', 'report')).toBeUndefined();
    expect(labelAt('Structure', 'report')).toBeUndefined();
  });

  test('can be said by a newer document of this site', () => {
    expect(labelAt('Page 1', 'bare')).toBe('Replaced: read Newer page');
  });

  test('is nothing for a document that is listed without saying what it replaces', () => {
    expect(
      currencyOf(on('2020-01-01'), restating('arrangements')).newer.map(({ title }) => title),
    ).toEqual(['Arrangements 2024']);
  });

  test('is a plan, when the one after it is on this site', () => {
    const plans = [
      anEntry('plans', 'luton/old', { sources: from('report').sources }),
      anEntry('plans', 'luton/new', { title: 'New plan', succeeds: 'luton/old' }),
      anEntry('priorities', 'luton/home', { plan: 'luton/old', sources: from('report').sources }),
    ] as const;
    const handbook = handbookOf([...entries, ...plans], '2020-01-01');
    expect(documentLabelOf(handbook, plans[0])).toBe('Replaced: read New plan');
    expect(documentLabelOf(handbook, plans[2])).toBe('Replaced: read New plan');
    expect(currencyOf(handbook, plans[0]).newer[0]?.address).toBe('/luton/plan/');
  });
});

describe('a label', () => {
  const labelled = (...own: Parameters<typeof anEntry>[]) => {
    const made = own.map((one) => anEntry(...one));
    const handbook = handbookOf([...entries, ...made], '2026-06-01');
    return documentLabelOf(handbook, made.at(-1)! as SourcedEntry);
  };
  const old = { sources: from('report').sources };

  test.each(['arrangements', 'priorities', 'reports', 'thresholds', 'procedures'] as const)(
    'is on %s that restate an old document',
    (collection) => {
      const own = {
        ...old,
        ...(collection === 'reports' && { period: { from: '2018', to: '2022' } }),
      };
      expect(labelled([collection, 'bedford/own', own])).toBe('Old document (2018 to 2022)');
    },
  );

  test.each(['partnerships', 'agencies', 'caseReviews', 'contacts', 'familyGuides'] as const)(
    'is not on %s that an old document speaks of',
    (collection) => {
      const later = collection === 'familyGuides' && { reviewDue: '2027-01-01' };
      expect(labelled([collection, 'bedford/own', { ...old, ...later }])).toBeUndefined();
    },
  );

  test('is not on a structure or a group of a period that is over', () => {
    const structure = { period: { from: '2018', to: '2019' }, ...old };
    expect(labelled(['structures', 'bedford/2018', structure])).toBeUndefined();
    expect(
      labelled(['structures', 'bedford/2018', structure], ['groups', 'bedford/2018/board', old]),
    ).toBeUndefined();
  });

  test('is on a structure that is over and its groups, once a newer structure is known', () => {
    const earlier = anEntry('structures', 'bedford/2018', {
      title: 'Structure of 2018',
      period: { from: '2018', to: '2019' },
      ...from('bare'),
    });
    const group = anEntry('groups', 'bedford/2018/board', from('bare'));
    const newest = anEntry('structures', 'bedford/2024', {
      title: 'Structure of 2024',
      period: { from: '2024' },
      ...from('bare'),
    });
    const handbook = handbookOf([...entries, earlier, group, newest], '2026-06-01');
    for (const one of [earlier, group]) {
      expect(documentLabelOf(handbook, one)).toBe('Earlier structure (2018 to 2019)');
      expect(currencyOf(handbook, one).laterStructure).toEqual({
        title: 'Structure of 2024',
        address: '/bedford/structure/',
      });
    }
    expect(documentLabelOf(handbook, newest)).toBeUndefined();
  });

  test('is not on a policy because of the age of the document that speaks of it', () => {
    expect(labelled(['policies', 'bedford/own', old])).toBeUndefined();
    expect(labelled(['policies', 'luton/own', from('arrangements')])).toBe(
      'May have been replaced',
    );
    const own = { ...old, period: { from: '2018', to: '2021' } };
    expect(labelled(['policies', 'bedford/own', own])).toBe('Old document (2018 to 2021)');
  });

  test('does not say that a document of another owner replaces that of the page', () => {
    expect(labelled(['procedures', 'luton/own', from('arrangements')])).toBe(
      'Replaced: read Arrangements 2024',
    );
    expect(labelled(['procedures', 'bedford/own', from('arrangements')])).toBe(
      'Old document (2018 to 2022)',
    );
  });

  test('of a page made from many sources speaks of its check alone', () => {
    const due = { ...from('arrangements'), reviewDue: '2026-05-31' };
    expect(labelled(['familyGuides', 'help', due])).toBe('Check overdue');
  });
});

test('a page that rests on a replaced document in part names it, and has no label', () => {
  const sources = [...from('report').sources, ...from('arrangements').sources];
  const fields = { sources, period: { from: '2024' }, edition: 'guidance-2023' };
  const own = anEntry('procedures', 'luton/own', fields);
  const others = anEntry('procedures', 'bedford/own', fields);
  const handbook = handbookOf([...entries, own, others], '2026-06-01');
  expect(documentLabelOf(handbook, own)).toBeUndefined();
  expect(currencyOf(handbook, own).replacedInPart).toMatchObject([
    { source: { id: 'arrangements' }, by: { title: 'Arrangements 2024' } },
  ]);
  expect(currencyOf(handbook, others).replacedInPart).toEqual([]);
});

test('a group takes its period from its structure', () => {
  const structure = anEntry('structures', 'luton/2023', { period: { from: '2023' } });
  const group = anEntry('groups', 'luton/2023/board', { sources: from('report').sources });
  const handbook = handbookOf([...entries, structure, group]);
  expect(currencyOf(handbook, group).period).toMatchObject({ from: '2023' });
});

test('citations come with the documents they name and how current those are', () => {
  expect(citationsOf(on('2026-01-01'), from('arrangements').sources)).toMatchObject([
    { citation: { place: 'Page 1' }, source: { id: 'arrangements' }, state: { kind: 'replaced' } },
  ]);
});
