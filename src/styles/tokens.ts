import { handbook } from '../../handbook.config.ts';
import { mixed, mixedToContrast } from '../lib/colour.ts';

/** What the settings say, or our green. */
const accent = handbook.accent ?? '#00524e';
const white = '#ffffff';
const black = '#0b0c0c';
const night = '#15191a';
const surfaceAtNight = '#222829';
const accentAtNight = mixedToContrast(accent, white, surfaceAtNight, 7);

/**
 * Colours of the site, each defined only here, for light and for dark pages. The style sheet gets them as Sass variables
 * from `handbook:tokens` (`$accent-dark` for `accentDark`), charts through `src/charts/theme.ts`.
 */
export const colours = {
  /** Headings, links and everything that can be pressed. */
  accent,
  accentDark: mixed(accent, '#000000', 0.28),
  accentTint: mixed(accent, white, 0.92),
  /** The head of every page, and the words on it. */
  brand: accent,
  onBrand: white,
  /** What to do when a child is in danger. */
  urgent: '#a8071a',
  text: black,
  textSecondary: '#484c51',
  page: white,
  surface: '#f3f4f4',
  line: '#505a5f',
  lineLight: '#c9cdd0',
  focus: '#ffdd00',
  /** Words on the colour of the focus. */
  focusText: black,
  linkVisited: '#4c2c92',
  /** Words that were searched for, or a place that a link led to. */
  highlight: '#fff4c2',
  cautionLine: '#e0b100',
  cautionTint: '#fffbe6',
} as const;

/** The same colours for readers whose devices ask for dark pages. */
export const darkColours: Record<keyof typeof colours, string> = {
  accent: accentAtNight,
  accentDark: mixed(accentAtNight, white, 0.45),
  accentTint: mixed(accent, night, 0.75),
  brand: mixed(accent, '#000000', 0.28),
  onBrand: white,
  urgent: '#ff9d96',
  text: '#f1f3f3',
  textSecondary: '#b9c0c3',
  page: night,
  surface: surfaceAtNight,
  line: '#97a1a6',
  lineLight: '#454d51',
  focus: '#ffdd00',
  focusText: black,
  linkVisited: '#cdb8ff',
  highlight: '#4a4000',
  cautionLine: '#e0b100',
  cautionTint: '#2c2700',
};

/** Colours that only charts use. */
export const chartColours = {
  hereFill: '#fff7bf',
  frameFill: '#f8f8f8',
  frameBorder: '#7c8286',
  actorFills: ['#e0eeec', '#fdf3d7', '#e8e9f5', '#f7e9ee'],
} as const;

/** The same colours on dark pages. */
export const darkChartColours = {
  hereFill: '#4a4300',
  frameFill: '#1c2122',
  frameBorder: '#8b9499',
  actorFills: ['#17312f', '#3a3011', '#272a44', '#3d2630'],
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
