import type { ContentEntry, WrittenEntry } from '../entries.ts';
import { textsIn } from '../fieldTexts.ts';

const NO_TEXT: ReadonlySet<string> = new Set(['address', 'document', 'lines', 'localTo']);
const NO_TERMS: ReadonlySet<ContentEntry['collection']> = new Set(['terms', 'sources', 'changes']);

/**
 * Terms that only what is left out speaks of: their names are in no entry of the edition, but in one that is left out, or
 * they cite nothing but documents of partnerships that are left out.
 */
export function unusedTerms(
  terms: readonly WrittenEntry<'terms'>[],
  {
    kept,
    leftOut,
    isOthers,
  }: {
    kept: readonly ContentEntry[];
    leftOut: readonly ContentEntry[];
    isOthers: (source: string) => boolean;
  },
): WrittenEntry<'terms'>[] {
  const here = textOf(kept);
  const elsewhere = textOf(leftOut);
  return terms.filter(
    (term) =>
      !isNamedIn(term, here) &&
      (isNamedIn(term, elsewhere) || term.data.sources.every(({ document }) => isOthers(document))),
  );
}

interface Text {
  written: string;
  small: string;
}

function textOf(entries: readonly ContentEntry[]): Text {
  const written = entries
    .filter(({ collection }) => !NO_TERMS.has(collection))
    .flatMap(({ data, body }) => [...textsIn(data, NO_TEXT).map(({ text }) => text), body])
    .join('\n');
  return { written, small: written.toLowerCase() };
}

function isNamedIn({ id, data }: WrittenEntry<'terms'>, { written, small }: Text): boolean {
  const short = data.abbreviation === undefined ? [] : [data.abbreviation];
  return (
    short.some((name) => hasWords(written, name)) ||
    [data.title, ...data.aliases].some((name) => hasWords(small, name.toLowerCase())) ||
    hasWords(written, id)
  );
}

/** True when the words are in the text, and no letter goes on before them or, but for an "s", after them. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = text.slice(at + words.length, at + words.length + 2);
    if (!/\p{L}/u.test(text.charAt(at - 1)) && /^(?:s?\P{L}|s?$)/u.test(after)) return true;
  }
  return false;
}
