import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { siteHandbook } from '../../loader/siteContent.ts';
import { sayProgress } from '../progress.ts';
import { TEXTS_FILE } from '../../search/indexFiles.ts';
import type { NamesFile } from '../../search/indexFiles.ts';
import { pagesByText } from '../searchIndex/pagefindTexts.ts';
import { saveJson, writeIndex } from '../searchIndex/writeIndex.ts';

/**
 * Makes the indexes of the built pages: our own of names and words, which finds and ranks, and Pagefind's
 * of the full text. Fails the build when Pagefind reports anything.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'handbook:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const handbook = await siteHandbook(root);
        const names = await writeIndex(site, handbook);
        const pages = await writeFullText(site, names);
        sayProgress(`Made the search index: ${names.names.length} names and ${pages} pages.`);
      },
    },
  };
}

async function writeFullText(site: string, names: NamesFile): Promise<number> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    failOn(errors);
    if (!index) throw new Error('Pagefind made no index.');
    const added = await index.addDirectory({ path: site });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: folder });
    failOn(written.errors);
    await saveJson(site, TEXTS_FILE, { pages: await pagesByText(folder, names) });
    return added.page_count;
  } finally {
    await close();
  }
}

function failOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
