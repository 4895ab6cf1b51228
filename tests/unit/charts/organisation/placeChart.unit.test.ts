import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Block, Branch, OrganisationChart } from '../../../../src/charts/governance/blocks.ts';
import { branchesOf, cardsOf } from '../../../../src/charts/governance/contents.ts';
import {
  cardText,
  headingText,
  looks,
  measures,
} from '../../../../src/charts/governance/measures.ts';
import { rooms } from '../../../../src/charts/governance/organisationChart.ts';
import { placeChart } from '../../../../src/charts/governance/placeChart.ts';
import type {
  Place,
  Placed,
  PlacedBox,
  PlacedCard,
} from '../../../../src/charts/governance/placed.ts';
import { textWidth } from '../../../../src/charts/engine/svg/measure.ts';
import { aBox, aCardBlock, aChart, anyChart, hanging } from '../../../helpers/organisation.ts';

vi.setConfig({ testTimeout: 30_000 });

const names = Object.keys(rooms) as (keyof typeof rooms)[];

/** Any chart in any room. */
function whateverIsPlaced(
  check: (placed: Placed, room: { width: number }, chart: OrganisationChart) => void,
) {
  fc.assert(
    fc.property(anyChart, fc.constantFrom(...names), (chart, name) => {
      check(placeChart(chart, rooms[name]), rooms[name], chart);
    }),
    { numRuns: 40 },
  );
}

