import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport)[\s(]*'(\.[^']+\.(?:astro|ts|mdx))'/g;

/**
 * Folders of `src` that make no HTML, so that a word of theirs is no name of a class, and the one that all texts go
 * through, whose words count for every page.
 */
const NOT_FOLLOWED = [
  'model',
  'schemas',
  'loader',
  'checks',
  'problems',
  'search',
  'text/markdown',
];

/**
 * Text of the code that makes a page: its own file, and what that imports, as far as it can write HTML or change it on a
 * reader's device. Files are read once for all pages in `texts`.
 */
export function sourcesOfPage(
  file: string,
  src: string,
  texts = new Map<string, string>(),
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path) || !existsSync(path)) return;
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    texts.set(path, text);
    found.set(path, text);
    for (const [, address = ''] of text.matchAll(IMPORTED)) {
      const next = resolve(dirname(path), address);
      const place = relative(src, next).split(sep).join('/');
      if (!NOT_FOLLOWED.some((folder) => place.startsWith(`${folder}/`))) visit(next);
    }
  };
  visit(file);
  return found;
}

/** Names of the style sheets that the code of a page imports, in the order of the alphabet. */
export function importedStyles(sources: ReadonlyMap<string, string>): string {
  const texts = [...sources.values()].join('\n');
  const names = [...texts.matchAll(/^import '[^']*\/([^'/]+\.scss)';$/gm)].map(([, name]) => name);
  return [...new Set(names)].toSorted().join(' ');
}
