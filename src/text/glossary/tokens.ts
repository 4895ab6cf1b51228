import type { TextRun } from './textElements.ts';

/** One word of a stretch of HTML, with its place in it. */
export interface Token {
  /** The word without entities, with straight apostrophes. */
  text: string;
  start: number;
  end: number;
  /** The same without `'s` at its end. */
  bare: { text: string; end: number };
}

const AMPERSAND = '&(?:amp;|#38;|#x26;)?';
const APOSTROPHE = "(?:['’]|&(?:#39|#x27|apos);)";
const LETTERS = '[\\p{L}\\p{N}+]+';
const TOKEN = new RegExp(
  `${LETTERS}(?:(?:${AMPERSAND}|${APOSTROPHE})${LETTERS})*|${AMPERSAND}`,
  'gu',
);
const POSSESSIVE = new RegExp(`${APOSTROPHE}s$`, 'u');
const JOINT = /^(?:,?\s+|-)$/;

/** The words of a stretch of HTML that holds no tags. */
export function tokensOf(html: string, { start, end }: TextRun): Token[] {
  return [...html.slice(start, end).matchAll(TOKEN)].map((match) => {
    const [raw] = match;
    const bare = raw.endsWith('s') ? raw.replace(POSSESSIVE, '') : raw;
    const place = start + match.index;
    return {
      text: withoutEntities(raw),
      start: place,
      end: place + raw.length,
      bare: { text: withoutEntities(bare), end: place + bare.length },
    };
  });
}

/** The words of a name, in small letters. */
export function partsOf(name: string): string[] {
  return tokensOf(name, { start: 0, end: name.length }).map(({ text }) => text.toLowerCase());
}

/** True when only a space or a hyphen lies between two words, so that they may belong to one name. */
export function areJoined(html: string, before: Token, after: Token): boolean {
  return JOINT.test(html.slice(before.end, after.start));
}

function withoutEntities(html: string): string {
  // Hardly any word has one.
  if (!/[&’]/.test(html)) return html;
  return html.replaceAll(/&(?:amp|#38|#x26);/g, '&').replaceAll(/’|&(?:#39|#x27|apos);/g, "'");
}
