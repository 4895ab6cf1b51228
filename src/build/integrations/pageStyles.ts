import type { AstroIntegration } from 'astro';
import type { SitePages } from '../rendering/sitePages.ts';
import { sayProgress } from '../sayProgress.ts';

/**
 * Writes the style sheets that pages have, each with what their code can use and little else, and removes those that Astro
 * made. They depend on the code alone: a changed text changes no style sheet, and a slice of the site has those of the whole.
 * It comes before all that opens or prints a page.
 */
export function pageStyles(pages: SitePages): AstroIntegration {
  return {
    name: 'handbook:page-styles',
    hooks: {
      'astro:build:done': async () => {
        const used = new Set(pages.all().map(({ sheet }) => sheet));
        const count = (await pages.styles?.write(used)) ?? 0;
        sayProgress(`Wrote ${count} style sheets, each with what its pages can use.`);
      },
    },
  };
}
