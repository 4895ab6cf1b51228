import type { TextPart } from './marks.ts';

/** A sentence of more letters than this is a table or a list without full stops, and no answer to read. */
const LONGEST_SENTENCE = 260;
/** A word, as an excerpt marks it. */
const WORD = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu;

/** The sentences of a text in British English, without the space between them. */
function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/**
 * The whole sentence of a text that an excerpt of it is from, with the same words marked: of several the one that has
 * most of them. The excerpt itself where the text has no such sentence.
 */
export function sentenceAround(text: string, excerpt: readonly TextPart[]): readonly TextPart[] {
  const words = new Set(
    excerpt.filter(({ marked }) => marked).map((part) => part.text.toLowerCase()),
  );
  const start = text.indexOf(excerpt.map((part) => part.text).join(''));
  if (start === -1) return excerpt;
  const end = start + excerpt.reduce((length, part) => length + part.text.length, 0);
  let at = 0;
  const candidates = sentencesOf(text).flatMap((sentence) => {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    return from < end && at > start && sentence.length <= LONGEST_SENTENCE ? [sentence] : [];
  });
  const [best] = candidates
    .map((sentence) => ({ sentence, parts: markedIn(sentence, words) }))
    .toSorted((a, b) => countMarked(b.parts) - countMarked(a.parts));
  return best && countMarked(best.parts) > 0 ? best.parts : excerpt;
}

function countMarked(parts: readonly TextPart[]): number {
  return new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size;
}

function markedIn(sentence: string, words: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    if (!words.has(word.toLowerCase())) continue;
    if (index > end) parts.push({ text: sentence.slice(end, index), marked: false });
    parts.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), marked: false });
  return parts;
}
