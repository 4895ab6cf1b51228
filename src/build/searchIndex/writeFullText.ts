import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { groupBy } from '../../lib/lists.ts';
import type { TextsFile } from '../../search/indexFiles.ts';
import { textsFile } from '../../search/shardFiles.ts';
import { pagesByText } from './pagefindTexts.ts';
import { saveJson } from './writeIndex.ts';
import type { WrittenIndex } from './writeIndex.ts';

/** Pagefind's index of a site, under way. */
interface FullText {
  /** Writes down which shelf each text is on, once Pagefind is done, and gives the number of pages. */
  finish: (index: WrittenIndex) => Promise<number>;
}

/**
 * Has Pagefind index the pages in the folder of a site. It does so in a process beside this one, which can make our own
 * index meanwhile.
 */
async function startFullText(site: string): Promise<FullText> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  failOn(errors);
  if (!index) throw new Error('Pagefind made no index.');
  const adding = index.addDirectory({ path: site });
  // A failure before `finish` is called must not end the process: `finish` throws it.
  adding.catch(() => undefined);
  // What Pagefind is asked for has to be on its way before this thread is busy.
  await setImmediate();
  return {
    finish: async (written) => {
      const added = await adding;
      failOn(added.errors);
      failOn((await index.writeFiles({ outputPath: join(site, PLACE) })).errors);
      await writeTexts(site, written);
      return added.page_count;
    },
  };
}

const PLACE = 'pagefind';

/**
 * Makes both indexes of a site, our own with `write`, and gives it and the number of pages.
 *
 * @throws when Pagefind reports anything.
 */
export async function writeBothIndexes(
  site: string,
  write: () => Promise<WrittenIndex>,
): Promise<{ index: WrittenIndex; pages: number }> {
  try {
    const fullText = await startFullText(site);
    const index = await write();
    return { index, pages: await fullText.finish(index) };
  } finally {
    await close();
  }
}

async function writeTexts(site: string, { names, shelfOf }: WrittenIndex): Promise<void> {
  const pages = Object.entries(await pagesByText(join(site, PLACE), names));
  const byShelf = groupBy(pages, ([, at]) => shelfOf[at] ?? -1);
  await Promise.all(
    [...new Set([-1, ...shelfOf])].map((shelf) => {
      const file: TextsFile = { pages: Object.fromEntries(byShelf.get(shelf) ?? []) };
      return saveJson(site, textsFile(shelf), file);
    }),
  );
}

function failOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`The search index was not made: ${errors.join('; ')}`);
}
