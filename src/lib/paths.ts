import { handbook } from '../../handbook.config.ts';
import { leadsTo } from './existingPages.ts';

/** Puts the path the site is under in front of a path from its root: `/luton/` → `/handbook/luton/`. */
export function withBase(path: string, basePath: string): string {
  return `${basePath.replace(/\/$/, '')}${path}`;
}

/**
 * The address to write into a link on this site, from a path such as `/luton/`: of the page, or of the one that an
 * edition has in its place.
 */
export function href(path: string): string {
  return withBase(leadsTo(path) ?? path, handbook.basePath);
}

/** The path from the root of the site, from an address on it: `/handbook/luton/` → `/luton/`. The opposite of {@link href}. */
export function pathOf(address: string): string {
  return address.slice(handbook.basePath.length - 1);
}

/** The whole address of a path of this site, for what leaves it: feeds, calendars, cards, tables. */
export function wholeAddress(path: string): string {
  return new URL(href(path), handbook.origin).href;
}
