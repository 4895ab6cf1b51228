import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { groupBy } from '../../lib/lists.ts';
import type { TextsFile } from '../../search/indexFiles.ts';
import { textsFile } from '../../search/shardFiles.ts';
import { pagesByText } from './pagefindTexts.ts';
import { saveJson } from './writeIndex.ts';
import type { WrittenIndex } from './writeIndex.ts';

/**
 * Has Pagefind index the pages in the folder of a site, and gives their number.
 *
 * @throws when Pagefind reports anything.
 */
export async function writeFullText(
  site: string,
  { names, shelfOf }: WrittenIndex,
): Promise<number> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    failOn(errors);
    if (!index) throw new Error('Pagefind made no index.');
    const added = await index.addDirectory({ path: site });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: folder });
    failOn(written.errors);
    const pages = Object.entries(await pagesByText(folder, names));
    const byShelf = groupBy(pages, ([, at]) => shelfOf[at] ?? -1);
    await Promise.all(
      [...new Set([-1, ...shelfOf])].map((shelf) => {
        const file: TextsFile = { pages: Object.fromEntries(byShelf.get(shelf) ?? []) };
        return saveJson(site, textsFile(shelf), file);
      }),
    );
    return added.page_count;
  } finally {
    await close();
  }
}

function failOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
