import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { unseenIn } from './unseen.ts';

/** What Git leaves where two changes met: seven of a kind at the start of a line, which a formatter may have moved in. */
const CONFLICT = /^[\s>*-]*(<{7}|>{7}|\|{7}|={7}$)(?:\s|$)/;

/** What letters and signs become when a text in UTF-8 is read as if it were in another encoding. */
const MISREAD = /â(?:€[\p{L}\p{S}\p{P}]?|„¢)|Ã[\u0080-\u00BF€-™]|Â[\u00A0-\u00BF]|ï»¿/u;

/** Letters of alphabets with letters that look like English ones. */
const LOOKALIKE = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]`;

/**
 * English letters that are written by another character, as programs copy them from a PDF or a heading in fancy type,
 * letters with more marks than any language has, and letters with an accent that may be in two characters.
 */
const DISGUISED =
  /[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u{1D400}-\u{1D7FF}]|\p{Script=Latin}\p{Mn}{3}|[A-Za-z][\u0300-\u036F]/gu;

/**
 * Where letters of two alphabets are in one word, or a letter that only looks like an English one stands for a word of one
 * letter ("a", "I", "O") beside English words. It looks right and is found by nobody.
 */
const MIXED = new RegExp(
  [
    String.raw`\p{Script=Latin}${LOOKALIKE}`,
    String.raw`${LOOKALIKE}\p{Script=Latin}`,
    String.raw`(?<![\p{L}\p{M}])[аАоОіІΑΙΟο](?= [a-z])`,
    String.raw`(?<=[a-z] )[аАоОіІΑΙΟο](?![\p{L}\p{M}])`,
  ].join('|'),
  'u',
);

/** Lines of a text that are no words of anybody: characters that cannot be seen, marks of Git, letters read wrongly. */
export function lineFaults(text: string, { file }: Place): Problem[] {
  return text.split('\n').flatMap((line, index) => faultsOf(line, { file, line: index + 1 }));
}

/** The same in one value, for characters that were written by their number. */
export function faultsOf(text: string, place: Place): Problem[] {
  const code = unseenIn(text);
  if (code !== undefined) return [problemOf('control-character', place, { code })];
  const mark = CONFLICT.exec(text)?.[1];
  if (mark !== undefined) return [problemOf('merge-conflict', place, { mark })];
  const misread = MISREAD.exec(text)?.[0];
  if (misread !== undefined) return [problemOf('misread-characters', place, { found: misread })];
  const mixed = MIXED.exec(text);
  if (mixed !== null)
    return [problemOf('mixed-alphabets', place, { word: wordAt(text, mixed.index) })];
  const disguised = [...text.matchAll(DISGUISED)].find(([found]) => plainLetters(found) !== found);
  if (disguised === undefined) return [];
  const word = wordAt(text, disguised.index);
  return [problemOf('letters-in-disguise', place, { word, plain: plainLetters(word) })];
}

/** A word in the letters of a keyboard, with at most one mark on each. */
function plainLetters(word: string): string {
  return word.normalize('NFKC').replaceAll(/(?<=\p{Mn})\p{Mn}+/gu, '');
}

function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{M}\p{So}]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{So}\p{Nd}]{0,20}/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
