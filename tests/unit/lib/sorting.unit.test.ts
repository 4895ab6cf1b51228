import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byCode,
  byId,
  byNumber,
  byOrder,
  byText,
  firstThose,
  inTurn,
  newestFirst,
} from '../../../src/lib/sorting.ts';

const asIs = (text: string) => text;

describe('sorting', () => {
  test('by text is what readers expect: capitals alike, 2 before 10', () => {
    const sorted = ['Level 10', 'level 2', 'Élan', 'echo', 'Fox'].toSorted(byText(asIs));
    expect(sorted).toEqual(['echo', 'Élan', 'Fox', 'level 2', 'Level 10']);
  });

  test('by code goes by character, whatever the language of the machine', () => {
    expect(['b', 'a-c', 'a/b', 'a10', 'a2', 'Z'].toSorted(byCode(asIs))).toEqual(
      ['b', 'a-c', 'a/b', 'a10', 'a2', 'Z'].toSorted(),
    );
  });

  test('puts the newest day first, and by id what is of the same day', () => {
    const items = [
      { id: 'b', day: '2024-05-01' },
      { id: 'c', day: '2025-01-01' },
      { id: 'a', day: '2024-05-01' },
    ];
    const sorted = items.toSorted(
      inTurn(
        newestFirst(({ day }) => day),
        byId,
      ),
    );
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('by order falls back on the id', () => {
    const item = (id: string, order: number) => ({ id, data: { order } });
    const sorted = [item('b', 2), item('c', 1), item('a', 2)].toSorted(byOrder);
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('keeps numbers that are not known at the end, and equal to each other', () => {
    const order = inTurn<[string, number]>(
      byNumber(([, number]) => number),
      byCode(([name]) => name),
    );
    const sorted = [
      ['b', Infinity] as [string, number],
      ['c', 1] as [string, number],
      ['a', Infinity] as [string, number],
    ].toSorted(order);
    expect(sorted.map(([name]) => name)).toEqual(['c', 'a', 'b']);
  });

  test('puts those with something before those without, and keeps the rest as it was', () => {
    expect([1, 2, 3, 4].toSorted(firstThose((number) => number % 2 === 0))).toEqual([2, 4, 1, 3]);
  });

  test('in turn gives the same whatever the order items come in', () => {
    const order = inTurn<{ id: string; day: string }>(
      newestFirst(({ day }) => day),
      byId,
    );
    const item = fc.record({ id: fc.string(), day: fc.constantFrom('2024', '2025-01-01', '') });
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ id }) => id }), (items) => {
        expect(items.toReversed().toSorted(order)).toEqual(items.toSorted(order));
      }),
    );
  });
});
