import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linksIn } from '../../checks/checkPageLinks.ts';
import { byCode } from '../../lib/sorting.ts';
import { readContent } from '../../loader/readContent.ts';
import type { ContentEntry } from '../../loader/entries.ts';

/** An address on another site, with every place of this one that leads there. */
export interface ExternalLink {
  address: string;
  places: LinkPlace[];
}

/** A line of a file with a link. */
export interface LinkPlace {
  file: string;
  line: number;
  /** True when readers in need are sent there: a contact, or what the site itself says on every page. */
  isUrgent: boolean;
}

const ADDRESS = /https?:\/\/[^\s"'<>()[\]\\]+[^\s"'<>()[\]\\.,;:!?]/g;

/** Names of a format and the like, which nobody opens. */
const NO_PAGES = /^https?:\/\/(?:schema\.org|www\.w3\.org\/\d|a9\.com\/-\/)/;

/** Links to other sites in the fields and texts of the content, and in the code of the pages. Sorted by address. */
export async function externalLinks(root: string, contentFolder: string): Promise<ExternalLink[]> {
  const { entries } = await readContent(contentFolder, root);
  const found = new Map<string, LinkPlace[]>();
  const add = (address: string, place: LinkPlace) => {
    // What comes after a # is looked up by the browser.
    const [page = ''] = address.split('#');
    const places = found.get(page) ?? [];
    if (!places.some(({ file, line }) => file === place.file && line === place.line))
      found.set(page, [...places, place]);
  };
  for (const entry of entries) {
    const isUrgent = entry.collection === 'contacts' || entry.collection === 'services';
    for (const { address, line } of linksOfEntry(entry))
      add(address, { file: entry.file, line, isUrgent });
  }
  for (const { address, file, line } of await linksOfCode(root))
    add(address, { file, line, isUrgent: true });
  return [...found]
    .map(([address, places]) => ({ address, places }))
    .sort(byCode(({ address }) => address));
}

function linksOfEntry(entry: ContentEntry): { address: string; line: number }[] {
  return [
    ...textsOf(entry.data).flatMap(({ text, path }) =>
      addressesOf(text).map((address) => ({ address, line: entry.placeOf(path).line ?? 1 })),
    ),
    ...linksIn(entry).flatMap(({ url, line }) =>
      addressesOf(url).map((address) => ({ address, line })),
    ),
  ];
}

function addressesOf(text: string): string[] {
  const whole = /^https?:\/\/\S+$/.test(text) ? [text] : (text.match(ADDRESS) ?? []);
  return whole.filter((address) => URL.canParse(address));
}

function textsOf(
  value: unknown,
  path: PropertyKey[] = [],
): { text: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

async function linksOfCode(
  root: string,
): Promise<{ address: string; file: string; line: number }[]> {
  const found: { address: string; file: string; line: number }[] = [];
  for await (const path of glob('src/{components,layouts,pages,model}/**/*.{astro,ts}', {
    cwd: root,
  })) {
    const lines = (await readFile(join(root, path), 'utf8')).split('\n');
    for (const [index, text] of lines.entries())
      for (const [, address = ''] of text.matchAll(/["'](https?:\/\/[^"'{}$]+)["']/g))
        if (!NO_PAGES.test(address))
          found.push({ address, file: path.replaceAll('\\', '/'), line: index + 1 });
  }
  return found;
}
