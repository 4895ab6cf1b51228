import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { looks, measures } from '../../../../src/charts/engine/layout/organisationMeasures.ts';
import type {
  Place,
  Placed,
  PlacedBox,
  PlacedCard,
} from '../../../../src/charts/engine/layout/placed.ts';
import { nowhere } from '../../../../src/charts/engine/layout/placed.ts';
import { lowestRows } from '../../../../src/charts/engine/layout/rows.ts';
import { rooms } from '../../../../src/charts/engine/layout/rooms.ts';
import { chartTokens } from '../../../../src/charts/theme.ts';
import type { Block, OrganisationChart } from '../../../../src/charts/governance/blocks.ts';
import {
  aBox,
  aCardBlock,
  aChart,
  anyChart,
  graphOf,
  hanging,
} from '../../../helpers/organisation.ts';
import { placedIn } from '../../../helpers/placedChart.ts';

vi.setConfig({ testTimeout: 30_000 });

const names = Object.keys(rooms) as (keyof typeof rooms)[];

/** Any chart in any room. */
function whateverIsPlaced(
  check: (placed: Placed, room: { width: number }, chart: OrganisationChart) => void,
) {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...names), (chart, name) => {
      check(placedIn(chart, rooms[name]), rooms[name], chart);
    }),
    { numRuns: 40 },
  );
}

const isCard = (item: PlacedBox | PlacedCard) => item.kind === 'card';
const isBox = (item: PlacedBox | PlacedCard) => item.kind !== 'card';
const right = ({ x, width }: Place) => x + width;
const foot = ({ y, height }: Place) => y + height;
const SLACK = 0.001;

function areApart(a: Place, b: Place): boolean {
  return (
    right(a) <= b.x + SLACK ||
    right(b) <= a.x + SLACK ||
    foot(a) <= b.y + SLACK ||
    foot(b) <= a.y + SLACK
  );
}

function holds(outer: Place, inner: Place): boolean {
  return (
    outer.x <= inner.x + SLACK &&
    outer.y <= inner.y + SLACK &&
    right(outer) >= right(inner) - SLACK &&
    foot(outer) >= foot(inner) - SLACK
  );
}

function isOnEdge([x, y]: readonly [number, number], place: Place): boolean {
  const isBeside = Math.abs(x - place.x) < SLACK || Math.abs(x - right(place)) < SLACK;
  const isAbove = Math.abs(y - place.y) < SLACK || Math.abs(y - foot(place)) < SLACK;
  const isInWidth = x > place.x - SLACK && x < right(place) + SLACK;
  const isInHeight = y > place.y - SLACK && y < foot(place) + SLACK;
  return (isBeside && isInHeight) || (isAbove && isInWidth);
}

/** The pieces of a line as places without width or height. */
function pieces(points: readonly [number, number][]): Place[] {
  return points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return {
      x: Math.min(x, fromX),
      y: Math.min(y, fromY),
      width: Math.abs(x - fromX),
      height: Math.abs(y - fromY),
    };
  });
}

