import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How often a kind of page is asked for, of 100 pages. Nobody counts readers of this site, so these are not counted: they
 * are what the needs of its readers suggest, most of all a number to call and what to do.
 */
const SHARES: readonly [share: number, paths: RegExp][] = [
  [25, /^contacts\//],
  [25, /(?:^|\/)procedures\//],
  [15, /^topics\//],
  [10, /^families\//],
  [5, /^glossary\//],
  [5, /\/(?:groups|structure)\//],
  [5, /\/(?:reports|plan|arrangements|case-reviews)\//],
  [10, /^(?:index\.html|help\/|search\/|[a-z-]+\/index\.html)/],
];

/** Of this many pages, one is the first that a reader opens, and its scripts and style sheets are asked for too. */
const FIRST_OF = 3;

/** Addresses in the order in which they are asked for, over and over: pages by their shares, and what first pages load. */
export function loadMix(folder: string, files: readonly string[], count: number): string[] {
  const pages = files.filter((file) => file.endsWith('/index.html') || file === 'index.html');
  const kinds = SHARES.flatMap(([share, paths]) => {
    const list = pages.filter((file) => paths.test(file));
    return list.length > 0 ? [{ share, list, at: 0, owed: 0 }] : [];
  });
  const whole = kinds.reduce((sum, { share }) => sum + share, 0);
  const asked: string[] = [];
  for (let page = 0; page < count; page += 1) {
    for (const kind of kinds) kind.owed += kind.share / whole;
    const next = kinds.reduce((most, kind) => (kind.owed > most.owed ? kind : most));
    next.owed -= 1;
    const file = next.list[next.at % next.list.length] ?? '';
    next.at += 1;
    asked.push(`/${file.replace(/index\.html$/, '')}`);
    if (page % FIRST_OF === 0) asked.push(...loadedBy(readFileSync(join(folder, file), 'utf8')));
  }
  return asked;
}

/** Addresses of the scripts and style sheets of a page. */
function loadedBy(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(
    ([, address = '']) => address,
  );
}
