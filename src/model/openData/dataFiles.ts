import { handbook as settings } from '../../../handbook.config.ts';
import { fileOfPage } from '../../lib/pagesWithData.ts';
import { wholeAddress } from '../../lib/paths.ts';
import { groupBy } from '../../lib/lists.ts';
import { byNumber } from '../../lib/sorting.ts';
import { FILE_SCHEMAS, openDataSchemas } from '../../schemas/openData.ts';
import type { Catalogue, EntriesFile, FrameOfFile } from '../../schemas/openData.ts';
import { publishedCollections } from '../../schemas/openDataFields.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { pageNames } from '../site/siteMap.ts';
import {
  CATALOGUE,
  DATA_PAGE,
  partnershipFile,
  schemaFile,
  tableFile,
  titleOfType,
  typeFile,
} from './dataPaths.ts';
import { entryData } from './entryData.ts';
import { CONTENT_LICENCE, FORMAT_VERSION } from './format.ts';
import { entriesByPage, publishedEntries } from './openDataEntries.ts';
import type { AnyEntry } from './openDataEntries.ts';
import { dataTables } from './tables/dataTables.ts';

/** What a file of entries has. */
interface FileOfEntries {
  title: string;
  entries: readonly AnyEntry[];
  /** The page that the file is beside. */
  page?: string;
}

/** A file of the open data, as what it is made from: all texts together are larger than the content. */
export interface DataFile {
  /** Path from the root of the site. */
  path: string;
  has: FileOfEntries | { csv: string } | { schema: object } | 'all files';
}

/** Everything that is published as data. */
export interface OpenData {
  /** The files below `/data/`: entries, tables, schemas and the list of them. */
  files: readonly DataFile[];
  /** The file beside each page that is made from entries. */
  pageFiles: readonly DataFile[];
}

/** All files of the open data on the day of the handbook. */
export function openDataOf(handbook: Handbook): OpenData {
  const names = pageNames(handbook);
  const listed = [
    ...filesOfTypes(handbook),
    ...filesOfPartnerships(handbook),
    ...filesOfTables(handbook),
  ];
  return {
    files: [
      { path: CATALOGUE, has: 'all files' },
      ...schemaFiles(),
      ...listed.map(({ path, has }) => ({ path, has })),
    ],
    pageFiles: [...entriesByPage(handbook)].map(([page, entries]) => ({
      path: fileOfPage(page),
      has: { title: names.get(page) ?? page, entries, page },
    })),
  };
}

/** The text of a file of the open data. */
export function textOfFile(handbook: Handbook, { path, has }: DataFile): string {
  if (has === 'all files') return written(catalogueOf(handbook));
  if ('csv' in has) return has.csv;
  if ('schema' in has) return written(has.schema);
  const { title, entries, page } = has;
  return written({
    ...frame(handbook, { path, title, schema: FILE_SCHEMAS.entries, page }),
    entries: entries.map((one) => entryData(handbook, one)),
  } satisfies EntriesFile);
}

/** The list of all files. */
export const catalogueOf = once('list of data files', makeCatalogue);

function makeCatalogue(handbook: Handbook): Catalogue {
  const sizes = new Map<AnyEntry, number>();
  const listed = (file: DataFile & { title: string }) => ({
    title: file.title,
    address: wholeAddress(file.path),
    bytes: bytesOfFile(handbook, file, sizes),
  });
  return {
    ...frame(handbook, {
      path: CATALOGUE,
      title: 'All files',
      schema: FILE_SCHEMAS.catalogue,
      page: DATA_PAGE,
    }),
    types: filesOfTypes(handbook).map((file) => ({
      ...listed(file),
      type: file.type,
      entries: file.has.entries.length,
      schema: wholeAddress(schemaFile(file.type)),
    })),
    partnerships: filesOfPartnerships(handbook).map((file) => ({
      ...listed(file),
      partnership: file.partnership,
      entries: file.has.entries.length,
    })),
    tables: filesOfTables(handbook).map((file) => ({
      ...listed(file),
      rows: file.rows,
      columns: file.columns,
    })),
  };
}

/** Size of a file without its text: that of each entry is found once for all files that have it. */
function bytesOfFile(handbook: Handbook, file: DataFile, sizes: Map<AnyEntry, number>): number {
  const { has } = file;
  if (typeof has === 'string' || !('entries' in has) || has.entries.length === 0)
    return bytesOf(textOfFile(handbook, file));
  const around = textOfFile(handbook, { ...file, has: { ...has, entries: [] } });
  const ofEntries = has.entries.map((one) => {
    const size = sizes.get(one) ?? bytesInList(entryData(handbook, one));
    sizes.set(one, size);
    return size;
  });
  return bytesOf(around) + ofEntries.reduce((sum, size) => sum + size) + LIST_END;
}

/** What comes before each line of an entry in a list. */
const INDENT = '    ';

/** Bytes of the line break and the indent at the end of a list, without the comma that its last entry does not have. */
const LIST_END = '\n  '.length - ','.length;

/** Bytes of a value within a list of a file, with its comma. */
function bytesInList(value: object): number {
  const text = JSON.stringify(value, null, 2);
  const lines = text.split('\n').length;
  return '\n'.length + bytesOf(text) + lines * INDENT.length + ','.length;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The shortest entry of a partnership that has evidence and a page, to show: it has all parts on the least room. */
export function exampleOf(handbook: Handbook): string {
  const [shortest = ''] = publishedEntries(handbook)
    .map((one) => entryData(handbook, one))
    .filter(({ partnership, evidence, page }) => partnership && evidence && page)
    .map((one) => JSON.stringify(one, null, 2))
    .toSorted(byNumber((text) => text.length));
  return shortest;
}

function filesOfTypes(handbook: Handbook) {
  const published = groupBy(publishedEntries(handbook), ({ collection }) => collection);
  return publishedCollections.flatMap((type) => {
    const entries = published.get(type) ?? [];
    return entries.length > 0
      ? [{ type, ...fileOf(typeFile(type), titleOfType(type), entries) }]
      : [];
  });
}

function filesOfPartnerships(handbook: Handbook) {
  const byOwner = groupBy(publishedEntries(handbook), ({ owner }) => owner);
  return all(handbook, 'partnerships').map(({ id, data }) => ({
    partnership: id,
    ...fileOf(partnershipFile(id), data.title, byOwner.get(id) ?? [], `/${id}/`),
  }));
}

function fileOf(path: string, title: string, entries: readonly AnyEntry[], page?: string) {
  return { path, title, has: { title, entries, ...(page !== undefined && { page }) } };
}

function filesOfTables(handbook: Handbook) {
  return dataTables(handbook).map(({ name, title, columns, rows, csv }) => ({
    ...{ path: tableFile(name), title, has: { csv }, rows, columns },
  }));
}

function frame(
  { today }: Handbook,
  about: { path: string; title: string; schema: string; page?: string | undefined },
): FrameOfFile {
  return {
    $schema: wholeAddress(schemaFile(about.schema)),
    formatVersion: FORMAT_VERSION,
    made: today,
    site: settings.name,
    title: about.title,
    address: wholeAddress(about.path),
    ...(about.page !== undefined && { page: wholeAddress(about.page) }),
    licence: CONTENT_LICENCE,
  };
}

function schemaFiles(): DataFile[] {
  const schemas = openDataSchemas((name) => wholeAddress(schemaFile(name)), titleOfType);
  return [...schemas].map(([name, schema]) => ({
    path: schemaFile(name),
    has: { schema },
  }));
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
