import { isWebAddress } from '../lib/webAddress.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** What the rest of an address has to look like, by how it begins. */
const KINDS = new Map<string, (address: string) => boolean>([
  ['https:', isWebAddress],
  ['http:', isWebAddress],
  // One mailbox, and a subject at most: nothing that sends the letter to somebody else as well.
  [
    'mailto:',
    (address) => /^mailto:[^@\s?,]+@[^@\s?,]+\.[^@\s?,]+(?:\?subject=[^&]*)?$/i.test(address),
  ],
]);

/** Checks how the address of a link in a text is written. Whether there is such a page is asked later. */
export function checkLink(url: string, place: Place): Problem[] {
  const plain = url.replace(/[\s\p{C}]/gu, '');
  const linkKind = /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
  if (linkKind) {
    const isWhole = KINDS.get(linkKind);
    if (!isWhole) return [problemOf('unsafe-link', place, { url })];
    return isWhole(plain) ? [] : [problemOf('broken-link', place, { url })];
  }
  if (plain.startsWith('#')) return [];
  if (!plain.startsWith('/') || /^[/\\]{2}/.test(plain))
    return [problemOf('relative-link', place, { url })];
  const { path, rest } = partsOf(plain);
  if (path.endsWith('/') || isFile(path)) return [];
  return [problemOf('link-without-slash', place, { url, fixed: `${path}/${rest}` })];
}

/** Checks the address of a picture: only pictures of this site are shown. */
export function checkPicture(url: string, place: Place, files: ReadonlySet<string>): Problem[] {
  if (/^\/(?![/\\])/.test(url) && files.has(partsOf(url).path)) return [];
  return [problemOf('foreign-picture', place, { url })];
}

/** An address within the site, divided into its path and what comes after it. */
export function partsOf(url: string): { path: string; rest: string } {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  return { path, rest };
}

/** True when an address names a file and not a page. */
export function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path);
}
