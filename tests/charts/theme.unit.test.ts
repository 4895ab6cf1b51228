import { describe, expect, it } from 'vitest';
import { chartTokens } from '../../src/charts/theme.ts';

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

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
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(7);
    expect(contrast(accent, fill)).toBeGreaterThanOrEqual(7);
  });

  it.each([...new Set(fills)])('keep lines visible on %s', (fill) => {
    expect(contrast(border, fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(regionBorder, fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(frameBorder, fill)).toBeGreaterThanOrEqual(3);
  });

  it('keep small print and bars visible on the page', () => {
    expect(contrast(textSecondary, page)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, page)).toBeGreaterThanOrEqual(3);
  });
});
