import { chartColours, colours } from '../styles/tokens.ts';

/**
 * Colours and measures of the charts. The colours are those of the style sheet.
 * On every fill used here, text keeps at least 7:1 and lines at least 3:1.
 */
export const chartTokens = {
  ...chartColours,
  page: colours.page,
  text: colours.text,
  textSecondary: colours.textSecondary,
  accent: colours.accent,
  accentTint: colours.accentTint,
  border: colours.line,
  groupFill: colours.page,
  partnerFill: colours.surface,
  regionFill: colours.page,
  regionBorder: chartColours.frameBorder,
  /** Separates what space already separates; nothing is told by it. */
  hairline: colours.lineLight,
  fontFamily: 'Arial, Helvetica, sans-serif',
  fontSize: 15,
  lineWidth: 2,
  borderWidth: 1.5,
  boardBorderWidth: 2.5,
  dash: 5,
  lineHeight: 1.2,
} as const;
