import { describe, expect, it } from 'vitest';
import { chartTokens } from '../../../src/charts/theme.ts';
import { contrastOf } from '../../../src/lib/colour.ts';

const {
  page,
  text,
  textSecondary,
  accent,
  accentTint,
  border,
  groupFill,
  partnerFill,
  hereFill,
  frameFill,
  frameBorder,
  actorFills,
  regionFill,
  regionBorder,
} = chartTokens;
const fills = [
  page,
  accentTint,
  groupFill,
  partnerFill,
  regionFill,
  hereFill,
  frameFill,
  ...actorFills,
];

describe('chart colours', () => {
  it.each([...new Set(fills)])('keep text readable on %s', (fill) => {
    expect(contrastOf(text, fill)).toBeGreaterThanOrEqual(7);
    expect(contrastOf(accent, fill)).toBeGreaterThanOrEqual(7);
  });

  it.each([...new Set(fills)])('keep lines visible on %s', (fill) => {
    expect(contrastOf(border, fill)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(regionBorder, fill)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(frameBorder, fill)).toBeGreaterThanOrEqual(3);
  });

  it('keep small print and bars visible on the page', () => {
    expect(contrastOf(textSecondary, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(accent, page)).toBeGreaterThanOrEqual(3);
  });
});
