import type { TextRun } from './textElements.ts';
import { areJoined, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Word } from './words.ts';

/** A place where a text has a form of a word. */
export interface Place extends TextRun {
  word: Word;
  /** The short form that is there; undefined when the words are written out. */
  abbreviation?: string;
}

/** The forms of words that texts may use, for a quick look-up. */
export interface Forms {
  /** By short form, with just these capitals. */
  abbreviations: ReadonlyMap<string, Word>;
  /** Names of two words or more, by their first word in small letters, the longest first. */
  phrases: ReadonlyMap<string, { parts: readonly string[]; word: Word }[]>;
}

/** Puts the forms of words within reach. A short form that two words share means neither. */
export function formsOf(words: readonly Word[]): Forms {
  const abbreviations = new Map<string, Word | undefined>();
  const phrases = new Map<string, { parts: readonly string[]; word: Word }[]>();
  for (const word of words) {
    for (const form of word.abbreviations)
      abbreviations.set(form, abbreviations.has(form) ? undefined : word);
    const { parts } = word;
    const [first] = parts;
    if (first !== undefined && parts.length > 1)
      phrases.set(first, [...(phrases.get(first) ?? []), { parts, word }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return {
    abbreviations: new Map(
      [...abbreviations].flatMap(([form, word]) => (word ? [[form, word] as const] : [])),
    ),
    phrases,
  };
}

/** Where a stretch of HTML has one of the forms. Where several fit, the longest counts. */
export function placesOf(html: string, run: TextRun, forms: Forms): Place[] {
  const tokens = tokensOf(html, run);
  const places: Place[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(html, tokens, at, forms);
    const place = phrase?.place ?? abbreviationAt(tokens[at], forms);
    if (place) places.push(place);
    at += phrase?.length ?? 1;
  }
  return places;
}

function phraseAt(
  html: string,
  tokens: readonly Token[],
  at: number,
  { phrases }: Forms,
): { place: Place; length: number } | undefined {
  const first = tokens[at]!;
  const candidates = phrases.get(first.text.toLowerCase()) ?? [];
  const fitting = candidates.find(({ parts }) => fits(html, tokens, at, parts));
  if (!fitting) return undefined;
  const { parts, word } = fitting;
  const { bare } = tokens[at + parts.length - 1]!;
  return { place: { word, start: first.start, end: bare.end }, length: parts.length };
}

function fits(
  html: string,
  tokens: readonly Token[],
  at: number,
  parts: readonly string[],
): boolean {
  return parts.every((part, index) => {
    const token = tokens[at + index];
    const before = tokens[at + index - 1];
    if (!token || (index > 0 && before && !areJoined(html, before, token))) return false;
    if (index < parts.length - 1) return token.text.toLowerCase() === part;
    const last = token.bare.text.toLowerCase();
    return last === part || last === `${part}s`;
  });
}

function abbreviationAt(token: Token | undefined, { abbreviations }: Forms): Place | undefined {
  if (!token) return undefined;
  const { text, end } = token.bare;
  const word = abbreviations.get(text) ?? abbreviations.get(text.replace(/s$/, ''));
  return word && { word, start: token.start, end, abbreviation: text };
}
