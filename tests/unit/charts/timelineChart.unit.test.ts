import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartTokens } from '../../../src/charts/theme.ts';
import type { SiteChart } from '../../../src/charts/siteChart.ts';
import { planTimelines, timelinesOf } from '../../../src/charts/plans/planTimelines.ts';
import { textBlock } from '../../../src/charts/plans/textBlock.ts';
import { marksInWords } from '../../../src/charts/plans/timelineWords.ts';
import type { PlanTimeline } from '../../../src/model/plans/planTimeline.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { attribute, elements, parsePiece, textOf } from '../../helpers/dom.ts';
import type { Element } from '../../helpers/dom.ts';
import { by, inWords, notGiven, quarterly, timelineOf } from '../../helpers/plans.ts';
import { numberOf, overlapsOf, textLinesOf } from '../../helpers/svgTexts.ts';

const ACCENT = chartTokens.accent;
const dated = (...dates: string[]) => [
  {
    id: 'work',
    title: 'Work',
    activities: dates.map((date) => ({ text: 'Do it.', due: [by(date)] })),
  },
];
const svgOf = ({ drawings }: SiteChart) => drawings[0]!.svg;
const sizeOf = (chart: SiteChart) => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svgOf(chart)) ?? [];
  return { width: Number(width), height: Number(height) };
};
const drawn = (timeline: PlanTimeline) => timelinesOf(timeline).map(svgOf);
const shapes = (svg: string, name: string) => elements(parsePiece(svg), name);
/** Marks of the rows: what is drawn in a link, but for the surface it is on. */
const marksIn = (svg: string): Element[] =>
  shapes(svg, 'a').flatMap((link) =>
    elements(link).filter((shape) => attribute(shape, 'stroke') === ACCENT),
  );
const wordsIn = (svg: string) => shapes(svg, 'text').map(textOf);

describe('the timelines of a plan', () => {
  test('are one for each priority with a date', () => {
    const timeline = timelineOf([dated('2022-06'), [{ id: 'none', title: 'None' }]]);
    expect(timelinesOf(timeline).map(({ id }) => id)).toEqual(['luton/plan/timeline/priority-1']);
  });

  test('come in parts where one would not fit a sheet of paper, each with its own name', () => {
    const deliverables = Array.from({ length: 8 }, (_, index) => ({
      ...dated('2022-06', '2022-07', '2022-08', '2022-09')[0]!,
      id: `work-${index}`,
    }));
    const drawings = timelinesOf(timelineOf([[...deliverables, { id: 'none', title: 'None' }]]));
    expect(drawings.length).toBeGreaterThan(1);
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    expect(Math.max(...drawings.map((drawing) => sizeOf(drawing).height))).toBeLessThan(907);
    expect(drawings[1]?.title).toBe(
      `Timeline of priority 1, Priority 1, part 2 of ${drawings.length}`,
    );
    // Each deliverable once, and what has no date counted once.
    const words = drawings.map(svgOf).flatMap(wordsIn);
    expect(words.filter((one) => one === 'Work')).toHaveLength(8);
    expect(words.filter((one) => one === '1 deliverable has no date.')).toHaveLength(1);
  });

  test('are the same bytes each time', () => {
    const twice = [1, 2].map(() => drawn(timelineOf([dated('2022-06', '2023-07')])));
    expect(twice[0]).toEqual(twice[1]);
  });
});

test('every plan of the site has its timelines in the list of all', () => {
  const handbook = handbookOf([
    ...['luton', 'bedford'].flatMap((owner) => [
      anEntry('partnerships', owner),
      anEntry('plans', `${owner}/plan`),
      anEntry('priorities', `${owner}/neglect`, {
        plan: `${owner}/plan`,
        deliverables: dated('2022-06'),
      }),
    ]),
  ]);
  expect(planTimelines(handbook).map(({ id, title }) => [id, title])).toEqual([
    ['luton/plan/timeline/neglect', 'Timeline of the priority neglect'],
    ['bedford/plan/timeline/neglect', 'Timeline of the priority neglect'],
  ]);
});

