import { stemmer } from 'stemmer';
import { standardForm } from './variants.ts';

const WORD = /[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)*/gu;
/** What may be a telephone number: with spaces, hyphens, points or brackets, or as it is dialled from abroad. */
const PHONE_NUMBER =
  /(?<![\d+])(?:0800[ -]?1111|(?:(?:\+|00)44[ -]*(?:\(0\))?|\(?0)(?:\)?[ .-]?\d){8,10})(?!\d)/g;
/** The code of this country, with the zero that is left out behind it. */
const COUNTRY_CODE = /^(?:\+|00)44[\s-]*(?:\(0\))?/;
/** A section of an Act, however it is written: `s47`, `s.47`, `s 47`, `sec 47`. */
const SECTION = /\b(?:ss?|sec|sect|section)[.\s]*(\d{1,3}[a-z]?)\b/g;
/** A word with its number, written as one: `covid19`, `year6`. */
const WORD_AND_NUMBER = /\b(\p{L}{4,})(\d{1,4})\b/gu;
const MARKS_ABOVE = /\p{M}/gu;
const NUMBER = /\d/;
const LETTER = /\p{L}/u;
/** A word with nothing to be taken off but a mark behind it. */
const PLAIN_WORD = /^([a-z]+)[,.;:]?$/i;

/** Forms that the stemmer does not bring together, by their stem. */
const IRREGULAR = byWord({
  child: 'children childrens childs',
  woman: 'women womens',
  man: 'men mens',
  person: 'people peoples',
  babi: 'babies',
  refer: 'referral referrals',
  die: 'died dies dying',
  death: 'deaths',
  complain: 'complaint complaints',
  injur: 'injury injuries',
  behav: 'behaviour behaviours',
  take: 'took taken',
  give: 'gave given',
  send: 'sent',
  meet: 'met',
  hear: 'heard',
  hide: 'hid hidden',
  beat: 'beaten',
  bite: 'bit bitten',
  break: 'broke broken',
  lose: 'lost',
  speak: 'spoke spoken',
  write: 'wrote written',
  drink: 'drank drunk',
  steal: 'stole stolen',
  teach: 'taught',
  leav: 'left',
  accessibility: 'accessibility accessible accessibly',
  run: 'ran',
  sleep: 'slept',
});

/** What people call members of a family, each with the word that stands for all of them. */
const FAMILY = byWord({
  child:
    'kid kids daughter daughters son sons girl girls boy boys toddler toddlers pupil pupils student students kiddo kiddos youngster youngsters wean weans wain wains bairn bairns pickney pickneys pikin',
  parent:
    'dad dads daddy father fathers mum mums mummy mom moms mommy mother mothers mam mams mammy mama papa da maw stepdad stepfather stepmum stepmother stepparent',
});

/**
 * Words that carry no subject: articles, pronouns, helping verbs, the words of questions, and these again as
 * they are run together, with the apostrophe gone: `hes`, `wont`, `gonna`.
 */
const EMPTY_WORDS = new Set(
  `a an the this that these those it its i im ive me my mine myself we us our ours ourselves you u your ur yours yourself
  he him his himself she her hers herself they them their theirs themselves itself
  is are was were be been being am do does did doing done has have had having can could should would will shall may
  might must and or but if then than so of to in on at by for from with about into onto as up out off over under
  there here what whats which who whose whom when where why how not no yes get got need needs want wants know tell
  please pls plz any some someone somebody anyone anybody something anything thing things just also very really find
  show give looking look because cos coz cuz
  happens happen whether now today else too many much put being going still somewhere everyone lot hi hello
  hes shes theyre youre weve youve theyve youll theyll itll thats theres heres wheres whos hows whens whys wots wot
  dont doesnt didnt cant cannot couldnt wont wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint mustnt
  wat wen wich wid wi tae ma mi weh wah fi di haffi hae nae dae aye sae thru plz kindly
  gonna wanna gotta gotto dunno lemme gimme idk`.split(/\s+/),
);
/** Contractions that are other words without their apostrophe: "ill", "shell", "were". Their first part stays. */
const CONTRACTIONS = /\b(i|we|you|he|she|they|it|that|who|there)['’‘](?:ll|d|re|ve|m|s)\b/gi;

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const UNIT = /^(?:minute|hour|day|week|month|year)s?$/;
const TIME = /^\d{1,3}-(?:[a-z]+-)?(?:minute|hour|day|week|month|year)$/;
const KIND_OF_DAY = /^(?:working|calendar|school)$/;

/** Lists of words turned round: each word with the name of its list. Any word may be asked for, "constructor" too. */
function byWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
  );
}

/** What a chunk of text between two spaces says: its words, and the stems of those that say something. */
interface Chunk {
  words: readonly string[];
  stems: readonly string[];
}

/** Chunks that have been read. The same come again and again in an index, which has to be read before it can be searched. */
const chunks = new Map<string, Chunk>();

/**
 * The words of a text in small letters, without accents, apostrophes and hyphens: `Children’s` gives `childrens`. Variants such as
 * `nite` are given as the words that they stand for.
 */
export function wordsOf(text: string): string[] {
  return chunksOf(text).flatMap(({ words }) => words);
}

/** A text in chunks, each of which can be read without the others. */
function chunksOf(text: string): Chunk[] {
  const parts = text.split(' ');
  if (!NUMBER.test(text)) return parts.map(knownChunk);
  const read: Chunk[] = [];
  for (let at = 0, end = 0; at < parts.length; at = end) {
    end = endOfNumber(parts, at);
    const span = parts.slice(at, end);
    if (span.some((part) => NUMBER.test(part))) read.push(readChunk(span.join(' ')));
    else read.push(...span.map(knownChunk));
  }
  return read;
}

