import { lastUpTo } from '../lib/lastUpTo.ts';
import { Findable } from './findable.ts';
import type { PackedLists } from './findable.ts';
import { unpackLines } from './indexFiles.ts';
import type {
  HelpSigns,
  NamesFile,
  PackedMeaning,
  PackedName,
  PackedPlace,
  PackedText,
  WordsFile,
} from './indexFiles.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isEmptyWord, stemOf, stemsOf, wordsOf } from './words.ts';

/** What is known of a word: its commonest form, and how many things have it. */
export interface KnownWord {
  surface: string;
  count: number;
}

/** Where words are in running text: places in `spots`, by stem. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** A place name, and whose things it steers to. */
export interface Place {
  name: string;
  words: string[];
  owners: ReadonlySet<number>;
  /** Owners that share the place with others. */
  nearOwners: ReadonlySet<number>;
}

/** Words that mean something else on this site. */
export interface Meaning {
  /** Stems of the words; of all of them, when only one says something about a subject. */
  says: readonly string[];
  /** First letters, see {@link initialsOf}. */
  initials: string[];
  means: readonly string[];
  weight: number;
  /** True when the words have to be together, in this order. */
  inOrder: boolean;
}

/** What the search knows of the site: all of it, or what it has loaded for a query. */
export interface Lexicon {
  owners: string[];
  /** How many things the whole site has. */
  count: number;
  things: readonly Findable[];
  thingAt: (at: number) => Findable | undefined;
  /** A place in running text: a thing, and a heading of it or -1 for its beginning. */
  spotAt: (spot: number) => Spot | undefined;
  words: ReadonlyMap<string, KnownWord>;
  vocabulary: Vocabulary;
  places: readonly Place[];
  meanings: readonly Meaning[];
  /** What an abbreviation of so many letters may be short for. */
  shortFor: (initials: string) => readonly (readonly string[])[];
  help: HelpSigns;
  /** For each need of people: spots of what answers it, the best first; none for what this site is not about. */
  needs: readonly (readonly number[])[];
  /** Stems of words that only questions have. */
  askedStems: ReadonlySet<string>;
}

/** A place in running text. */
export type Spot = Record<'thing' | 'heading', number>;

/** Things that follow each other in the index. */
export interface Block {
  things: Findable[];
  /** Number of the first spot of each: each has one for its beginning and one for each heading. */
  spots: number[];
}

/** Names and texts of things that follow each other, and the place of the first among all things and spots. */
export interface PackedBlock {
  first: number;
  firstSpot: number;
  names: readonly PackedName[];
  texts: readonly PackedText[];
}

/** Makes things ready for searching. */
export function readBlock(
  { first, firstSpot, names, texts }: PackedBlock,
  lists: PackedLists,
): Block {
  let spot = firstSpot;
  const spots: number[] = [];
  const things = names.map((name, place) => {
    const thing = new Findable(first + place, name, texts[place] ?? [], lists);
    spots.push(spot);
    spot += 1 + thing.headings.length;
    return thing;
  });
  return { things, spots: [...spots, spot] };
}

/** Finds things and spots by their number. */
export function placesIn(blocks: readonly Block[]): Pick<Lexicon, 'things' | 'thingAt' | 'spotAt'> {
  const things = blocks.flatMap((block) => block.things);
  const byPlace = new Map(things.map((thing) => [thing.at, thing]));
  return {
    things,
    thingAt: (at) => byPlace.get(at),
    spotAt: (spot) => {
      const block = blocks.find(
        ({ spots }) => spot >= (spots[0] ?? 0) && spot < (spots.at(-1) ?? 0),
      );
      return block && spotIn(block, spot);
    },
  };
}

/** The thing of a block that a spot is on: the last one that begins there or before. */
function spotIn({ things, spots }: Block, spot: number): Spot | undefined {
  const place = lastUpTo(spot, spots);
  const thing = things[place];
  return thing && { thing: thing.at, heading: spot - (spots[place] ?? 0) - 1 };
}

