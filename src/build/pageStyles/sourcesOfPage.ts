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

/** A file of the code: its text, and the files it imports that may count. */
interface Source {
  text: string;
  imports: readonly string[];
}

/**
 * Text of the code that makes a page: its own file, and what that imports, as far as it can write HTML or change it on a
 * reader's device. Files are read once for all pages in `read`.
 */
export function sourcesOfPage(
  file: string,
  src: string,
  read = new Map<string, Source | undefined>(),
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    if (!read.has(path)) read.set(path, readSource(path, src));
    const source = read.get(path);
    if (!source) return;
    found.set(path, source.text);
    for (const next of source.imports) visit(next);
  };
  visit(file);
  return found;
}

/** Reads a file; undefined when there is none. */
function readSource(path: string, src: string): Source | undefined {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(IMPORTED)]
    .map(([, address = '']) => resolve(dirname(path), address))
    .filter((next) => {
      const place = relative(src, next).split(sep).join('/');
      return !NOT_FOLLOWED.some((folder) => place.startsWith(`${folder}/`));
    });
  return { text, imports };
}
