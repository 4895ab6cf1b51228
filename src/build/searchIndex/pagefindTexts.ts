import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackPath } from '../../search/indexFiles.ts';
import type { NamesFile } from '../../search/indexFiles.ts';

const ENDING = '.pf_fragment';
/** Comes before the content of every file that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The identifiers that Pagefind gave to pages, each with the place of its page in the names. Pagefind tells
 * the address of a page only with its whole text, so the search would have to load every text otherwise.
 *
 * @throws when Pagefind wrote a file in an unknown form, or found a page that the names do not have.
 */
export async function pagesByText(
  folder: string,
  { names }: NamesFile,
): Promise<Record<string, number>> {
  const places = new Map(names.map(([path, title], at) => [unpackPath(path, title), at]));
  const files = (await readdir(join(folder, 'fragment'))).toSorted();
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith(ENDING))
      .map(async (file) => {
        const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
        if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind wrote ${file} in another way.`);
        const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
        const place = places.get(url);
        if (place === undefined) throw new Error(`Pagefind found the unknown page ${url}.`);
        return [file.slice(0, -ENDING.length), place] as const;
      }),
  );
  return Object.fromEntries(pages);
}