describe('a timeline', () => {
  test('makes each row a link that says what it is and when it is due', () => {
    const [svg = ''] = drawn(timelineOf([dated('2022-06')]));
    expect(shapes(svg, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['/luton/priorities/priority-1/', '1. Priority 1'],
      ['/luton/priorities/priority-1/#work', 'Work'],
      ['/luton/priorities/priority-1/#work-activity-1', 'Do it. Due June 2022'],
    ]);
  });

  test('keeps the words of a row apart for whoever hears them', () => {
    const [svg = ''] = drawn(timelineOf([dated('2022-06')]));
    const links = svg.match(/<a .*?<\/a>/g) ?? [];
    expect(links).toHaveLength(3);
    expect(links.join('')).not.toContain('</text><text');
  });

  test('draws a bar over the whole month, no more', () => {
    const [svg = ''] = drawn(
      timelineOf([dated('2022-04')], { period: { from: '2022-04', to: '2022-06' } }),
    );
    const [bar] = marksIn(svg);
    // 30 of 91 days of the 390 pixels that begin at 264; the line around the bar is 2 pixels wide.
    expect(numberOf(bar!, 'x')).toBeCloseTo(265);
    expect(numberOf(bar!, 'width')).toBeCloseTo((390 * 30) / 91 - 2, 0);
  });

  test('draws a day as a diamond', () => {
    const [svg = ''] = drawn(timelineOf([dated('2022-06-15', '2022-06')]));
    expect(marksIn(svg).map(({ tagName }) => tagName)).toEqual(['polygon', 'rect']);
  });

  test('draws a date outside the plan hollow, dashed and beyond the band, and says so', () => {
    const [svg = ''] = drawn(timelineOf([dated('2022-06', '2023-07')]));
    const [inside, outside] = marksIn(svg);
    expect(attribute(inside!, 'fill')).toBe(ACCENT);
    expect(attribute(inside!, 'stroke-dasharray')).toBeUndefined();
    expect(attribute(outside!, 'fill')).toBe('#ffffff');
    expect(attribute(outside!, 'stroke-dasharray')).toBeDefined();
    const band = shapes(svg, 'rect').find(
      (shape) => attribute(shape, 'fill') === chartTokens.accentTint,
    )!;
    const bandEnd = numberOf(band, 'x') + numberOf(band, 'width');
    expect(numberOf(outside!, 'x')).toBeGreaterThan(bandEnd);
    expect(numberOf(inside!, 'x')).toBeLessThan(bandEnd);
    expect(wordsIn(svg)).toContain('Due July 2023, after the plan ends');
    expect(timelinesOf(timelineOf([dated('2022-06', '2023-07')]))[0]?.description).toBe(
      '2 dates against the period of the plan, April 2022 to March 2023. 1 of them lies outside it and is drawn hollow.',
    );
  });

  test('keeps dates of one row apart that would cover one another', () => {
    const due = [by('2022'), by('2022-06'), by('2022-06-15')];
    const [svg = ''] = drawn(timelineOf([[{ id: 'work', title: 'Work', due }]]));
    const tops = marksIn(svg).map((shape) =>
      shape.tagName === 'rect'
        ? numberOf(shape, 'y')
        : Math.min(
            ...attribute(shape, 'points')!
              .split(' ')
              .map((point) => Number(point.split(',')[1])),
          ),
    );
    expect(new Set(tops.map(Math.round)).size).toBe(3);
  });

  test('draws no mark for what is told in words, and says why', () => {
    const deliverables = [...dated('2022-06'), { id: 'later', title: 'Later', due: [inWords] }];
    const [svg = ''] = drawn(timelineOf([deliverables]));
    expect(marksIn(svg)).toHaveLength(1);
    expect(wordsIn(svg).filter((words) => words === 'No single date to draw')).toHaveLength(1);
  });

  test('draws a line from end to end of the plan for what comes back, and says how often', () => {
    const report = { id: 'report', title: 'Report', due: [quarterly] };
    const timeline = timelineOf([[...dated('2022-06'), report]], {
      period: { from: '2022-04', to: '2022-06' },
    });
    const [svg = ''] = drawn(timeline);
    const [line = ''] = shapes(svg, 'path').map((shape) => attribute(shape, 'd') ?? '');
    expect(line).toMatch(/^M265 .*H653/);
    expect(wordsIn(svg)).toContain('Quarterly');
    expect(timelinesOf(timeline)[0]?.description).toBe(
      '1 date and 1 row for what comes back against the period of the plan, April 2022 to June 2022.',
    );
    expect(marksInWords(timeline)).toContain('A line from end to end of the plan');
  });

  test('draws no line for what comes back in a plan without an end', () => {
    const report = { id: 'report', title: 'Report', due: [quarterly] };
    const [svg = ''] = drawn(
      timelineOf([[...dated('2022-06'), report]], { period: { from: '2022-04' } }),
    );
    expect(shapes(svg, 'path')).toEqual([]);
    expect(wordsIn(svg)).toContain('No single date to draw');
  });

  test('counts what has no date', () => {
    const deliverables = [
      {
        ...dated('2022-06')[0]!,
        activities: [
          { text: 'A.', due: [by('2022-06')] },
          { text: 'B.', due: [notGiven] },
        ],
      },
      { id: 'two', title: 'Two' },
      { id: 'three', title: 'Three' },
    ];
    const [svg = ''] = drawn(timelineOf([deliverables]));
    expect(wordsIn(svg)).toContain('1 activity and 2 deliverables have no date.');
  });

  test('marks today while the plan runs, and not after', () => {
    const words = (today: string) =>
      drawn(timelineOf([dated('2022-06')], { today })).flatMap(wordsIn);
    expect(words('2022-12-01')).toContain('Today, 1 December 2022');
    expect(words('2026-11-21').join(' ')).not.toContain('Today');
  });

  test('draws no edge that the plan does not give', () => {
    const edges = (period: Parameters<typeof timelineOf>[1]) =>
      drawn(timelineOf([dated('2022-06')], period)).flatMap((svg) =>
        shapes(svg, 'line').filter((shape) => attribute(shape, 'stroke') === ACCENT),
      ).length;
    expect(edges({})).toBe(2);
    expect(edges({ period: { from: '2022' } })).toBe(1);
    expect(edges({ period: {} })).toBe(0);
  });

  test('needs no style sheet', () => {
    expect(drawn(timelineOf([dated('2022-06')])).join('')).not.toMatch(/<style| style=| class=/);
  });
});

