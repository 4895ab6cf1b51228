import { describe, expect, test } from 'vitest';
import { darkInCharts } from '../../../src/build/sassTokens.ts';
import { contrastOf } from '../../../src/lib/colour.ts';
import { colours, darkChartColours, darkColours } from '../../../src/styles/tokens.ts';

describe.each([
  ['light', colours],
  ['dark', darkColours],
])('on %s pages', (_, palette) => {
  const { page, surface, accentTint, highlight, cautionTint } = palette;
  const grounds = { page, surface, accentTint, highlight, cautionTint };

  test.each(Object.entries(grounds))('text can be read on %s', (_name, ground) => {
    expect(contrastOf(palette.text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries({ page, surface, accentTint }))(
    'links can be read on %s',
    (_n, ground) => {
      for (const link of [palette.accent, palette.accentDark, palette.linkVisited])
        expect(contrastOf(link, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(palette.textSecondary, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the number for emergencies, buttons and the head of the page can be read', () => {
    expect(contrastOf(palette.urgent, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(page, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(palette.onBrand, palette.brand)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(palette.focusText, palette.focus)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(palette.line, page)).toBeGreaterThanOrEqual(3);
  });
});

describe('charts on dark pages', () => {
  const { hereFill, frameFill, frameBorder, actorFills } = darkChartColours;
  const { page, surface, accentTint } = darkColours;
  const fills = [page, surface, accentTint, hereFill, frameFill, ...actorFills];

  test.each(fills)('keep words and lines visible on %s', (fill) => {
    expect(contrastOf(darkColours.text, fill)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(darkColours.accent, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(darkColours.line, fill)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(frameBorder, fill)).toBeGreaterThanOrEqual(3);
  });

  test('know a colour in its short form too', () => {
    expect(new Map(darkInCharts()).get("'#fff'")).toBe(page);
  });
});
