import type { AstroIntegration } from 'astro';
import type { SitePages } from '../rendering/sitePages.ts';

/** Pages that search engines may list. */
export interface IndexedPages {
  /** Finds out which pages are hidden. Comes before the integration that writes the sitemap. */
  integration: AstroIntegration;
  /** Whether the page at this whole address may be listed. */
  isIndexed: (address: string) => boolean;
}

/** Knows which pages carry `<meta name="robots" content="noindex">`: `sitemap.xml` leaves them out. */
export function indexedPages(pages: SitePages): IndexedPages {
  const hidden = new Set<string>();
  let base = '/';
  return {
    integration: {
      name: 'handbook:indexed-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:done': () => {
          hidden.clear();
          for (const { path, isHidden } of pages.all())
            if (isHidden) hidden.add(`${base}${path.slice(1)}`);
        },
      },
    },
    isIndexed: (address) => !hidden.has(new URL(address).pathname),
  };
}
