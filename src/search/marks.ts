import { stemOf, wordsOf } from './words.ts';

/** A stretch of text, marked or not. */
export interface TextPart {
  text: string;
  marked: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu;

/** A text in parts, those words marked that have one of the stems. */
export function markWords(text: string, stems: ReadonlySet<string>): TextPart[] {
  return markWhere(text, (word) => wordsOf(word).some((one) => stems.has(stemOf(one))));
}

/** A text in parts, those words marked of which that is to be so. */
export function markWhere(text: string, isMarked: (word: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isMarked(word)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), marked: false });
    parts.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** Pagefind's excerpt in parts. Any markup in it other than `<mark>` stays text. */
export function readExcerpt(excerpt: string): TextPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
      return { text: unescaped(marked ?? part), marked: marked !== undefined };
    });
}

/** Undoes the escaping of the few characters that Pagefind escapes. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
