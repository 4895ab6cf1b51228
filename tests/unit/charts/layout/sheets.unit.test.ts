import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures } from '../../../../src/charts/engine/layout/organisationMeasures.ts';
import type { Placed } from '../../../../src/charts/engine/layout/placed.ts';
import { rooms } from '../../../../src/charts/engine/layout/rooms.ts';
import { PAPER_SCALE, cutsFor } from '../../../../src/charts/engine/layout/sheets.ts';
import { aBox, aCardBlock, aChart, anyChart } from '../../../helpers/organisation.ts';
import { placedIn } from '../../../helpers/placedChart.ts';

describe('the sheets of paper for a chart', () => {
  const SLACK = 0.001;
  const cardsCut = ({ items }: Placed, cuts: readonly number[]) =>
    items
      .filter(({ kind }) => kind === 'card')
      .filter((card) =>
        cuts.some(
          (cut) => cut > card.y + 2 * measures.margin && cut < card.y + card.height - SLACK,
        ),
      );

  test('cut no card of twelve areas below one board', () => {
    const areas = Array.from({ length: 12 }, (_, index) => aBox(`Area ${index}`, 'One', 'Two'));
    const placed = placedIn(aChart({ root: aCardBlock('Board', ...areas) }), rooms.medium);
    expect(cutsFor(placed)).not.toEqual([]);
    expect(cardsCut(placed, cutsFor(placed))).toEqual([]);
  });

  test('are no higher than paper, whatever the chart', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        const placed = placedIn(chart, rooms.medium);
        const edges = [0, ...cutsFor(placed), placed.height];
        const heights = edges.slice(1).map((edge, index) => edge - edges[index]!);
        expect(Math.max(...heights) * PAPER_SCALE).toBeLessThan(950);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });

  test('cut as few cards as they can', () => {
    const card = (id: string, x: number, y: number) =>
      ({ kind: 'card', id, x, y, width: 100, height: 98 }) as const;
    // No card of one column ends where one of the other does, and one is missing on the right.
    const left = Array.from({ length: 15 }, (_, index) => card(`left ${index}`, 0, index * 100));
    const right = left.map(({ y }, index) => card(`right ${index}`, 200, y + 50));
    const placedWith = (items: Placed['items']): Placed => ({
      width: 300,
      height: 1550,
      items,
      lines: [],
      head: left[0]!,
    });
    expect(cutsFor(placedWith([...left, ...right.toSpliced(7, 1)]))).toEqual([800]);
    const full = placedWith([...left, ...right]);
    expect(cutsFor(full)).toHaveLength(1);
    expect(cardsCut(full, cutsFor(full))).toHaveLength(1);
  });
});