describe('what the marks mean', () => {
  test('is said of those there are', () => {
    expect(marksInWords(timelineOf([dated('2022-06')]))).toBe(
      'Each bar covers the month in which something is due. When work starts is not shown.',
    );
    expect(marksInWords(timelineOf([dated('2022-06', '2022', '2023-07-01')]))).toBe(
      'Each bar covers the month or year in which something is due. ' +
        'A diamond is on the day that something is due by. ' +
        'When work starts is not shown. A date outside the period of the plan is drawn hollow.',
    );
  });
});

describe('labels', () => {
  const words = fc
    .array(fc.stringMatching(/^[A-Za-z,;.()'-]{1,60}$/), { minLength: 1, maxLength: 20 })
    .map((list) => list.join(' '))
    .filter((text) => /[A-Za-z]/.test(text));
  // The schema refuses a longer one.
  const priorityTitle = words
    .map((text) => text.slice(0, 119).trim())
    .filter((text) => /[A-Za-z]/.test(text));
  const date = fc
    .tuple(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([day, length]) => day.toISOString().slice(0, length));
  const due = fc.oneof(
    date.map(by),
    fc.constant(quarterly),
    fc.constant(notGiven),
    words.map((text) => ({ kind: 'words' as const, words: text })),
  );
  const dues = fc.array(due, { maxLength: 3 });
  const deliverable = fc.record({
    title: words,
    due: dues,
    activities: fc.array(fc.record({ text: words, due: dues }), { maxLength: 4 }),
  });
  const plan = fc.record({
    title: priorityTitle,
    deliverables: fc.array(deliverable, { minLength: 1, maxLength: 5 }),
    ends: fc.tuple(date, date).map((ends) => ends.toSorted()),
    given: fc.tuple(fc.boolean(), fc.boolean()),
    today: date.filter((day) => day.length === 10),
  });

  test('of any plan stay inside their column and the drawing, and off one another', () => {
    fc.assert(
      fc.property(plan, ({ title, deliverables, ends, given, today }) => {
        const period = {
          ...(given[0] && { from: ends[0] }),
          ...(given[1] && { to: ends[1] }),
        };
        const numbered = deliverables.map((one, index) => ({ ...one, id: `work-${index}` }));
        const timeline = timelineOf([numbered], { period, today, titles: [title] });
        for (const drawing of timelinesOf(timeline)) {
          const lines = textLinesOf(svgOf(drawing));
          expect(lines.length).toBeGreaterThan(2);
          expect(overlapsOf(lines)).toEqual([]);
          const outside = lines.filter(
            ({ left, right, top, bottom }) =>
              left < 0 ||
              top < 0 ||
              right > sizeOf(drawing).width ||
              bottom > sizeOf(drawing).height,
          );
          expect(outside).toEqual([]);
          // Words are in their column, which is what a phone shows without scrolling.
          expect(lines.filter(({ left, right }) => left < 264 && right > 256)).toEqual([]);
        }
      }),
      // A failure is shrunk to a small example, but not for ever.
      { numRuns: 50, interruptAfterTimeLimit: 20_000 },
    );
  }, 30_000);

  test('break a word that is wider than their column', () => {
    const look = { size: 15 };
    const { lines, width } = textBlock('an '.concat('M'.repeat(50)), {
      left: 0,
      top: 0,
      width: 240,
      look,
    });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('an'.concat('M'.repeat(50)));
    expect(width).toBeLessThanOrEqual(240);
  });
});
