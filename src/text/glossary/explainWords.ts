import { oncePer } from '../../lib/oncePer.ts';
import { slugOf } from '../../model/handbook.ts';
import type { Entry } from '../../model/handbook.ts';
import { findUses } from './findUses.ts';
import { formsOf } from './forms.ts';
import type { Place } from './forms.ts';
import { readableText } from './readableText.ts';
import type { Word } from './words.ts';

/** A word that a page explains. */
export interface ExplainedWord {
  term: Entry<'terms'>;
  /** The short form that the page uses, when it does. */
  abbreviation?: string;
}

/** Pieces of a page whose words lead to their meaning, and the words. */
export interface ExplainedPage {
  pieces: string[];
  words: ExplainedWord[];
}

/** How many words a page explains at most. Links of the author's own come on top. */
const MOST_WORDS = 12;

/** Id of a word in the list of a page. */
export function wordId({ id }: Entry<'terms'>): string {
  return `word-${slugOf(id)}`;
}

/**
 * Makes the first use of each word on a page a link to the list of words at its end. Abbreviations come
 * first, then the words that come first. Nothing else in the HTML changes. A page needs no link for
 * the words of its own title, nor for a term that its author has linked to the glossary.
 */
export function explainWords(
  pieces: readonly string[],
  words: readonly Word[],
  title = '',
): ExplainedPage {
  const html = pieces.join('');
  const { runs, linkedTerms } = readableText(html);
  const linked =
    linkedTerms.length === 0
      ? []
      : words.filter(({ term }) => linkedTerms.includes(slugOf(term.id)));
  const forms =
    linked.length === 0
      ? formsOfAll(words)
      : formsOf(words.filter((word) => !linked.includes(word)));
  const uses = findUses(html, runs, forms).filter(
    ({ word, abbreviation }) =>
      abbreviation !== undefined || !title.toLowerCase().includes(word.phrase!.toLowerCase()),
  );
  const chosen = chooseUses(uses);
  return {
    pieces: withLinks(
      pieces,
      chosen.map(({ first }) => first),
    ),
    words: [
      ...linked.map(({ term }) => ({ term })),
      ...chosen.map(({ first, abbreviation }) => ({
        term: first.word.term,
        ...(abbreviation && { abbreviation }),
      })),
    ],
  };
}

/** The forms of all words of a partnership, for its many pages without a link to one. */
const formsOfAll = oncePer(formsOf);

/** The first use of a word, with a short form that the page uses there or later. */
interface ChosenUse {
  first: Place;
  abbreviation?: string;
}

function chooseUses(uses: readonly Place[]): ChosenUse[] {
  const chosen = new Map<Word, ChosenUse>();
  for (const use of uses) {
    const known = chosen.get(use.word) ?? { first: use };
    const abbreviation = known.abbreviation ?? use.abbreviation;
    chosen.set(use.word, { ...known, ...(abbreviation && { abbreviation }) });
  }
  const all = [...chosen.values()];
  return [
    ...all.filter(({ abbreviation }) => abbreviation !== undefined),
    ...all.filter(({ abbreviation }) => abbreviation === undefined),
  ].slice(0, MOST_WORDS);
}

function withLinks(pieces: readonly string[], uses: readonly Place[]): string[] {
  const inOrder = uses.toSorted((a, b) => a.start - b.start);
  let pieceStart = 0;
  return pieces.map((piece) => {
    const [from, to] = [pieceStart, pieceStart + piece.length];
    pieceStart = to;
    let done = 0;
    const parts: string[] = [];
    for (const { start, end, word } of inOrder.filter(
      (use) => use.start >= from && use.start < to,
    )) {
      const [a, b] = [start - from, end - from];
      const link = `<a class="app-word" href="#${wordId(word.term)}">`;
      parts.push(piece.slice(done, a), link, piece.slice(a, b), '</a>');
      done = b;
    }
    return [...parts, piece.slice(done)].join('');
  });
}
