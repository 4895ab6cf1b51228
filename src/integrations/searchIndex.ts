import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Makes the Pagefind index of the built pages. Fails the build when Pagefind reports anything. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'handbook:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ forceLanguage: 'en' });
          failOn(errors);
          if (!index) throw new Error('Pagefind made no index.');
          const added = await index.addDirectory({ path: site });
          failOn(added.errors);
          const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
          failOn(written.errors);
          logger.info(`search index of ${added.page_count} pages`);
        } finally {
          await close();
        }
      },
    },
  };
}

function failOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
