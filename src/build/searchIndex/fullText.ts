import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { TEXTS_FILE } from '../../search/indexFiles.ts';
import type { NamesFile } from '../../search/indexFiles.ts';
import { pagesByText } from './pagefindTexts.ts';
import { saveJson } from './writeIndex.ts';

/**
 * Has Pagefind index the pages in the folder of a site, and gives their number.
 *
 * @throws when Pagefind reports anything.
 */
export async function writeFullText(site: string, names: NamesFile): Promise<number> {
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
