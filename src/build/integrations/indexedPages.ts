import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Pages that search engines may list: what `sitemap.xml` leaves out is read from the pages themselves. */
export interface IndexedPages {
  /** Reads the built pages. Comes before the integration that writes the sitemap. */
  integration: AstroIntegration;
  /** Whether the page at this whole address asks search engines not to list it. */
  isIndexed: (address: string) => boolean;
}

/** Finds which built pages carry `<meta name="robots" content="noindex">`. */
export function indexedPages(): IndexedPages {
  const hidden = new Set<string>();
  let base = '/';
  return {
    integration: {
      name: 'handbook:indexed-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base;
        },
        'astro:build:done': ({ dir, pages }) => {
          hidden.clear();
          const folders = pages.map(({ pathname }) => pathname).filter((path) => path !== '404/');
          for (const path of folders) {
            const html = readFileSync(new URL(`${path}index.html`, dir), 'utf8');
            if (asksNotToBeListed(html)) hidden.add(`${base}${path}`);
          }
        },
      },
    },
    isIndexed: (address) => !hidden.has(new URL(address).pathname),
  };
}

/** Whether a page asks search engines not to list it. */
export function asksNotToBeListed(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
