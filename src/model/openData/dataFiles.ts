import { handbook as settings } from '../../../handbook.config.ts';
import { fileOfPage } from '../../lib/pagesWithData.ts';
import { wholeAddress } from '../../lib/paths.ts';
import { groupBy } from '../../lib/lists.ts';
import { byNumber } from '../../lib/sorting.ts';
import { FILE_SCHEMAS, openDataSchemas } from '../../schemas/openData.ts';
import type {
  Catalogue,
  EntriesFile,
  FrameOfFile,
  PublishedEntry,
} from '../../schemas/openData.ts';
import { publishedCollections } from '../../schemas/published.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
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
import type { WrittenText } from './entryData.ts';
import { CONTENT_LICENCE, FORMAT_VERSION } from './format.ts';
import { entriesByPage, publishedEntries } from './publishedEntries.ts';
import type { AnyEntry } from './publishedEntries.ts';
import { dataTables } from './tables/dataTables.ts';

/** A file of the open data. */
export interface DataFile {
  /** Path from the root of the site. */
  path: string;
  /** Makes its text, anew each time: all texts together are larger than the content. */
  text: () => string;
}

/** Everything that is published as data. */
export interface OpenData {
  catalogue: () => Catalogue;
  /** One entry as it is in a file, to show. */
  example: () => string;
  /** The files below `/data/`: entries, tables, schemas and the list of them. */
  files: readonly DataFile[];
  /** The file beside each page that is made from entries. */
  pageFiles: readonly DataFile[];
}

/** All files of the open data on the day of the handbook. `textOf` gives the text of an entry and its file. */
export function openDataOf(handbook: Handbook, textOf: (entry: AnyEntry) => WrittenText): OpenData {
  const dataOf = (one: AnyEntry) => entryData(handbook, one, textOf(one));
  const fileOf = (path: string, title: string, entries: readonly AnyEntry[], page?: string) => ({
    path,
    title,
    entries: entries.length,
    text: () =>
      written({
        ...frame(handbook, { path, title, schema: FILE_SCHEMAS.entries, page }),
        entries: entries.map(dataOf),
      } satisfies EntriesFile),
  });
  const published = publishedEntries(handbook);
  const types = publishedCollections
    .map((type) => ({
      type,
      ...fileOf(
        typeFile(type),
        titleOfType(type),
        published.filter(({ collection }) => collection === type),
      ),
    }))
    .filter(({ entries }) => entries > 0);
  const byOwner = groupBy(published, ({ owner }) => owner);
  const partnerships = all(handbook, 'partnerships').map(({ id, data }) => ({
    partnership: id,
    ...fileOf(partnershipFile(id), data.title, byOwner.get(id) ?? [], `/${id}/`),
  }));
  const tables = dataTables(handbook).map(({ name, title, columns, rows, csv }) => ({
    ...{ path: tableFile(name), title, text: () => csv, rows, columns },
  }));
  const catalogue = (): Catalogue => ({
    ...frame(handbook, {
      path: CATALOGUE,
      title: 'All files',
      schema: FILE_SCHEMAS.catalogue,
      page: DATA_PAGE,
    }),
    types: types.map((file) => ({
      ...listed(file),
      type: file.type,
      entries: file.entries,
      schema: wholeAddress(schemaFile(file.type)),
    })),
    partnerships: partnerships.map((file) => ({
      ...listed(file),
      partnership: file.partnership,
      entries: file.entries,
    })),
    tables: tables.map((file) => ({ ...listed(file), rows: file.rows, columns: file.columns })),
  });
  const names = pageNames(handbook);
  return {
    catalogue,
    example: () => exampleOf(published.map(dataOf)),
    files: [
      { path: CATALOGUE, text: () => written(catalogue()) },
      ...schemaFiles(),
      ...[...types, ...partnerships, ...tables].map(({ path, text }) => ({ path, text })),
    ],
    pageFiles: [...entriesByPage(handbook)].map(([page, entries]) => {
      const { path, text } = fileOf(fileOfPage(page), names.get(page) ?? page, entries, page);
      return { path, text };
    }),
  };
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

function listed({ path, title, text }: DataFile & { title: string }) {
  return { title, address: wholeAddress(path), bytes: new TextEncoder().encode(text()).length };
}

function schemaFiles(): DataFile[] {
  const schemas = openDataSchemas((name) => wholeAddress(schemaFile(name)), titleOfType);
  return [...schemas].map(([name, schema]) => ({
    path: schemaFile(name),
    text: () => written(schema),
  }));
}

/** The shortest entry of a partnership that has evidence and a page: it shows all parts on the least room. */
function exampleOf(entries: readonly PublishedEntry[]): string {
  const [shortest = ''] = entries
    .filter(({ partnership, evidence, page }) => partnership && evidence && page)
    .map((one) => JSON.stringify(one, null, 2))
    .toSorted(byNumber((text) => text.length));
  return shortest;
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
