import type { AstroIntegration } from 'astro';
import { sayProgress } from '../sayProgress.ts';

/** Says when the pages are being made, and how many there are. The other integrations speak for themselves. */
export function pagesMade(): AstroIntegration {
  return {
    name: 'handbook:pages-made',
    hooks: {
      'astro:build:start': () => sayProgress('Making the pages. This takes the longest.'),
      'astro:build:done': ({ pages }) => sayProgress(`Made ${pages.length} pages.`),
    },
  };
}
