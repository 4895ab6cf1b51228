import { join } from 'node:path';
import { keep, kept } from '../../cache/keptFiles.ts';
import type { MovedPage } from '../../model/site/movedPages.ts';
import type { IndexSources } from '../searchIndex/makeIndex.ts';
import type { SearchedPage } from '../searchIndex/readPage.ts';
import type { Fingerprints } from './fingerprints.ts';

/** Folder of a slice with its files of the site. */
export const SITE_PART = 'site';

/** What a slice is of, and what it was made from. */
export interface SliceLabel {
  /** Owners of its pages. */
  names: string[];
  /** Owners of all pages of the site. */
  owners: string[];
  madeFrom: Fingerprints;
  /** SHA-256 of each file of the site that is in it, by path. */
  files: Record<string, string>;
}

/** What is made of a page besides itself. */
export interface PageRecord {
  /** Path from the root of the site. */
  path: string;
  /** Whether search engines may list it. */
  isListed: boolean;
  /** What the search knows of it; nothing when the search leaves it out. */
  search?: SearchedPage;
}

/** What the whole content says besides its pages. The slice of what is shared has it. */
export interface WholeRecord {
  search: Omit<IndexSources, 'pages'>;
  /** Pages that have moved, by old address. */
  moved: [old: string, page: MovedPage][];
}

/** All that a slice leaves for the join, beside its part of the site. */
export interface SliceRecords {
  label: SliceLabel;
  pages: PageRecord[];
  whole: WholeRecord | undefined;
}

/** Files of the records in the folder of a slice. */
const FILES = { label: 'slice.json', pages: 'pages.json', whole: 'whole.json' } as const;

/** Files that every slice has. */
export const SLICE_FILES: readonly string[] = [FILES.label, FILES.pages];

/** Writes the records of a slice into its folder. */
export function writeRecords(folder: string, { label, pages, whole }: SliceRecords): void {
  const write = (file: string, content: unknown) =>
    keep(join(folder, file), JSON.stringify(content));
  write(FILES.pages, pages);
  if (whole) write(FILES.whole, whole);
  // Last: a folder with a label is a whole slice.
  write(FILES.label, label);
}

/** Reads what a slice is of; undefined when the folder is no slice. */
export function readLabel(folder: string): SliceLabel | undefined {
  return read<SliceLabel>(folder, FILES.label);
}

/** Reads what a slice leaves of its pages; undefined when it is damaged. */
export function readPageRecords(folder: string): PageRecord[] | undefined {
  return read<PageRecord[]>(folder, FILES.pages);
}

/** Reads what the slice of what is shared leaves of the whole; undefined when it is damaged. */
export function readWhole(folder: string): WholeRecord | undefined {
  return read<WholeRecord>(folder, FILES.whole);
}

/** What was kept is what was written; what wrote it is compared by its version. */
function read<Content>(folder: string, file: string): Content | undefined {
  const text = kept(join(folder, file));
  return text && (JSON.parse(text.toString('utf8')) as Content);
}
