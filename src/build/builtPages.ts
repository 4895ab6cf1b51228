import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leadsOn } from './writeMovedPages.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path from the root of the site: `/luton/plan/`. */
  path: string;
  html: string;
}

/** Name of the file of a page, in a folder of its path. */
export const PAGE = 'index.html';

/**
 * What `read` makes of every page in the folder of a built site, in the order of their files, without those that only
 * lead on and those of which it makes nothing. One page is in memory at a time: all of a national site take too much.
 */
export async function readBuiltPages<Read>(
  folder: string,
  read: (page: BuiltPage) => Read | undefined,
): Promise<Read[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const found: Read[] = [];
  for (const file of files.filter((one) => `/${one}`.endsWith(`/${PAGE}`)).toSorted()) {
    // One after another, as fast as they can be read: waiting for each takes longer than reading it.
    const html = readFileSync(join(folder, file), 'utf8');
    const page = leadsOn(html)
      ? undefined
      : read({ path: `/${file.slice(0, -PAGE.length)}`, html });
    if (page !== undefined) found.push(page);
  }
  return found;
}
