import { oncePer } from '../lib/oncePer.ts';
import { FIRST_NAMES } from '../lib/firstNames.ts';
import { ORDINARY_WORDS, TITLES } from './nameWords.ts';

/** How a text is read: a post, a text of an entry, what an entry is called, or a case review, where nothing may pass. */
export type NamePlace = 'role' | 'text' | 'title' | 'review';

/** Words and whole names that the content uses for other things than persons. */
export interface KnownNames {
  /** Words, in lower case, that some text uses as an ordinary word or that the name of a body has. */
  words: Pick<ReadonlySet<string>, 'has'>;
  /** What authors declared to be no name of a person, the longest first. */
  declared: readonly string[];
  /** Names of entries with more than one word, and what was declared, the longest first. */
  phrases: readonly string[];
  /** Pseudonyms that owners of case reviews have published, word by word. */
  pseudonyms: ReadonlySet<string>;
}

/** What looks like the name of a person, and how sure that is. */
export interface FoundName {
  words: string;
  /** A title, an initial or a first name says so. Otherwise only capitals do, on words that the content does not know. */
  isSure: boolean;
}

// Dr A. Example, Sir John, PC Jane Example
const TITLED = new RegExp(
  `(?<![\\p{L}'’-])(?:${TITLES})\\.?\\s+(?:\\p{Lu}\\.?\\s+)*\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)*`,
  'gu',
);
// J. Example, J.K. Example
const INITIALS = /(?<![\p{L}.'’])(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{2,}/gu;
// J Example, which in running text would also be "section A Board"
const BARE_INITIALS = /(?<![\p{L}'’-])[B-HJ-Z]\s+\p{Lu}\p{Ll}[\p{L}'’-]+/gu;
const WORD = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]*/gu;
const CAPITALISED_ROW = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;

/** What a text has that may be part of a person's name, whatever the content knows. */
export interface NameSigns {
  place: NamePlace;
  /** The text in one line, without addresses. */
  read: string;
  /** Names with a title before them. */
  titled: readonly string[];
  /** Names with initials, and the word that ends a sentence before another: "Plan A. Partners". */
  initials: readonly string[];
  /** In a post, a letter before a name. */
  bareInitials: readonly string[];
  /** First names: each with a surname, or alone. */
  firstNames: readonly { words: string; isAlone: boolean }[];
  /** Rows of capitalised words. */
  rows: readonly string[];
  /** In a post, all capitalised words. */
  capitalised: readonly string[];
}

/** What a text has that may be part of a person's name; undefined when it has nothing. */
export function nameSignsIn(text: string, place: NamePlace): NameSigns | undefined {
  const signs = signsOf(inOneLine(withoutAddresses(text)), place);
  const { titled, initials, bareInitials, firstNames, rows, capitalised } = signs;
  const all = [titled, initials, bareInitials, firstNames, rows, capitalised];
  return all.some(({ length }) => length > 0) ? signs : undefined;
}

/** What looks like a person's name of what may be part of one, each once, the surest and longest first. */
export function personNamesAmong(signs: NameSigns | undefined, known: KnownNames): FoundName[] {
  const found = signs ? namesLeftOf(signs, known) : [];
  // Cutting out every known name is slow, and most texts have nothing to cut out.
  if (!signs || found.length === 0) return found;
  const { place, read } = signs;
  const phrases = place === 'role' || place === 'text' ? known.phrases : known.declared;
  return namesLeftOf(signsOf(withoutKnown(read, phrases), place), known);
}

function signsOf(read: string, place: NamePlace): NameSigns {
  const isRole = place === 'role';
  return {
    place,
    read,
    titled: read.match(TITLED) ?? [],
    initials: read.match(INITIALS) ?? [],
    bareInitials: isRole ? (read.match(BARE_INITIALS) ?? []) : [],
    firstNames: firstNamesIn(read, place),
    rows: place === 'title' ? [] : (read.match(CAPITALISED_ROW) ?? []),
    capitalised: isRole
      ? (read.match(WORD) ?? []).filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      : [],
  };
}

function namesLeftOf(signs: NameSigns, known: KnownNames): FoundName[] {
  const { place, titled, initials, bareInitials, firstNames } = signs;
  const rows = signs.rows.flatMap((row) => unknownRow(row, known));
  const sure = [
    ...titled,
    ...initials.filter((found) => !startsSentence(found, known)),
    ...bareInitials,
    ...firstNames
      .filter(({ words, isAlone }) => !isAlone || !known.pseudonyms.has(words))
      .map(({ words }) => words),
    ...(place === 'role' ? rows.filter((row) => isAllUnknown(row, known)) : []),
  ];
  const unsure = [...rows, ...signs.capitalised.filter((word) => !isKnown(word, known))];
  return [
    ...longest(sure).map((words) => ({ words, isSure: true })),
    ...longest(unsure)
      .filter((words) => !sure.some((found) => found.includes(words) || words.includes(found)))
      .map((words) => ({ words, isSure: false })),
  ];
}

/** A first name with the name after it, or alone when it is not in capitals. In a post, written in small letters too. */
function firstNamesIn(text: string, place: NamePlace): NameSigns['firstNames'] {
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
  return words.flatMap(({ word, at }, index): NameSigns['firstNames'] => {
    const name = bare(word);
    if (!isFirstName(name, place)) return [];
    const next = words[index + 1];
    const between = next && text.slice(at + word.length, next.at);
    const surname = next && between?.trim() === '' && looksLikeSurname(next.word, name);
    if (surname && name === word) return [{ words: `${word} ${next.word}`, isAlone: false }];
    return isCapitals(name) ? [] : [{ words: name, isAlone: true }];
  });
}

function isFirstName(word: string, place: NamePlace): boolean {
  const starts = /^\p{Lu}/u.test(word);
  if (!starts && place !== 'role' && place !== 'review') return false;
  const name = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return FIRST_NAMES.has(name) && (starts || !ORDINARY_WORDS.has(word));
}

/** A word in capitals follows a name in capitals; a capitalised one any other. */
function looksLikeSurname(word: string, name: string): boolean {
  if (isCapitals(name)) return isCapitals(word) && word.length > 3;
  return /^\p{Lu}/u.test(word) && !isCapitals(word);
}

/** What is left of a row of capitalised words of which the content knows not every one. */
function unknownRow(row: string, known: KnownNames): string[] {
  const words = row.split(/\s+/);
  const first = words.findIndex((word) => !isKnown(word, known));
  if (first === -1) return [];
  const unknown = words.filter((word) => !isKnown(word, known) && !isAbbreviation(bare(word)));
  const isLast = first === words.length - 1;
  const rest = words.slice(Math.max(isLast ? first - 1 : first, 0));
  return unknown.length > 0 && rest.length > 1 ? [rest.join(' ')] : [];
}

function isAllUnknown(row: string, known: KnownNames): boolean {
  return row.split(' ').filter((word) => !isKnown(word, known)).length > 1;
}

function isKnown(word: string, known: KnownNames): boolean {
  const answers = answersOf(known);
  const answer = answers.get(word) ?? isKnownWord(word, known);
  answers.set(word, answer);
  return answer;
}

/** What has been asked of known names. The same words come again and again. */
const answersOf = oncePer<KnownNames, Map<string, boolean>>(() => new Map());

function isKnownWord(word: string, known: KnownNames): boolean {
  const { words } = known;
  const plain = bare(word).toLowerCase();
  const parts = plain.split('-');
  if (parts.length > 1 && parts.every((part) => isKnown(part, known))) return true;
  return [plain, plain.replace(/s$/, '')].some((one) => words.has(one) || ORDINARY_WORDS.has(one));
}

/** "A. Partners": the end of a sentence, not an initial, when the content knows the word. */
function startsSentence(found: string, known: KnownNames): boolean {
  const [, word = ''] = /\.\s+(\p{Lu}[\p{L}'’-]+)$/u.exec(found) ?? [];
  return /^\p{Lu}\.\s/u.test(found) && isKnown(word, known) && !FIRST_NAMES.has(word);
}

/** The text in one line, with a mark where a paragraph, a heading or an item ends: no name goes on beyond. */
function inOneLine(text: string): string {
  return text.replaceAll(/\n\s*(?:\n|[-*#|>]|\d+\.)/g, ' · ').replaceAll(/\s+/g, ' ');
}

function withoutAddresses(text: string): string {
  return text.replaceAll(/\]\([^)]*\)|https?:\/\/[^\s)>"]+|[\w.+-]+@[\w.-]+/g, ']');
}

/** The text with known names cut out, the longest first, so that what is next to one does not join it. */
function withoutKnown(text: string, phrases: readonly string[]): string {
  return phrases.reduce(
    (rest, phrase) => (rest.includes(phrase) ? cutOut(rest, phrase) : rest),
    text,
  );
}

/** Cuts out a phrase where it is whole: "Wood Review", not the start of "Wood Reviewers". */
function cutOut(text: string, phrase: string): string {
  const pieces = text.split(phrase);
  return pieces.reduce((before, after) => {
    const isWhole = !/[\p{L}-]$/u.test(before) && !/^[\p{L}-]/u.test(after);
    return `${before}${isWhole ? '·' : phrase}${after}`;
  });
}

function isCapitals(word: string): boolean {
  return /^[\p{Lu}'’-]{2,}$/u.test(word);
}

/** CSC, LeDeR: in capitals throughout, or with three of them. */
function isAbbreviation(word: string): boolean {
  return isCapitals(word) || (word.match(/\p{Lu}/gu)?.length ?? 0) > 2;
}

/** A word without the ending of the genitive. */
function bare(word: string): string {
  return word.replace(/['’]s?$/, '').replace(/^['’-]+|-+$/g, '');
}

/** Each once, and none that is part of another. */
function longest(found: readonly string[]): string[] {
  const all = [...new Set(found.map((words) => words.replaceAll(/\s+/g, ' ')))];
  return all.filter((one) => !all.some((other) => other !== one && other.includes(one)));
}
