import { describe, expect, test } from 'vitest';
import { contrastOf, mixed } from '../../../src/lib/colour.ts';
import { siteSettingsSchema } from '../../../src/schemas/siteSettings.ts';
import { colours } from '../../../src/styles/tokens.ts';

test('a colour is mixed with another in shares', () => {
  expect(mixed('#00524e', '#000000', 0.28)).toBe('#003b38');
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});

describe('the contrast of two colours', () => {
  test('is that of WCAG, in either order', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastOf('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#00524e', '#00524e')).toBe(1);
  });

  // Among the lightest accents that the settings allow, of three hues.
  test.each(['#96600f', '#0b7361', '#8350c4'])('%s can be read on every tint', (accent) => {
    expect(siteSettingsSchema.shape.accent.safeParse(accent).success).toBe(true);
    const { page, surface, highlight, cautionTint } = colours;
    const tint = mixed(accent, page, 0.92);
    for (const ground of [page, surface, highlight, cautionTint, tint])
      expect(contrastOf(accent, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
