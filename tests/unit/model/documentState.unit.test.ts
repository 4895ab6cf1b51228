import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  documentState,
  labelOf,
  shortLabelOf,
} from '../../../src/model/documents/documentState.ts';
import { isOver } from '../../../src/model/inForce.ts';
import { isPastLabel } from '../../../src/search/pastLabel.ts';
import type { DocumentFacts } from '../../../src/model/documents/documentState.ts';

const TODAY = '2026-11-21';
const newer = (title: string, isCertain: boolean) => ({
  title,
  address: 'https://example.org/newer',
  isCertain,
});
const label = (facts: Partial<DocumentFacts>) => labelOf(documentState({ today: TODAY, ...facts }));

describe('the label of a document', () => {
  test('is none for one of which nothing speaks against it', () => {
    expect(label({})).toBeUndefined();
    expect(label({ period: { from: '2015', dating: 'stated' } })).toBeUndefined();
    expect(label({ reviewDue: TODAY })).toBeUndefined();
  });

  test('names the newer document that replaces it', () => {
    expect(label({ newer: [newer('Plan 2024-26', true)] })).toBe('Replaced: read Plan 2024-26');
  });

  test.each([
    [{ from: '2018', to: '2022-06' }, 'Old document (2018 to 2022)'],
    [{ from: '2022-04', to: '2023-03' }, 'Old document (2022 to 2023)'],
    [{ from: '2021-01', to: '2021-12-31' }, 'Old document (2021)'],
    [{ to: '2019' }, 'Old document (until 2019)'],
  ])('gives the years of a period that is over: %j', (period, words) => {
    expect(label({ period: { ...period, dating: 'stated' } })).toBe(words);
  });

  test('names the edition that no longer counts', () => {
    expect(label({ pastEdition: 'Working Together 2018' })).toBe(
      'Old document (Working Together 2018)',
    );
  });

  test('says so when a newer document is only listed, or a check is overdue', () => {
    expect(label({ newer: [newer('Plan', false)] })).toBe('May have been replaced');
    expect(label({ reviewDue: '2026-11-20' })).toBe('Check overdue');
  });

  test('without the name of the newer document is one word', () => {
    expect(shortLabelOf(documentState({ today: TODAY, newer: [newer('Plan', true)] }))).toBe(
      'Replaced',
    );
  });
});

const day = fc
  .date({
    min: new Date('2000-01-01'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const facts: fc.Arbitrary<DocumentFacts> = fc.record(
  {
    today: day,
    newer: fc.array(
      fc.record({
        title: fc.string({ minLength: 1 }),
        address: fc.constant('https://example.org/'),
        isCertain: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    period: fc.record({ from: day, to: day, dating: fc.constant('stated' as const) }),
    pastEdition: fc.constant('Guidance 2018'),
    reviewDue: day,
  },
  { requiredKeys: ['today'] },
);

describe('whatever is known of a document', () => {
  test('it is replaced when and only when a newer document certainly takes its place', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const certain = (known.newer ?? []).filter(({ isCertain }) => isCertain);
        expect(documentState(known).kind === 'replaced').toBe(certain.length > 0);
      }),
    );
  });

  test('it is current only when nothing newer is known, no period or edition is over and no check is overdue', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { newer: later = [], period, pastEdition, reviewDue, today } = known;
        const speaksAgainst =
          later.length > 0 ||
          (period !== undefined && isOver(period, today)) ||
          pastEdition !== undefined ||
          (reviewDue !== undefined && reviewDue < today);
        expect(documentState(known).kind === 'current').toBe(!speaksAgainst);
      }),
    );
  });

  test('it does not become current again as time passes', () => {
    fc.assert(
      fc.property(facts, day, (known, later) => {
        fc.pre(later >= known.today && documentState(known).kind !== 'current');
        expect(documentState({ ...known, today: later }).kind).not.toBe('current');
      }),
    );
  });

  test('only what is old or replaced counts as past', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const state = documentState(known);
        expect(isPastLabel(labelOf(state) ?? '')).toBe(['replaced', 'old'].includes(state.kind));
      }),
    );
  });
});
