import { HelpSign } from './helpNow.ts';
import { unpackPath } from './indexFiles.ts';
import type { NamesFile } from './indexFiles.ts';
import { isEmptyWord, wordsOf } from './words.ts';

/** A page or a place on one that fits what has been typed so far. */
export interface Suggestion {
  path: string;
  title: string;
  /** Kind and owner: what tells it from others of the same name. */
  about: string;
}

const MOST = 7;
const LEAST_LETTERS = 2;
/** Kinds that readers mostly come for come first; sources are never suggested. */
const BY_KIND: Readonly<Record<string, number>> = {
  Procedure: 0.3,
  Contacts: 0.25,
  Topic: 0.25,
  Group: 0.15,
  Thresholds: 0.15,
  Agency: -0.1,
};
const NEVER = new Set(['Source', 'Guidance']);

/**
 * What to suggest for what has been typed: everything of whose names each typed word begins a word. Words
 * of questions are passed over, and the name of a place counts as a name of what belongs there. Help now comes
 * first for who may be in danger.
 */
export function suggest(typed: string, file: NamesFile): Suggestion[] {
  const help = helpFor(typed, file);
  const found = suggestNames(typed, file).filter(({ path }) => path !== help[0]?.path);
  return [...help, ...found].slice(0, MOST);
}

const signs = new WeakMap<NamesFile, HelpSign>();

/** Help now, for what somebody who is hurt or afraid types. */
function helpFor(typed: string, file: NamesFile): Suggestion[] {
  // "my" and "me" alone may become "myth" and "meeting".
  if (file.help.speaker.includes(wordsOf(typed).join(' '))) return [];
  const sign = signs.get(file) ?? new HelpSign(file.help);
  signs.set(file, sign);
  // A word that is being typed looks like a slip for many others, so none is mended.
  if (!sign.isIn(typed, () => true)) return [];
  return [{ path: file.help.path, title: 'Help now', about: 'Who to call' }];
}

/** The words of what has been typed that a name has to have, or to begin with. */
export function suggestedWords(typed: string): string[] {
  const all = wordsOf(typed);
  return all.filter((word, at) => !isEmptyWord(word) || at === all.length - 1);
}

function suggestNames(typed: string, { names, kinds, owners }: NamesFile): Suggestion[] {
  const words = suggestedWords(typed);
  if (words.join('').length < LEAST_LETTERS) return [];
  return names
    .flatMap(([path, title, kindAt, ownerAt, others = '', state = '', period = '']) => {
      const kind = kinds[kindAt] ?? '';
      if (NEVER.has(kind)) return [];
      const owner = owners[ownerAt] ?? '';
      const called = [title, ...others.split('|')];
      const fit = Math.max(...called.map((name) => fitOf(words, name, owner)));
      if (fit === 0) return [];
      const score = fit + (BY_KIND[kind] ?? 0) + (owner === '' ? 0.2 : 0) - (state ? 0.1 : 0);
      return [{ path, title, about: [kind, owner].filter(Boolean).join(', '), period, score }];
    })
    .toSorted((a, b) => b.score - a.score || a.title.length - b.title.length)
    .slice(0, MOST)
    .map(({ path, title, about, period }, at, all) => {
      const isTwice = all.some(
        (one, other) => other !== at && one.title === title && one.about === about,
      );
      const time = isTwice && period ? `, ${period}` : '';
      return { path: unpackPath(path, title), title, about: about + time };
    });
}

/** How well typed words fit a name: 0 when one of them begins no word of it. */
function fitOf(words: readonly string[], name: string, owner: string): number {
  const own = wordsOf(name);
  const place = wordsOf(owner);
  const begins = (list: readonly string[], word: string) =>
    list.some((one) => one.startsWith(word));
  const inName = words.filter((word) => begins(own, word));
  if (inName.length === 0 && words.length > 0 && !words.every((word) => begins(place, word)))
    return 0;
  if (!words.every((word) => begins(own, word) || begins(place, word))) return 0;
  const whole = own.join(' ').startsWith(words.join(' ')) ? 1 : 0;
  const same = own.filter((one) => words.includes(one)).length / Math.max(1, own.length);
  return 1 + whole + same + inName.length / words.length;
}
