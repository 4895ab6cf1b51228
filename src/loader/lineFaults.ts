import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { unseenIn } from './unseen.ts';

/** What Git leaves where two changes met: seven of a kind at the start of a line. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?:\s|$)/;

/** What letters and signs become when a text in UTF-8 is read as if it were in another encoding. */
const MISREAD = /â(?:€[\p{L}\p{S}\p{P}]?|„¢)|Ã[\u0080-\u00BF€-™]|Â[\u00A0-\u00BF]|ï»¿/u;

/**
 * Where letters of two alphabets are in one word, or a letter that only looks like an English one stands for a word of one
 * letter ("a", "I", "O") beside English words. It looks right and is found by nobody.
 */
const MIXED = new RegExp(
  [
    String.raw`\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]`,
    String.raw`[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}`,
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
  if (CONFLICT.test(text)) return [problemOf('merge-conflict', place, { mark: text.slice(0, 7) })];
  const misread = MISREAD.exec(text)?.[0];
  if (misread !== undefined) return [problemOf('misread-characters', place, { found: misread })];
  const mixed = MIXED.exec(text);
  return mixed === null
    ? []
    : [problemOf('mixed-alphabets', place, { word: wordAt(text, mixed.index) })];
}

function wordAt(text: string, at: number): string {
  const before = /[\p{L}\p{M}]{0,20}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]{0,20}/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
