import { addAll } from '../lib/lists.ts';
import type { Problem } from '../problems/problem.ts';
import { addressOf } from '../model/addresses.ts';
import { buildHandbook } from '../model/handbook.ts';
import type { Handbook } from '../model/handbook.ts';
import { siteMapOf } from '../model/site/siteMap.ts';
import { isLinked, placedProcedures } from './pagePlaces.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Folders of the site that are not in its site map, and the page that shows it. No partnership can have such a name. */
export const RESERVED: readonly string[] = [
  ...['404', '500', 'charts', 'data', 'index', 'pagefind', 'sitemap'],
];

/**
 * Entries that would have the address of another entry or of a page of the site itself. Astro makes
 * one page of the two, or stops without the name of a file. Needs content that is sound otherwise.
 */
export function checkAddresses({ content, entries }: ReadContent, today: string): Problem[] {
  const handbook = buildHandbook(content, today);
  const files = new Map(entries.map(({ collection, id, file }) => [`${collection} ${id}`, file]));
  const fileOf = ({ collection, id }: { collection: string; id: string }) =>
    files.get(`${collection} ${id}`) ?? '';
  const claims = [
    ...entries
      .filter(isLinked)
      .map((entry) => ({ address: addressOf(handbook, entry), file: entry.file })),
    ...placedProcedures(handbook).map(({ path, about }) => ({
      address: path,
      file: fileOf(about),
    })),
  ];
  const pages = [...new Map(claims.map((one) => [`${one.address} ${one.file}`, one])).values()];
  const taken = new Map(RESERVED.map((name) => [`/${name}/`, '']));
  for (const address of ownPages(
    handbook,
    pages.map(({ address }) => address),
  ))
    taken.set(address, '');
  return pages.flatMap(({ address, file }) => {
    const other = taken.get(address);
    if (other === undefined) taken.set(address, file);
    return other === undefined || other === file
      ? []
      : [problemOf('same-address', { file, line: 1 }, { address, other })];
  });
}

/** Pages that are there whatever the entries are called: those that the site map has and no entry accounts for. */
function ownPages(handbook: Handbook, claimed: readonly string[]): string[] {
  const unexplained = new Map<string, number>();
  const items = [...siteMapOf(handbook)];
  for (const { path, below } of items) {
    unexplained.set(path, (unexplained.get(path) ?? 0) + 1);
    addAll(items, below);
  }
  for (const address of claimed) unexplained.set(address, (unexplained.get(address) ?? 0) - 1);
  return [...unexplained].flatMap(([path, times]) => (times > 0 ? [path] : []));
}
