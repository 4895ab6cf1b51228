import { attribute, elements } from '../helpers/dom.ts';
import type { Node } from '../helpers/dom.ts';

/** Gives the page at a path of the built site, or nothing when there is none. */
export type PageAt = (path: string) => Node | undefined;

/**
 * Place of the first address that answers a query, counted from 1; null when none does. Addresses are
 * paths from the root of the site, with or without a fragment.
 */
export function rankOf(
  found: readonly string[],
  right: readonly string[],
  pageAt: PageAt,
): number | null {
  const place = found.findIndex((address) => right.some((one) => isWithin(address, one, pageAt)));
  return place === -1 ? null : place + 1;
}

/** Whether the address leads into the page, or the part of a page, that the other one names. */
export function isWithin(address: string, whole: string, pageAt: PageAt): boolean {
  const [path, fragment] = split(address);
  const [wholePath, wholeFragment] = split(whole);
  if (path !== wholePath) return false;
  if (!wholeFragment || fragment === wholeFragment) return true;
  const page = pageAt(path);
  const part = page && elements(page).find((element) => attribute(element, 'id') === wholeFragment);
  if (!part || !fragment) return false;
  return elements(part).some((element) => attribute(element, 'id') === fragment);
}

/** Whether the page is there, and the part of it if a fragment names one. */
export function exists(address: string, pageAt: PageAt): boolean {
  const [path, fragment] = split(address);
  const page = pageAt(path);
  if (!page) return false;
  return !fragment || elements(page).some((element) => attribute(element, 'id') === fragment);
}

function split(address: string): [path: string, fragment: string] {
  const [path = '', fragment = ''] = address.split('#');
  // What follows marks words to be highlighted and names no part of the page.
  return [path, fragment.replace(/:~:.*$/, '')];
}
