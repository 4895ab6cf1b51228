import { describe, expect, test } from 'vitest';
import { term } from '../../../src/schemas/shared/period.ts';
import { appliesOn, hasBegun, isOver, termInWords } from '../../../src/model/inForce.ts';

const TODAY = '2026-11-21';

describe('the time for which something applies', () => {
  test('is over on the day after its last, not on it', () => {
    expect(isOver({ to: '2022-06' }, '2022-06-30')).toBe(false);
    expect(isOver({ to: '2022-06' }, '2022-07-01')).toBe(true);
  });

  test('without an end is never over', () => {
    expect(isOver({ from: '2018' }, '2999-01-01')).toBe(false);
  });

  test('has begun on its first day, not the day before', () => {
    expect(hasBegun({ from: '2028-04' }, '2028-03-31')).toBe(false);
    expect(hasBegun({ from: '2028-04' }, '2028-04-01')).toBe(true);
  });

  test('includes both ends, and every day when no end is known', () => {
    expect(appliesOn({ from: '2026-11-21', to: '2026-11-21' }, TODAY)).toBe(true);
    expect(appliesOn({}, TODAY)).toBe(true);
    expect(appliesOn({ from: '2027' }, TODAY)).toBe(false);
    expect(appliesOn({ to: '2025' }, TODAY)).toBe(false);
  });

  test.for([
    [{ from: '2024-09' }, 'since September 2024'],
    [{ from: '2028-04-01' }, 'from 1 April 2028'],
    [{ to: '2025-06' }, 'until June 2025'],
    [{ from: '2023', to: '2025' }, '2023 to 2025'],
    [{ from: '2023', to: '2023' }, '2023'],
    [{}, undefined],
  ] as const)('%j reads "%s"', ([given, words]) => {
    expect(termInWords(given, TODAY)).toBe(words);
  });

  test('is refused when its end is before its start', () => {
    expect(term.safeParse({ from: '2025', to: '2024' }).error?.issues[0]?.message).toBe(
      'The end (2024) is before the start (2025). Swap them or correct one.',
    );
  });
});
