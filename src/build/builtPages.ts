import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leadsOn } from './movedPages.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path from the root of the site: `/luton/plan/`. */
  path: string;
  html: string;
}

const PAGE = 'index.html';

/** Reads every page in the folder of a built site in the order of their files, without those that only lead on. */
export async function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const files = (await readdir(folder, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => `/${file}`.endsWith(`/${PAGE}`)).toSorted();
  const read = await Promise.all(
    pages.map(async (file) => ({
      path: `/${file.slice(0, -PAGE.length)}`,
      html: await readFile(join(folder, file), 'utf8'),
    })),
  );
  return read.filter(({ html }) => !leadsOn(html));
}
