import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { handbook as settings } from '../../../handbook.config.ts';
import { byCode } from '../../lib/sorting.ts';
import { SHARED } from '../../model/site/pageOwner.ts';
import { headersFile } from '../integrations/securityHeaders.ts';
import { writeMovedPages } from '../writeMovedPages.ts';
import { sayProgress } from '../sayProgress.ts';
import { writeBothIndexes } from '../searchIndex/writeFullText.ts';
import { writeIndex } from '../searchIndex/writeIndex.ts';
import { writeSitemap } from './sitemap.ts';
import { buildOf } from './sliceFaults.ts';
import type { Slice } from './sliceFaults.ts';
import { readPageRecords, readWhole, SITE_PART } from './sliceRecords.ts';
import type { PageRecord, WholeRecord } from './sliceRecords.ts';

/**
 * Makes a whole site of slices in a folder: their files, and what is made of all pages.
 *
 * @throws when a file of a slice is damaged.
 */
export async function joinInto(site: string, slices: readonly Slice[]): Promise<void> {
  copyFiles(slices, site);
  const pages = slices.flatMap(pagesOf).toSorted(byCode(({ path }) => `${path}index.html`));
  sayProgress(`Put ${pages.length} pages of ${slices.length} slices together.`);
  const { search, moved } = wholeOf(slices);
  await writeSitemap(site, pages);
  const searched = pages.flatMap((page) =>
    page.search ? [[page.path, page.search] as const] : [],
  );
  const { index, pages: found } = await writeBothIndexes(site, () =>
    writeIndex(site, { ...search, pages: new Map(searched) }),
  );
  sayProgress(`Made the search index: ${index.names.names.length} names and ${found} pages.`);
  // After the index and the site map, as in a whole build: old addresses are in neither.
  writeMovedPages(site, new Map(moved), settings);
  await writeFile(join(site, '_headers'), headersFile());
}

/** Copies the files of all slices, each once: what every page may load is in each of them. */
function copyFiles(slices: readonly Slice[], site: string): void {
  const copied = new Map<string, { sum: string; from: string }>();
  for (const slice of slices) {
    for (const [path, sum] of Object.entries(slice.label.files)) {
      const before = copied.get(path);
      if (before?.sum === sum) continue;
      if (before)
        throw new Error(
          `"${before.from}" and "${slice.folder}" have a different ${path}. Build both again.`,
        );
      copyFile(slice, path, sum, join(site, path));
      copied.set(path, { sum, from: slice.folder });
    }
  }
}

function copyFile(slice: Slice, path: string, sum: string, to: string): void {
  const bytes = readIfThere(join(slice.folder, SITE_PART, path));
  if (bytes === undefined || hash('sha256', bytes) !== sum) throw damaged(slice, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function pagesOf(slice: Slice): PageRecord[] {
  const pages = readPageRecords(slice.folder);
  if (!pages) throw damaged(slice, 'what is known of its pages');
  return pages;
}

function wholeOf(slices: readonly Slice[]): WholeRecord {
  const slice = slices.find(({ label }) => label.names.includes(SHARED));
  const whole = slice && readWhole(slice.folder);
  if (!whole)
    throw slice
      ? damaged(slice, 'what is known of the site')
      : new Error(`The pages of "${SHARED}" are in no slice.`);
  return whole;
}

function damaged({ folder, label }: Slice, what: string): Error {
  return new Error(
    `"${folder}" is damaged: ${what} is missing or has changed. Build it again: ${buildOf(label.names)}.`,
  );
}