/** Where a number ends that begins here or behind the next word, which may belong to it: "section 47", "0116 305 0005". */
function endOfNumber(parts: readonly string[], at: number): number {
  let end = at + 1;
  while (end < parts.length && isInNumber(parts[end] ?? '')) end += 1;
  return end;
}

const isInNumber = (part: string) => NUMBER.test(part) || !LETTER.test(part);

function knownChunk(chunk: string): Chunk {
  let known = chunks.get(chunk);
  if (known === undefined) {
    known = readChunk(chunk);
    chunks.set(chunk, known);
  }
  return known;
}

function readChunk(chunk: string): Chunk {
  const plain = PLAIN_WORD.exec(chunk)?.[1];
  const words = plain === undefined ? readWords(chunk) : [standardForm(plain.toLowerCase())];
  return { words, stems: tellingStems(words) };
}

function readWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(MARKS_ABOVE, '')
      .replace(CONTRACTIONS, '$1')
      .replace(/['’‘]/g, '')
      .toLowerCase()
      .replace(PHONE_NUMBER, (number) => ` ${dialled(number)} `)
      .replace(SECTION, 'section $1')
      .replace(WORD, standardForm)
      .replace(WORD_AND_NUMBER, '$1 $2')
      .match(WORD) ?? []
  );
}

/** A telephone number as it is dialled here: digits alone, from the zero on. */
function dialled(number: string): string {
  return number.replace(COUNTRY_CODE, '0').replace(/\D/g, '');
}

/** True for a telephone number as {@link wordsOf} writes it. */
export function isPhoneNumber(word: string): boolean {
  return /^0\d{7,10}$/.test(word);
}

const stems = new Map<string, string>();

/** What a word has in common with its other forms: `referral`, `referrals` and `refer` give the same. */
export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = IRREGULAR.get(word) ?? FAMILY.get(word) ?? (/\d|&/.test(word) ? word : stemmer(word));
    if (stem === 'referr') stem = 'refer';
    stems.set(word, stem);
  }
  return stem;
}

/** Words that say nothing about the subject and are long enough to have slips in them. */
export const LONG_EMPTY_WORDS: readonly string[] = [...EMPTY_WORDS].filter(
  ({ length }) => length >= 4,
);

/** True for a word that says nothing about the subject, such as "the" or "how". */
export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** Stems of texts that have been read: each query asks the same texts of the index again. */
const textStems = new Map<string, readonly string[]>();

function knownStems(text: string): readonly string[] {
  let known = textStems.get(text);
  if (known === undefined) {
    known = chunksOf(text).flatMap(({ stems }) => stems);
    textStems.set(text, known);
  }
  return known;
}

/** The stems of the words of a text that say something about its subject. */
export function stemsOf(text: string): string[] {
  return [...knownStems(text)];
}

/** What most texts have of what is asked for. */
const NONE: readonly string[] = [];

/** Those of some stems that a text has. */
export function stemsAmong(text: string, wanted: ReadonlySet<string>): readonly string[] {
  let found = NONE;
  for (const stem of knownStems(text)) if (wanted.has(stem)) found = [...found, stem];
  return found;
}

function tellingStems(words: readonly string[]): string[] {
  return words.filter((word) => !isEmptyWord(word)).map(stemOf);
}

/**
 * Lengths of time in a list of words, each as one word with its place: `within 15 working days` gives
 * `15-working-day` for the three words from 1 on.
 */
export function timesIn(words: readonly string[]): { time: string; at: number; length: number }[] {
  return words.flatMap((word, at) => {
    const number = NUMBER_WORDS.includes(word) ? String(NUMBER_WORDS.indexOf(word)) : word;
    if (!/^\d{1,3}$/.test(number)) return [];
    const kind = KIND_OF_DAY.test(words[at + 1] ?? '') ? `${words[at + 1]}-` : '';
    const length = kind ? 3 : 2;
    const unit = words[at + length - 1] ?? '';
    if (!UNIT.test(unit)) return [];
    return [{ time: `${number}-${kind}${unit.replace(/s$/, '')}`, at, length }];
  });
}

/** True for a length of time as {@link timesIn} writes it. */
export function isTime(word: string): boolean {
  return TIME.test(word);
}

/** The stems of the words of a question that say something, each once. */
export function askedStems(text: string): string[] {
  return [...new Set(stemsOf(text))];
}

/** From so many letters on the beginning of a stem tells something too. */
const BEGINNING = 4;

/**
 * The features of a question from which the need behind it is guessed: stems of its words, small words as they are, pairs of
 * words that follow each other (`not go`), and beginnings of long stems (`home*`). Each once. The words come in their order.
 */
export function featuresOf(words: readonly string[]): string[] {
  const parts = words.map((word) => (isEmptyWord(word) ? word : stemOf(word)));
  const telling = parts.filter((_, at) => !isEmptyWord(words[at] ?? ''));
  return [
    ...new Set([
      ...parts,
      ...parts.slice(1).map((part, at) => `${parts[at]} ${part}`),
      ...telling
        .filter(({ length }) => length > BEGINNING)
        .map((stem) => `${stem.slice(0, BEGINNING)}*`),
    ]),
  ];
}

/** True for a feature that is more, or less, than one word. */
export function isPartOrPhrase(feature: string): boolean {
  return /[ *]/.test(feature);
}
