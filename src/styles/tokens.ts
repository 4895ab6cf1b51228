import { handbook } from '../../handbook.config.ts';
import { mixed } from '../lib/colour.ts';

/** What the settings say, or our green. */
const accent = handbook.accent ?? '#00524e';
const white = '#ffffff';

/**
 * Colours of the site, each defined only here. The style sheet gets them as Sass variables from `handbook:tokens`
 * (`$accent-dark` for `accentDark`), charts through `src/charts/theme.ts`.
 */
export const colours = {
  /** Headings, links and everything that can be pressed. */
  accent,
  accentDark: mixed(accent, '#000000', 0.28),
  accentTint: mixed(accent, white, 0.92),
  /** What to do when a child is in danger. */
  urgent: '#a8071a',
  text: '#0b0c0c',
  textSecondary: '#484c51',
  page: white,
  surface: '#f3f4f4',
  line: '#505a5f',
  lineLight: '#c9cdd0',
  focus: '#ffdd00',
  linkVisited: '#4c2c92',
  /** Words that were searched for, or a place that a link led to. */
  highlight: '#fff4c2',
  cautionLine: '#e0b100',
  cautionTint: '#fffbe6',
} as const;

/** Colours that only charts use. */
export const chartColours = {
  hereFill: '#fff7bf',
  frameFill: '#f8f8f8',
  frameBorder: '#7c8286',
  actorFills: ['#e0eeec', '#fdf3d7', '#e8e9f5', '#f7e9ee'],
} as const;

/** Widths that more than one place needs. */
export const measures = {
  /** The longest line of text that is easy to read. */
  measure: '66ch',
  pageWidth: '1100px',
} as const;

/** Widths of the window from which a page is laid out otherwise; govuk-frontend takes the same. */
export const breakpoints = {
  mobile: '320px',
  tablet: '641px',
  /** Room for the drawing that is made for tablets. */
  chart: '720px',
  desktop: '768px',
  /** Room for something beside the text. */
  wide: '1024px',
} as const;

/** Room between and around things, in steps: `space(4)` in Sass is the fifth of these. */
export const spacing = [
  ...['0', '2px', '4px', '6px', '8px', '10px', '12px'],
  ...['16px', '20px', '24px', '28px', '32px', '40px', '60px'],
] as const;
