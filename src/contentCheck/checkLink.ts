import type { Problem } from '../lib/problem.ts';
import type { Place } from './entries.ts';
import { problemOf } from './problemKinds.ts';

const SAFE_KINDS = new Set(['https:', 'http:', 'mailto:']);

/** Checks the address of a link or picture in a text. */
export function checkLink(url: string, place: Place): Problem[] {
  const plain = url.replace(/[\s\p{C}]/gu, '');
  const linkKind = /^[a-z][a-z0-9+.-]*:/i.exec(plain)?.[0].toLowerCase();
  if (linkKind) return SAFE_KINDS.has(linkKind) ? [] : [problemOf('unsafe-link', place, { url })];
  if (plain.startsWith('#')) return [];
  if (!plain.startsWith('/') || /^[/\\]{2}/.test(plain))
    return [problemOf('relative-link', place, { url })];
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(plain) ?? [];
  if (path.endsWith('/') || isFile(path)) return [];
  return [problemOf('link-without-slash', place, { url, fixed: `${path}/${rest}` })];
}

function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path);
}
