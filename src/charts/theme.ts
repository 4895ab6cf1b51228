/**
 * Colours and measures of the charts, for the site's stylesheet to share.
 * On every fill used here, text keeps at least 7:1 and lines at least 3:1.
 */
export const chartTokens = {
  page: '#ffffff',
  text: '#0b0c0c',
  textSecondary: '#484c51',
  accent: '#00524e',
  accentTint: '#e9f2f1',
  border: '#505a5f',
  groupFill: '#ffffff',
  partnerFill: '#f3f4f4',
  hereFill: '#fff7bf',
  frameFill: '#f8f8f8',
  frameBorder: '#7c8286',
  actorFills: ['#e0eeec', '#fdf3d7', '#e8e9f5', '#f7e9ee'],
  regionFill: '#ffffff',
  regionBorder: '#7c8286',
  /** Separates what space already separates; nothing is told by it. */
  hairline: '#c9cdd0',
  fontFamily: 'Arial, Helvetica, sans-serif',
  fontSize: 15,
  lineWidth: 2,
  borderWidth: 1.5,
  boardBorderWidth: 2.5,
  dash: 5,
  lineHeight: 1.2,
} as const;
