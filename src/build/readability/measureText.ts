import { syllable } from 'syllable';
import { necessaryTerms } from './necessaryTerms.ts';

/** How easy a text is to read. */
export interface Readability {
  words: number;
  sentences: number;
  /** Words in a sentence, on average. */
  meanLength: number;
  /** The longest sentence, and how many words it has. */
  longest: { words: number; text: string };
  /** Part of the words that have three syllables or more, from 0 to 1. */
  longWords: number;
  /** Age at which the text can be read: the Flesch–Kincaid grade and five years. */
  age: number;
  /** The same, with every necessary term counted as a word of two syllables. */
  ageWithTerms: number;
}

const MARK_AT_END = /(?<=[.?!])["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/u;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The sentences of blocks of text: paragraphs and items of lists. A block ends its last sentence. */
export function sentencesOf(blocks: readonly string[]): string[] {
  return blocks
    .flatMap((block) => block.trim().split(MARK_AT_END))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/**
 * Measures blocks of text: paragraphs and items of lists. `names` are words of names in small letters: like a necessary
 * term, none can be replaced.
 * @throws when there is not a word.
 */
export function measureText(
  blocks: readonly string[],
  names: ReadonlySet<string> = new Set(),
): Readability {
  const sentences = sentencesOf(blocks);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) throw new Error('There is no text to measure.');
  const lengths = sentences.map((text) => ({ text, words: wordsOf(text).length }));
  const longest = lengths.reduce((a, b) => (b.words > a.words ? b : a));
  const meanLength = words.length / sentences.length;
  const spoken = words.map(syllablesOf);
  const eased = words.map((word, index) =>
    necessaryTerms.has(word.toLowerCase()) || names.has(word.toLowerCase())
      ? Math.min(2, spoken[index] ?? 2)
      : (spoken[index] ?? 1),
  );
  return {
    words: words.length,
    sentences: sentences.length,
    meanLength,
    longest,
    longWords: spoken.filter((count) => count >= 3).length / words.length,
    age: ageOf(meanLength, mean(spoken)),
    ageWithTerms: ageOf(meanLength, mean(eased)),
  };
}

/** The Flesch–Kincaid grade is the school year in the United States; children are five years older than its number. */
function ageOf(meanLength: number, meanSyllables: number): number {
  return 0.39 * meanLength + 11.8 * meanSyllables - 15.59 + 5;
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A number or an abbreviation counts as one syllable: it is known by its look. */
function syllablesOf(word: string): number {
  return /^\d/.test(word) || /^\p{Lu}{2,}$/u.test(word) ? 1 : Math.max(1, syllable(word));
}

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