/** Makes the whole index ready for searching. */
export function readLexicon(names: NamesFile, words: WordsFile): Lexicon {
  const lists = { kinds: names.kinds, owners: names.owners, topics: words.topics };
  const packed = { first: 0, firstSpot: 0, names: names.names, texts: words.texts };
  const found = placesIn([readBlock(packed, lists)]);
  const { things } = found;
  const known = readWords(words.words);
  const places = names.places.flatMap(readPlaces);
  const said = words.meanings.flatMap(readMeanings);
  const meanings = [...said, ...namesOfTerms(things)];
  const asked = readCounts(words.asked);
  const surfaces = new Set([...known.values()].map(({ surface }) => surface));
  const onlyAsked = [...asked.keys()].filter((word) => !surfaces.has(word));
  return {
    owners: names.owners,
    count: things.length,
    ...found,
    words: known,
    vocabulary: vocabularyOf({ words: known, places, meanings, things, asked, onlyAsked }),
    places,
    help: names.help,
    needs: words.needs,
    askedStems: new Set(onlyAsked.map(stemOf)),
    meanings,
    shortFor: (initials) => [
      ...said.filter((one) => one.initials.includes(initials)).map(({ means }) => means),
      ...things.flatMap((thing) => shortFor(thing, initials)),
    ],
  };
}

/** Names of a thing that an abbreviation may be short for. */
function shortFor({ title, names }: Findable, initials: string): string[][] {
  return [title, ...names]
    .filter((name) => initialsOf(wordsOf(name)).includes(initials))
    .map(stemsOf);
}

/** The names of a place, each with whose things it steers to. */
export function readPlaces([names, owners, near]: PackedPlace): Place[] {
  return split(names).map((name) => ({
    name,
    words: wordsOf(name),
    owners: new Set(owners),
    nearOwners: new Set(near),
  }));
}

function readWords(packed: string): Map<string, KnownWord> {
  return new Map(
    [...readCounts(packed)].map(([surface, count]) => [stemOf(surface), { surface, count }]),
  );
}

/** Words, each with how many have it. */
function readCounts(packed: string): Map<string, number> {
  return new Map(
    unpackLines(packed).map((line) => {
      const [word = '', count = '1'] = line.split(' ');
      return [word, parseInt(count, 36) || 0];
    }),
  );
}

const split = (joined: string) => joined.split('|');

/** The places of a word, from the distances between them. */
export function readSpots(distances: string): number[] {
  let spot = 0;
  return distances.split(' ').map((distance) => (spot += parseInt(distance, 36)));
}

/** What some words mean, each with each. */
export function readMeanings([saying, meant, weight]: PackedMeaning): Meaning[] {
  return split(saying).flatMap((says) =>
    split(meant).map((means) => readMeaning(says, means, weight)),
  );
}

function readMeaning(says: string, means: string, weight: number): Meaning {
  const all = wordsOf(says);
  const telling = stemsOf(says);
  return {
    // "tell Ofsted" must not be taken for every query with Ofsted in it.
    says: telling.length === 1 && all.length > 1 ? all.map(stemOf) : telling,
    initials: initialsOf(all),
    means: stemsOf(means),
    weight,
    inOrder: false,
  };
}

/** First letters of all words, and of those that say something: `cin` for "child in need", and `cn`. */
export function initialsOf(words: readonly string[]): string[] {
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  return [first(words), first(words.filter((word) => !isEmptyWord(word)))];
}

/** Every name of a glossary term means every other: `LADO` and "local authority designated officer". */
export function namesOfTerms(things: readonly Findable[]): Meaning[] {
  return things
    .filter(({ kind }) => kind === 'Glossary')
    .flatMap(({ titleStems, namesStems }) => {
      const all = [titleStems, ...namesStems].filter((stems) => stems.length > 0);
      return all.flatMap((says) =>
        all
          .filter((means) => means !== says && means.join() !== says.join())
          .map((means) => ({ says, initials: [], means, weight: 0.95, inOrder: true })),
      );
    });
}
