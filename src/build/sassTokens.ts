import type { Importer } from 'sass';
import { breakpoints, colours, measures, spacing } from '../styles/tokens.ts';

const ADDRESS = 'handbook:tokens';

/** The file that the tokens are in: Sass names it in messages, and Vite watches it. */
const file = new URL('../styles/tokens.ts', import.meta.url);

/** Lets the style sheet write `@use 'handbook:tokens' as tokens` for the colours and measures in `tokens.ts`. */
export const sassTokens: Importer = {
  canonicalize: (address) => (address === ADDRESS ? file : null),
  load: () => ({ contents: tokensAsSass(), syntax: 'scss' }),
};

/** All tokens as variables in Sass, a capital within a name turned into a hyphen and a small letter. */
export function tokensAsSass(): string {
  const all = {
    ...colours,
    ...measures,
    breakpoints: mapInSass(breakpoints),
    spacing: mapInSass(spacing),
  };
  return Object.entries(all)
    .map(([name, value]) => `$${inSass(name)}: ${value};\n`)
    .join('');
}

function mapInSass(values: Record<string, string> | readonly string[]): string {
  return `(${Object.entries(values)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')})`;
}

function inSass(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
