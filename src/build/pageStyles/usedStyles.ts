import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PurgeCSS } from 'purgecss';
import { keep, kept } from '../../chromium/keptFiles.ts';
import { cacheFolder, inPackage } from '../../chromium/projectPaths.ts';

/** Attributes whose values are data, or that are set on a page while it is used. */
const LIVE_ATTRIBUTES = [
  'aria-current',
  'aria-expanded',
  'aria-selected',
  'aria-sort',
  'colspan',
  'disabled',
  'fill',
  'hidden',
  'href',
  'open',
  'stroke',
];

/** Names of elements: a text may use any. Every class has a hyphen. */
const ELEMENT = /^[a-z][a-z0-9]*$/;

/** What makes the rules: this file and the package. */
const MADE_BY = [fileURLToPath(import.meta.url), inPackage('purgecss', 'package.json')]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/**
 * The rules of a style sheet that a page may use, as `findStyles` finds them; those found before come from
 * `node_modules/.cache/handbook-styles`.
 */
export async function usedStyles(css: string, words: ReadonlySet<string>): Promise<string> {
  const name = hash('sha256', JSON.stringify([MADE_BY, css, [...words].toSorted()]));
  const file = join(cacheFolder('handbook-styles'), `${name}.css.kept`);
  const before = kept(file);
  if (before) return before.toString('utf8');
  const found = await findStyles(css, words);
  keep(file, found);
  return found;
}

/**
 * The rules of a style sheet that a page may use, whose sources have these words. A word with a hyphen at its end is the
 * beginning of classes of which the rest is known only when the page is made: `app-tag--${tone}`.
 */
async function findStyles(css: string, words: ReadonlySet<string>): Promise<string> {
  const beginnings = [...words].filter((word) => /^(app|govuk)-.*-$/.test(word));
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: [...words].join(' '), extension: 'words' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['words'], extractor: (text) => text.split(' ') }],
    safelist: { standard: [ELEMENT, ...beginnings.map((word) => new RegExp(`^${word}`))] },
    dynamicAttributes: LIVE_ATTRIBUTES,
    keyframes: true,
    variables: true,
  });
  return result?.css ?? '';
}

/** Every word of a source that may be the name of a class, an element or an attribute. */
export function wordsOf(sources: Iterable<string>): Set<string> {
  return new Set([...sources].flatMap((source) => source.match(/[\w-]+/g) ?? []));
}