describe('a chart of any cards, boxes and frames', () => {
  test('is no wider than its room, on a laptop, a tablet and a phone', () => {
    whateverIsPlaced(({ width }, room) => {
      expect(width).toBeLessThanOrEqual(room.width + SLACK);
    });
  });

  test('has nothing outside its drawing', () => {
    whateverIsPlaced(({ items, lines, width, height }) => {
      const drawing = { x: 0, y: 0, width, height };
      expect(items.filter((item) => !holds(drawing, item))).toEqual([]);
      expect(
        lines.flatMap(({ points }) => pieces(points)).filter((piece) => !holds(drawing, piece)),
      ).toEqual([]);
    });
  });

  test('shows every card once', () => {
    whateverIsPlaced(({ items }, _, chart) => {
      const shown = items.filter(isCard).map(({ id }) => id);
      expect(shown.toSorted()).toEqual(
        graphOf(chart)
          .cards.map(({ id }) => id)
          .toSorted(),
      );
    });
  });

  test('has no cards that overlap', () => {
    whateverIsPlaced(({ items }) => {
      const cards = items.filter(isCard);
      const covered = cards.filter((one, index) =>
        cards.slice(index + 1).some((other) => !areApart(one, other)),
      );
      expect(covered).toEqual([]);
    });
  });

  test('has boxes that are apart from one another and from cards, or contain them wholly', () => {
    whateverIsPlaced(({ items }) => {
      const crossed = items
        .filter(isBox)
        .flatMap((box) =>
          items.filter(
            (other) =>
              other !== box && !areApart(box, other) && !holds(box, other) && !holds(other, box),
          ),
        );
      expect(crossed).toEqual([]);
    });
  });

  test('has headings that end above the first thing in their box', () => {
    whateverIsPlaced(({ items }) => {
      for (const box of items.filter(isBox)) {
        const [padding, size] =
          box.kind === 'frame'
            ? [measures.framePadding, looks.frame.size]
            : [measures.boxPadding, looks.title.size];
        const inside = items.filter((item) => item !== box && holds(box, item));
        const first = Math.min(...inside.map(({ y }) => y));
        const heading = box.lines.length * size * chartTokens.lineHeight;
        expect(box.y + padding + heading).toBeLessThanOrEqual(first);
      }
    });
  });

  test('has lines with square corners that run through no card', () => {
    whateverIsPlaced(({ items, lines }) => {
      const all = lines.flatMap(({ points }) => pieces(points));
      expect(all.filter(({ width, height }) => width > 0 && height > 0)).toEqual([]);
      const crossed = items
        .filter(isCard)
        .filter((card) => all.some((piece) => !areApart(card, piece)));
      expect(crossed).toEqual([]);
    });
  });

  test('draws every line of the source from edge to edge of what it joins, or of the frame around the tops', () => {
    whateverIsPlaced(({ items, lines }, _, chart) => {
      const graph = graphOf(chart);
      const placeOf = (id: string) => items.find((item) => item.id === id)!;
      const tops = items.find((item) => isBox(item) && item.id === topsOf(graph)?.id);
      const expected = tops
        ? graph.lines.filter((line, index) => {
            const isTop = parentOf(graph, line.from) === tops.id;
            const before = graph.lines.slice(0, index);
            return !isTop || !before.some((other) => parentOf(graph, other.from) === tops.id);
          })
        : graph.lines;
      expect(lines.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      for (const { id, points } of lines) {
        const { from, to } = graph.lines.find((line) => line.id === id)!;
        const above = tops && parentOf(graph, from) === tops.id ? tops : placeOf(from);
        const ends = [points[0]!, points.at(-1)!];
        const joins = [ends, ends.toReversed()].some(
          ([one, other]) => isOnEdge(one!, above) && isOnEdge(other!, placeOf(to)),
        );
        expect(joins).toBe(true);
      }
    });
  });

  test('has its cards in the order of the source, for whoever tabs through them', () => {
    whateverIsPlaced(({ items }, _, chart) => {
      const cards = items.filter(isCard).map(({ id }) => id);
      expect(cards).toEqual(graphOf(chart).cards.map(({ id }) => id));
    });
  });
});

const topsOf = ({ groups }: ReturnType<typeof graphOf>) =>
  groups.find(({ classes }) => classes.includes('tops'));

function parentOf({ cards, groups }: ReturnType<typeof graphOf>, id: string): string | undefined {
  return [...cards, ...groups].find((node) => node.id === id)?.parent;
}

describe('a chart on a laptop', () => {
  const place = (chart: Partial<OrganisationChart>) => placedIn(aChart(chart), rooms.wide);
  /** The card at this place in the order of the source. */
  const cardAt = ({ items }: Placed, index: number) => items.filter(isCard)[index]!;

  test('has what hangs from a card side by side below it, and the card in the middle', () => {
    const placed = place({ root: aCardBlock('Board', aCardBlock('One'), aCardBlock('Two')) });
    const [board, one, two] = [0, 1, 2].map((index) => cardAt(placed, index));
    expect(one!.y).toBe(two!.y);
    expect(one!.y).toBeGreaterThan(foot(board!));
    expect(board!.x + board!.width / 2).toBeCloseTo((one!.x + right(two!)) / 2);
  });

  test('has tops whose feet are on one line above the root', () => {
    const tops = [hanging(aBox('Council', 'Cabinet', 'Scrutiny')), hanging(aBox('Police', 'PEEL'))];
    const placed = place({ tops, root: aCardBlock('Board') });
    const feet = placed.items.filter(isBox).map(foot);
    expect(new Set(feet).size).toBe(1);
    expect(cardAt(placed, 3).y).toBeGreaterThan(feet[0]!);
  });

  test('has what is too much for one row in rows of as many, each below the one above it', () => {
    const areas = Array.from({ length: 12 }, (_, index) => aBox(`Area ${index}`, 'One', 'Two'));
    const { items, lines, width, height } = place({ root: aCardBlock('Board', ...areas) });
    const boxes = items.filter(isBox);
    const rows = [...Map.groupBy(boxes, ({ y }) => y).values()];
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4]);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(4);
    expect(lines).toHaveLength(12);
    expect(height).toBeLessThan(width);
  });

  test('has what hangs further down below it and further in, where there are several rows', () => {
    const areas = Array.from({ length: 9 }, (_, index) =>
      aCardBlock(`Area ${index}`, aCardBlock('Front door'), aCardBlock('Forum')),
    );
    const placed = place({ root: aCardBlock('Board', ...areas) });
    const [area, door, forum] = [1, 2, 3].map((index) => cardAt(placed, index));
    expect(door!.y).toBeGreaterThan(foot(area!));
    expect(forum!.y).toBeGreaterThan(foot(door!));
    expect(door!.x).toBeGreaterThan(area!.x);
    expect(forum!.x).toBe(door!.x);
  });

  test('fills its first rows, where that takes no more height', () => {
    const part = { width: 300, height: 50, items: [], lines: [], head: nowhere };
    const rows = lowestRows(
      Array.from({ length: 7 }, () => [part]),
      rooms.wide,
    );
    expect(rows.map((row) => row.length)).toEqual([3, 3, 1]);
  });

  test('has frames of the same width below one another', () => {
    const frame = (title: string, ...cards: string[]): Block => ({
      kind: 'frame',
      title,
      blocks: [aBox(title, ...cards)],
    });
    const many = Array.from({ length: 20 }, (_, index) => `Group ${index}`);
    const { items } = place({ rest: [frame('Alone', 'One'), frame('Shared', ...many)] });
    const frames = items.filter(({ kind }) => kind === 'frame');
    expect(frames).toHaveLength(2);
    expect(frames[0]!.width).toBe(frames[1]!.width);
  });
});

test('on a phone, what hangs from a card is below it and further in', () => {
  const chart = aChart({ root: aCardBlock('Board', aCardBlock('One'), aBox('Core', 'Two')) });
  const { items } = placedIn(chart, rooms.narrow);
  const [board, one, box] = items;
  expect([one!.x, box!.x]).toEqual([measures.indent, measures.indent]);
  expect(one!.y).toBeGreaterThan(foot(board!));
  expect(box!.y).toBeGreaterThan(foot(one!));
});
