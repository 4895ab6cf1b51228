import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteHandbook } from '../../loader/siteContent.ts';
import type { SitePages } from '../rendering/sitePages.ts';
import { sayProgress } from '../sayProgress.ts';
import { writeBothIndexes } from '../searchIndex/writeFullText.ts';
import { searchedPagesOf, searchSources, writeIndex } from '../searchIndex/writeIndex.ts';

/**
 * Makes the indexes of the built pages: our own of names and words, which finds and ranks, and Pagefind's
 * of the full text. Does something else `meanwhile`. Fails the build when Pagefind reports anything.
 */
export function searchIndex(
  made: SitePages,
  meanwhile: () => Promise<void> = async () => undefined,
): AstroIntegration {
  let root = '';
  return {
    name: 'handbook:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const { index, pages } = await writeBothIndexes(site, async () => {
          await meanwhile();
          const known = searchSources(await siteHandbook(root));
          return writeIndex(site, {
            ...known,
            pages: await searchedPagesOf(made.all(), site, root),
          });
        });
        sayProgress(`Made the search index: ${index.names.names.length} names and ${pages} pages.`);
      },
    },
  };
}