const isCard = (item: PlacedBox | PlacedCard) => item.kind === 'card';
const isBox = (item: PlacedBox | PlacedCard) => item.kind === 'box';
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
      const shown = items.filter(isCard).map(({ card }) => card);
      expect(new Set(shown)).toEqual(new Set(cardsOf(chart)));
      expect(shown).toHaveLength(cardsOf(chart).length);
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

  test('has boxes that stand apart from one another and from cards, or hold them wholly', () => {
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

  test('has cards that are large enough for their words', () => {
    whateverIsPlaced(({ items }) => {
      for (const { card, width, height } of items.filter(isCard)) {
        const text = cardText(card, width);
        const widths = [
          ...text.title.map((line) => textWidth(line, looks.title)),
          ...text.about.map((line) => textWidth(line, looks.about)),
        ];
        expect(Math.max(...widths)).toBeLessThanOrEqual(width - measures.cardPadding);
        expect(text.height).toBeLessThanOrEqual(height + SLACK);
      }
    });
  });

  test('has headings that end above the first thing in their box', () => {
    whateverIsPlaced(({ items }) => {
      for (const box of items.filter(isBox)) {
        const padding = box.look === 'frame' ? measures.framePadding : measures.boxPadding;
        const heading = headingText(box, box.width - 2 * padding);
        const inside = items.filter((item) => item !== box && holds(box, item));
        const first = Math.min(...inside.map(({ y }) => y));
        expect(box.y + padding + heading.height).toBeLessThanOrEqual(first);
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

  test('joins every branch to the card that it hangs from, edge to edge', () => {
    whateverIsPlaced(({ items, lines }, _, chart) => {
      const placeOf = (block: Block) =>
        items.find((item) =>
          item.kind === 'card'
            ? block.kind === 'card' && item.card === block.card
            : block.kind !== 'card' &&
              item.title === block.title &&
              isFirstCardIn(item, block, items),
        )!;
      const joins = (branch: Branch, from: Place) =>
        lines.some(({ points, look }) => {
          const ends = [points[0]!, points.at(-1)!];
          const to = placeOf(branch.block);
          return (
            look === branch.line &&
            ((isOnEdge(ends[0]!, from) && isOnEdge(ends[1]!, to)) ||
              (isOnEdge(ends[1]!, from) && isOnEdge(ends[0]!, to)))
          );
        });
      for (const parent of parentsIn(chart)) {
        const loose = parent.branches.filter((branch) => !joins(branch, placeOf(parent)));
        expect(loose).toEqual([]);
      }
    });
  });

  test('joins the tops to the root, and has no other lines than these and its branches', () => {
    whateverIsPlaced(({ items, lines }, _, chart) => {
      const count = lines.length - branchesOf(chart).length;
      const areFramed = items.some((item) => isBox(item) && item.title === chart.topsTitle);
      const expected =
        !chart.root || chart.tops.length === 0 ? 0 : areFramed ? 1 : chart.tops.length;
      expect(areFramed ? [expected, chart.tops.length] : [expected]).toContain(count);
      for (const { points } of lines) {
        for (const end of [points[0]!, points.at(-1)!])
          expect(items.some((item) => isOnEdge(end, item))).toBe(true);
      }
    });
  });
});

function parentsIn({ tops, root, rest }: OrganisationChart) {
  const below = (block: Block): Extract<Block, { kind: 'card' }>[] => {
    if (block.kind === 'card')
      return [block, ...block.branches.flatMap((branch) => below(branch.block))];
    return block.kind === 'frame' ? block.blocks.flatMap(below) : [];
  };
  return [...tops.map(({ block }) => block), ...(root ? [root] : []), ...rest].flatMap(below);
}

/** Boxes may share a title: the one meant holds the cards of the block. */
function isFirstCardIn(box: Place, block: Block, items: (PlacedBox | PlacedCard)[]): boolean {
  const [first] = cardsOf(aChart({ rest: [block] }));
  const card = items.find((item) => item.kind === 'card' && item.card === first);
  return card !== undefined && holds(box, card);
}

describe('a chart on a laptop', () => {
  const place = (chart: Partial<OrganisationChart>, room = rooms.wide) =>
    placeChart(aChart(chart), room);
  const cardNamed = ({ items }: Placed, title: string) =>
    items.find((item) => item.kind === 'card' && item.card.title === title)!;

  test('has what hangs from a card side by side below it, and the card in the middle', () => {
    const placed = place({ root: aCardBlock('Board', aCardBlock('One'), aCardBlock('Two')) });
    const [board, one, two] = ['Board', 'One', 'Two'].map((title) => cardNamed(placed, title));
    expect(one!.y).toBe(two!.y);
    expect(one!.y).toBeGreaterThan(foot(board!));
    expect(board!.x + board!.width / 2).toBeCloseTo((one!.x + right(two!)) / 2);
  });

  test('has tops that stand on one line above the root', () => {
    const tops = [hanging(aBox('Council', 'Cabinet', 'Scrutiny')), hanging(aBox('Police', 'PEEL'))];
    const placed = place({ tops, root: aCardBlock('Board') });
    const feet = placed.items.filter(isBox).map(foot);
    expect(new Set(feet).size).toBe(1);
    expect(cardNamed(placed, 'Board').y).toBeGreaterThan(feet[0]!);
  });

  test('has frames of the same width below one another', () => {
    const frame = (title: string, ...cards: string[]): Block => ({
      kind: 'frame',
      title,
      blocks: [aBox(title, ...cards)],
    });
    const many = Array.from({ length: 20 }, (_, index) => `Group ${index}`);
    const { items } = place({ rest: [frame('Alone', 'One'), frame('Shared', ...many)] });
    const frames = items.filter((item) => isBox(item) && item.look === 'frame');
    expect(frames).toHaveLength(2);
    expect(frames[0]!.width).toBe(frames[1]!.width);
  });
});

test('on a phone, what hangs from a card stands below it and further in', () => {
  const chart = aChart({ root: aCardBlock('Board', aCardBlock('One'), aBox('Core', 'Two')) });
  const { items } = placeChart(chart, rooms.narrow);
  const [board, one, box] = items;
  expect([one!.x, box!.x]).toEqual([measures.indent, measures.indent]);
  expect(one!.y).toBeGreaterThan(foot(board!));
  expect(box!.y).toBeGreaterThan(foot(one!));
});
