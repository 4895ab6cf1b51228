import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutBars } from '../../../src/charts/reports/barLayout.ts';
import type { BarLayout, PlacedText } from '../../../src/charts/reports/barLayout.ts';
import type { Bar, BarChart } from '../../../src/charts/reports/barChart.ts';
import { textWidth } from '../../../src/charts/engine/svg/measure.ts';
import { chartTokens } from '../../../src/charts/theme.ts';

const bar = (value: number, more: Partial<Bar> = {}): Bar => ({
  value,
  text: String(value),
  look: 'filled',
  ...more,
});
const chart = (...bars: Bar[]): BarChart => ({
  title: 'Deaths by age',
  subtitle: 'Luton, 2021',
  rows: bars.map((one) => ({ label: `Label of ${one.text}`, bars: [one] })),
});

/** The box that a text covers, from the top of its capitals to the bottom of its last line. */
function boxOf(text: PlacedText) {
  const width = Math.max(...text.lines.map((line) => textWidth(line, text)));
  const left =
    text.anchor === 'end' ? text.x - width : text.anchor === 'middle' ? text.x - width / 2 : text.x;
  return {
    left,
    right: left + width,
    top: text.y - text.size * 0.72,
    bottom:
      text.y + (text.lines.length - 1) * text.size * chartTokens.lineHeight + text.size * 0.22,
  };
}
type Box = ReturnType<typeof boxOf>;

const barBoxes = ({ bars }: BarLayout): Box[] =>
  bars.map(({ x, y, width, height }) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }));

const touch = (one: Box, other: Box) =>
  one.left < other.right - 0.01 &&
  one.right > other.left + 0.01 &&
  one.top < other.bottom - 0.01 &&
  one.bottom > other.top + 0.01;

describe('bars', () => {
  const { bars, lines, texts } = layOutBars(chart(bar(30), bar(10), bar(0)));

  test('start on one line, which is zero', () => {
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    expect(lines.every(({ x1 }) => x1 === bars[0]?.x)).toBe(true);
  });

  test('are as long as their values', () => {
    const [long, short, none] = bars.map(({ width }) => width);
    expect(long! / short!).toBeCloseTo(3);
    expect(none).toBe(0);
  });

  test('have their value right behind them', () => {
    const value = texts.find(({ lines: [text] }) => text === '10');
    expect(value?.x).toBeCloseTo((bars[1]?.x ?? 0) + (bars[1]?.width ?? 0) + 8);
  });
});

test('percentages have a scale below the bars that ends at its fixed end', () => {
  const { texts, lines, bars } = layOutBars({ ...chart(bar(50)), percentUpTo: 100 });
  expect(texts.slice(-3).map(({ lines: [text] }) => text)).toEqual(['0%', '50%', '100%']);
  const axis = lines.find(({ y1, y2 }) => y1 === y2);
  expect(axis!.x2 - axis!.x1).toBeCloseTo(2 * bars[0]!.width);
});

test('names too long to be behind a bar are above it', () => {
  const place = 'Leicester, Leicestershire and Rutland together';
  const { texts, bars } = layOutBars(chart(bar(20, { place }), bar(10, { place: 'England' })));
  const long = texts.find(({ lines }) => lines.join(' ').includes(place));
  expect(long?.lines.join(' ')).toBe(`20 ${place}`);
  expect(boxOf(long!).bottom).toBeLessThan(bars[0]!.y);
});

const words = fc
  .array(fc.stringMatching(/^[A-Za-z0-9,.()&£%]{1,14}$/), { minLength: 1, maxLength: 20 })
  .map((list) => list.join(' '));
const someBar = (max: number): fc.Arbitrary<Bar> =>
  fc.record(
    {
      value: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max, noNaN: true })),
      text: fc.stringMatching(/^[a-z0-9,. ]{1,20}$/).map((text) => text.trim() || '0'),
      place: fc.stringMatching(/^[A-Z][a-z]{1,12}( [A-Z][a-z]{1,12}){0,3}$/),
      look: fc.constantFrom('filled' as const, 'outlined' as const),
    },
    { requiredKeys: ['value', 'text', 'look'] },
  );
const chartUpTo = (max: number): fc.Arbitrary<BarChart> =>
  fc.record({
    title: words,
    subtitle: words,
    rows: fc.array(
      fc.record(
        {
          heading: words,
          lead: words,
          label: words,
          isStrong: fc.boolean(),
          bars: fc.array(someBar(max), { minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ['label', 'bars'] },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  });
const someChart = fc.oneof(
  chartUpTo(1e7),
  chartUpTo(100).map((one) => ({ ...one, percentUpTo: 100 })),
);

describe('whatever is drawn', () => {
  test('nothing leaves the drawing', () => {
    fc.assert(
      fc.property(someChart, (one) => {
        const layout = layOutBars(one);
        for (const { left, right, top, bottom } of [
          ...layout.texts.map(boxOf),
          ...barBoxes(layout),
        ]) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(layout.width);
          expect(bottom).toBeLessThanOrEqual(layout.height);
        }
        for (const { x1, x2, y1, y2 } of layout.lines) {
          expect(Math.min(x1, x2, y1, y2)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x1, x2)).toBeLessThanOrEqual(layout.width);
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  test('no words lie on other words or on a bar', () => {
    fc.assert(
      fc.property(someChart, (one) => {
        const layout = layOutBars(one);
        const boxes = [...layout.texts.map(boxOf), ...barBoxes(layout)];
        const touching = boxes.flatMap((box, index) =>
          boxes.slice(index + 1).filter((other) => touch(box, other)),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  test('bars of a chart keep the proportions of their values', () => {
    fc.assert(
      fc.property(someChart, (one) => {
        const values = one.rows.flatMap(({ bars }) => bars.map(({ value }) => value));
        const { bars } = layOutBars(one);
        const longest = Math.max(...values);
        const widest = Math.max(...bars.map(({ width }) => width));
        bars.forEach(({ width }, index) =>
          expect(width * longest).toBeCloseTo(values[index]! * widest, 0),
        );
      }),
    );
  });
});
