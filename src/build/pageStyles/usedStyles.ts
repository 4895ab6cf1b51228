import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PurgeCSS } from 'purgecss';
import { keep, kept } from '../../cache/keptFiles.ts';
import { cacheFolder, inPackage } from '../../cache/projectPaths.ts';

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

/** Beginning of classes of which the rest is known only when the page is made. */
const BEGINNING = /^(?:app|govuk)-.*-$/;

let madeBy: string | undefined;

/** What makes the rules: this file and the package. Read when rules are asked for, not where only a site is served. */
function makers(): string {
  madeBy ??= [fileURLToPath(import.meta.url), inPackage('purgecss', 'package.json')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  return madeBy;
}

/** What has been asked for, by the place where it is kept: kinds of pages that are alike ask at the same time. */
const asked = new Map<string, Promise<string>>();

/**
 * The rules of a style sheet that a page may use, as `findStyles` finds them; those found before come from
 * `node_modules/.cache/handbook-styles`.
 */
export function usedStyles(css: string, words: ReadonlySet<string>): Promise<string> {
  const known = wordsThatCount(css, words);
  const name = hash('sha256', JSON.stringify([makers(), css, known]));
  const file = join(cacheFolder('handbook-styles'), `${name}.css.kept`);
  const found = asked.get(file) ?? stylesKeptIn(file, css, known);
  asked.set(file, found);
  return found.finally(() => asked.delete(file));
}

async function stylesKeptIn(file: string, css: string, words: readonly string[]): Promise<string> {
  const before = kept(file);
  if (before) return before.toString('utf8');
  const found = await findStyles(css, words);
  keep(file, found);
  return found;
}

/** Words of which a style sheet says anything: a word that it does not have changes nothing of what is found. */
function wordsThatCount(css: string, words: ReadonlySet<string>): string[] {
  const names = namesIn(css);
  const said = [...words].filter(
    (word) =>
      names.all.has(word) ||
      (BEGINNING.test(word) && names.list.some((name) => name.startsWith(word))),
  );
  return said.toSorted();
}

const namesOf = new Map<string, { all: ReadonlySet<string>; list: readonly string[] }>();

/** All words of a style sheet. A build has few, and asks for each many times. */
function namesIn(css: string) {
  const known = namesOf.get(css);
  if (known) return known;
  const all = wordsOf([css]);
  const names = { all, list: [...all] };
  namesOf.set(css, names);
  return names;
}

/**
 * The rules of a style sheet that a page may use, whose sources have these words. A word with a hyphen at its end is the
 * beginning of classes of which the rest is known only when the page is made: `app-tag--${tone}`.
 */
async function findStyles(css: string, words: readonly string[]): Promise<string> {
  const beginnings = words.filter((word) => BEGINNING.test(word));
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: words.join(' '), extension: 'words' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['words'], extractor: (text) => text.split(' ') }],
    safelist: { standard: [ELEMENT, ...beginnings.map((word) => new RegExp(`^${word}`))] },
    dynamicAttributes: LIVE_ATTRIBUTES,
    keyframes: true,
    variables: true,
  });
  return result?.css ?? '';
}

/** Words by text: pages share most of their sources. */
const wordsByText = new Map<string, ReadonlySet<string>>();

/** Every word of a source that may be the name of a class, an element or an attribute. */
export function wordsOf(sources: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const source of sources) {
    const words = wordsByText.get(source) ?? new Set(source.match(/[\w-]+/g));
    wordsByText.set(source, words);
    for (const word of words) all.add(word);
  }
  return all;
}
