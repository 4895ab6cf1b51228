import { PurgeCSS } from 'purgecss';

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

/**
 * The rules of a style sheet that a page may use, whose sources have these words. A word with a hyphen at its end is the
 * beginning of classes of which the rest is known only when the page is made: `app-tag--${tone}`.
 */
export async function usedStyles(css: string, words: ReadonlySet<string>): Promise<string> {
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
