import { markWhere } from './marks.ts';
import type { TextPart } from './marks.ts';

/** A sentence of more letters than this is a table or a list without full stops, and no answer to read. */
const LONGEST_SENTENCE = 260;

/**
 * The whole sentence of a text that an excerpt of it is from, with the same words marked: of several the one that has
 * most of them. The excerpt itself where the text has no such sentence.
 */
export function sentenceAround(text: string, excerpt: readonly TextPart[]): readonly TextPart[] {
  const words = markedWords(excerpt);
  const plain = excerpt.map((part) => part.text).join('');
  const start = text.indexOf(plain);
  if (start === -1) return excerpt;
  const end = start + plain.length;
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  const [best] = [...segmenter.segment(text)]
    .filter(({ segment, index }) => index < end && index + segment.length > start)
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence.length <= LONGEST_SENTENCE)
    .map((sentence) => markWhere(sentence, (word) => words.has(word.toLowerCase())))
    .toSorted((a, b) => markedWords(b).size - markedWords(a).size);
  return best && markedWords(best).size > 0 ? best : excerpt;
}

function markedWords(parts: readonly TextPart[]): ReadonlySet<string> {
  return new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase()));
}
