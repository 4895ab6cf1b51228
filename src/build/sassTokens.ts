import type { Importer } from 'sass';
import {
  breakpoints,
  chartColours,
  colours,
  darkChartColours,
  darkColours,
  measures,
  spacing,
} from '../styles/tokens.ts';

const ADDRESS = 'handbook:tokens';

/** The file that the tokens are in: Sass names it in messages, and Vite watches it. */
const file = new URL('../styles/tokens.ts', import.meta.url);

/** Lets the style sheet write `@use 'handbook:tokens' as tokens` for the colours and measures in `tokens.ts`. */
export const sassTokens: Importer = {
  canonicalize: (address) => (address === ADDRESS ? file : null),
  load: () => ({ contents: tokensAsSass(), syntax: 'scss' }),
};

/**
 * All tokens as variables in Sass, a capital within a name turned into a hyphen and a small letter. A colour is a
 * property of the page, so that dark pages can have another: `$light` and `$dark` have both, and `$dark-in-charts` says
 * which colour takes the place of each one that a drawing has.
 */
export function tokensAsSass(): string {
  const all = {
    ...Object.fromEntries(Object.keys(colours).map((name) => [name, `var(--${inSass(name)})`])),
    ...measures,
    breakpoints: mapInSass(breakpoints),
    spacing: mapInSass(spacing),
    light: mapInSass(colours),
    dark: mapInSass(darkColours),
    darkInCharts: mapInSass(Object.fromEntries(darkInCharts())),
  };
  return Object.entries(all)
    .map(([name, value]) => `$${inSass(name)}: ${value};\n`)
    .join('');
}

/** Colours as drawings write them, each with the one it has on a dark page. */
export function darkInCharts(): [drawn: string, dark: string][] {
  const light = { ...colours, ...chartColours };
  const dark = { ...darkColours, ...darkChartColours };
  const pairs = CHART_COLOURS.flatMap((name): [string, string][] =>
    name === 'actorFills'
      ? light[name].map((fill, index) => [fill, dark[name][index]!])
      : [[light[name], dark[name]]],
  );
  return pairs.flatMap(([from, to]): [string, string][] =>
    [...new Set([from, shortened(from)])].map((drawn) => [`'${drawn}'`, to]),
  );
}

/** Colours of which charts are made. */
const CHART_COLOURS = [
  ...(['text', 'textSecondary', 'accent', 'accentTint', 'line', 'lineLight'] as const),
  ...(['page', 'surface', 'hereFill', 'frameFill', 'frameBorder', 'actorFills'] as const),
] as const;

/** A colour in as few digits as a shortened drawing has. */
function shortened(colour: string): string {
  return colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
}

function mapInSass(values: Record<string, string> | readonly string[]): string {
  return `(${Object.entries(values)
    .map(([key, value]) => `${inSass(key)}: ${value}`)
    .join(', ')})`;
}

function inSass(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
