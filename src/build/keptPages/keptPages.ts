import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { contentStore } from '../../cache/contentStore.ts';
import { keep, kept } from '../../cache/keptFiles.ts';
import { PARTS_BEFORE_FIELDS } from '../../model/notedEntries.ts';
import type { PartRow } from '../../model/notedEntries.ts';
import type { SentReads } from '../rendering/pageRequests.ts';
import type { FinishedFile } from '../rendering/finishedFile.ts';
import type { ContentNow } from './contentNow.ts';

/** A page of an earlier build, with all that it was made from. */
interface KeptPage {
  /** Hash of what its route says of it. */
  props: string;
  /** Numbers of the parts that it has read. */
  parts: Uint32Array;
  /** Numbers of the names that it has read. */
  names: Uint32Array;
  /** SHA-256 of its bytes. */
  body: string;
  /** Nothing for a file that is no page. */
  facts: FinishedFile['facts'];
}

/** All pages of the last build. */
interface Index {
  /** Hash of all that every page is made with. */
  madeWith: string;
  /** Entries, each with the names of its fields. */
  rows: { collection: string; id: string; fields: readonly string[] }[];
  parts: readonly string[];
  names: { name: string; hash: string }[];
  pages: Map<string, KeptPage>;
}

/** A page, and what its route says of it. */
export interface AskedPage {
  address: string;
  /** Hash of its props; undefined when they cannot be compared. */
  props: string | undefined;
}

/** A page of the last build that would be the same again. */
export interface TakenPage extends FinishedFile {
  /** Puts it at a path of the site. */
  placeAt: (path: string) => void;
}

/** Pages of the last build, and those of this one. */
export interface KeptPages {
  /** True when a page would be made the same again. */
  isSame: (page: AskedPage) => boolean;
  /** Such a page; undefined when its bytes are damaged. */
  take: (page: AskedPage) => TakenPage | undefined;
  /** Keeps a page that has been made anew. */
  add: (page: AskedPage, made: FinishedFile, reads: SentReads) => void;
  /** Writes down all pages that were taken or added. */
  save: () => Promise<void>;
}

const INDEX = 'pages.kept';

/** Number of a part that is not there. */
const GONE = 2 ** 32 - 1;

/**
 * The pages that the last build has left in a folder. Without any, or where they were made with something else, no page can
 * be taken, and `say` gets the reason.
 */
export function keptPages(
  folder: string,
  { madeWith, now, say }: { madeWith: string; now: ContentNow; say: (line: string) => void },
): KeptPages {
  const index = readIndex(folder, madeWith, say);
  const renumber = renumbering(index?.rows ?? [], now.rows);
  const isSame = index && comparison(index, now, renumber);
  const next = new Map<string, KeptPage>();
  const names = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  };
  const pageFor = ({ address, props }: AskedPage) => {
    const page = index?.pages.get(address);
    return page && props !== undefined && page.props === props && isSame?.(page) ? page : undefined;
  };
  const store = contentStore(folder);
  return {
    isSame: (asked) => pageFor(asked) !== undefined,
    take: (asked) => {
      const page = pageFor(asked);
      const content = page && store.find(page.body);
      if (!content) return undefined;
      next.set(asked.address, {
        ...page,
        parts: page.parts.map(renumber),
        names: page.names.map((number) => numberOf(index?.names[number]?.name ?? '')),
      });
      return {
        ...{ hash: page.body, bytes: content, facts: page.facts },
        placeAt: (path) => store.place({ hash: page.body, content }, path),
      };
    },
    add: ({ address, props }, { hash, bytes, facts }, { parts, names: read }) => {
      if (props === undefined) return;
      store.add({ hash, content: bytes });
      const numbers = Uint32Array.from(read, numberOf);
      next.set(address, { props, body: hash, facts, parts, names: numbers });
    },
    save: async () => {
      const hashes = [...names.keys()].map((name) => ({ name, hash: now.named(name) ?? '' }));
      const made: Index = {
        madeWith,
        rows: now.rows.map(({ entry: { collection, id }, fields }) => ({ collection, id, fields })),
        parts: now.parts,
        names: hashes,
        pages: next,
      };
      keep(join(folder, INDEX), serialize(made));
      const used = new Set([...next.values()].map(({ body }) => store.nameOf(body)));
      const others = (await readdir(folder)).filter((name) => store.owns(name) && !used.has(name));
      await Promise.all(others.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

function readIndex(
  folder: string,
  madeWith: string,
  say: (line: string) => void,
): Index | undefined {
  const file = join(folder, INDEX);
  const bytes = kept(file);
  if (!bytes) {
    if (existsSync(file))
      say('What the last build has kept of its pages is damaged. All pages are made anew.');
    return undefined;
  }
  const index = deserialize(bytes) as Index;
  if (index.madeWith === madeWith) return index;
  say('The last build was made with other code, settings or packages. All pages are made anew.');
  return undefined;
}

/** Tells whether all that a page has read is as it was. */
function comparison(
  index: Index,
  now: ContentNow,
  renumber: (number: number) => number,
): (page: KeptPage) => boolean {
  const changed = index.parts.map((part, number) => now.parts[renumber(number)] !== part);
  const names = new Map<number, boolean>();
  const isNameSame = (number: number) => {
    const known = names.get(number);
    if (known !== undefined) return known;
    const before = index.names[number];
    const isSame =
      before !== undefined && before.hash !== '' && now.named(before.name) === before.hash;
    names.set(number, isSame);
    return isSame;
  };
  return ({ parts, names: read }) =>
    parts.every((number) => changed[number] === false) && read.every(isNameSame);
}

/** Number that a part has today, by the one that it had; one that no part has when it is gone. */
function renumbering(before: Index['rows'], rows: readonly PartRow[]): (number: number) => number {
  const today = new Map(
    rows.map((row): [string, PartRow] => [`${row.entry.collection} ${row.entry.id}`, row]),
  );
  const numbers = before.flatMap(({ collection, id, fields }) => {
    const row = today.get(`${collection} ${id}`);
    // With other fields the first part is another, which every reader of the entry has read.
    const isSame = row?.fields.join() === fields.join();
    return Array.from({ length: PARTS_BEFORE_FIELDS + fields.length }, (_, part) =>
      row && isSame ? row.first + part : GONE,
    );
  });
  return (number) => numbers[number] ?? GONE;
}
