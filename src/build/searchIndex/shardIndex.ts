import { groupBy } from '../../lib/lists.ts';
import { byCode } from '../../lib/sorting.ts';
import { IN_QUESTIONS, packLines, packSpots } from '../../search/indexFiles.ts';
import { readLexicon, readSpots } from '../../search/lexicon.ts';
import type { Findable } from '../../search/findable.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import {
  EVERYWHERE,
  HEAD_FILE,
  NATIONAL_FILE,
  namesFile,
  REACH,
  SHELF_SIZE,
  shelfFile,
  shelfNamesFile,
  shelfWordsFile,
  SPELLING_FILE,
  wordsFile,
} from '../../search/shardFiles.ts';
import type {
  HeadFile,
  NamesShard,
  NationalFile,
  ShelfFile,
  ShelfNamesFile,
  WordsShard,
} from '../../search/shardFiles.ts';
import { isSpelled } from '../../search/vocabulary.ts';
import { isEmptyWord, stemOf, wordsOf } from '../../search/words.ts';
import { keysOf, signsOf } from './indexKeys.ts';
import type { IndexFiles } from './makeIndex.ts';

/** Letters of a file of words, and names in a file of names: small, because a query loads one for each of its words. */
const SHARD = { letters: 4000, names: 40 };
/** The files that the search loads, by path. */
interface ShardedIndex {
  files: Map<string, unknown>;
  /** The shelf of each thing; -1 for what every query knows. */
  shelfOf: number[];
}

/** The shelf of each thing and of each owner; -1 for what every query knows. */
interface Shelves {
  ofThing: number[];
  ofOwner: number[];
  count: number;
}

/** Divides the index. The work grows with the index and no faster. */
export function shardIndex(index: IndexFiles): ShardedIndex {
  const { names, words, inHead } = index;
  const lexicon = readLexicon(names, words);
  const shelves = shelve(lexicon.things, names.owners.length, inHead);
  const spots = spotsByShelf(index, lexicon, shelves);
  const keys = keysOf(index, lexicon, spots.byStem);
  const sorted = [...keys].toSorted(byCode(([key]) => key));
  const wordShards = cut(sorted, (entry) => JSON.stringify(entry).length);
  const nameShards = localNames(index, lexicon, shelves, spots);
  const files = new Map<string, unknown>();
  const head: HeadFile = {
    kinds: names.kinds,
    owners: names.owners,
    shelves: shelves.ofOwner,
    count: lexicon.count,
    names: names.names.slice(0, inHead),
    help: names.help,
    words: wordShards.map(([first]) => first?.[0] ?? ''),
    localNames: nameShards.map(({ start }) => start),
    hasShelfWords: spots.common.some((file) => file.size > 0),
  };
  files.set(HEAD_FILE, head);
  const national: NationalFile = {
    topics: words.topics,
    texts: words.texts.slice(0, inHead),
    needs: words.needs,
    askers: Object.fromEntries(
      Object.entries(index.spots).flatMap(([key, packed]) =>
        key.startsWith(IN_QUESTIONS) && isEmptyWord(key.slice(1)) ? [[key.slice(1), packed]] : [],
      ),
    ),
  };
  files.set(NATIONAL_FILE, national);
  for (const [number, shard] of wordShards.entries())
    files.set(wordsFile(number), Object.fromEntries(shard) satisfies WordsShard);
  for (const [number, { shard }] of nameShards.entries()) files.set(namesFile(number), shard);
  for (const [shelf, file] of shelfFiles(index, lexicon, shelves).entries()) {
    files.set(shelfFile(shelf), file);
    const { first, names: onShelf } = file;
    files.set(shelfNamesFile(shelf), { first, names: onShelf } satisfies ShelfNamesFile);
    const common = spots.common[shelf];
    if (head.hasShelfWords && common)
      files.set(
        shelfWordsFile(shelf),
        Object.fromEntries([...common].map(([stem, list]) => [stem, packSpots(list)])),
      );
  }
  files.set(SPELLING_FILE, spelling(lexicon));
  return { files, shelfOf: shelves.ofThing };
}

/** Puts the things of one owner after the other on shelves of about the same size. */
function shelve(things: readonly Findable[], owners: number, inHead: number): Shelves {
  const ofThing = things.map(() => -1);
  const ofOwner = Array.from({ length: owners }, () => -1);
  let [shelf, size] = [-1, Infinity];
  const local = groupBy(things.slice(inHead), ({ owner }) => owner);
  for (const [owner, own] of local) {
    if (size + own.length > SHELF_SIZE) [shelf, size] = [shelf + 1, 0];
    size += own.length;
    ofOwner[owner] = shelf;
    for (const { at } of own) ofThing[at] = shelf;
  }
  return { ofThing, ofOwner, count: shelf + 1 };
}

function shelfFiles(
  { names, words }: IndexFiles,
  { things }: Lexicon,
  { ofThing, count }: Shelves,
): ShelfFile[] {
  const files = Array.from({ length: count }, (): ShelfFile => ({
    first: -1,
    firstSpot: 0,
    names: [],
    texts: [],
  }));
  let spot = 0;
  for (const { at, headings } of things) {
    const file = files[ofThing[at] ?? -1];
    if (file) {
      if (file.first < 0) Object.assign(file, { first: at, firstSpot: spot });
      file.names.push(names.names[at]!);
      file.texts.push(words.texts[at]!);
    }
    spot += 1 + headings.length;
  }
  return files;
}

/** Where words are, as the files have it. */
interface ShelvedSpots {
  /** By stem: the shelves that have it, and the spots that are with the word. */
  byStem: Map<string, { shelves: string; spots: string }>;
  /** By shelf: the spots of words that more shelves have than a query reaches. */
  common: Map<string, number[]>[];
}

function spotsByShelf(
  index: IndexFiles,
  { things, spotAt, words }: Lexicon,
  { ofThing, count }: Shelves,
): ShelvedSpots {
  const having = new Map<string, Set<number>>();
  const inNames = new Map<string, Set<number>>();
  const note = (stem: string, shelf: number, where = having) => {
    if (shelf < 0) return;
    const known = where.get(stem);
    if (known) known.add(shelf);
    else where.set(stem, new Set([shelf]));
  };
  for (const { at, stems, nameStems } of things) {
    const shelf = ofThing[at] ?? -1;
    for (const stem of stems) note(stem, shelf);
    for (const stem of nameStems) note(stem, shelf, inNames);
  }
  const shelfOfSpot = (spot: number) => ofThing[spotAt(spot)?.thing ?? -1] ?? -1;
  const packed = new Map(Object.entries(index.spots));
  const common = Array.from({ length: count }, () => new Map<string, number[]>());
  const byStem = new Map<string, { shelves: string; spots: string }>();
  for (const stem of new Set([...words.keys(), ...having.keys()])) {
    const distances = packed.get(stem);
    const spots = distances ? readSpots(distances) : [];
    for (const spot of spots) note(stem, shelfOfSpot(spot));
    const shelves = [...(having.get(stem) ?? [])].toSorted((a, b) => a - b);
    const isCommon = shelves.length > REACH;
    const kept = isCommon ? spots.filter((spot) => shelfOfSpot(spot) < 0) : spots;
    for (const spot of isCommon ? spots : []) {
      const file = common[shelfOfSpot(spot)];
      const list = file?.get(stem);
      if (list) list.push(spot);
      else file?.set(stem, [spot]);
    }
    const named = [...(inNames.get(stem) ?? [])].toSorted((a, b) => a - b);
    const few = named.length > REACH ? [] : named;
    byStem.set(stem, {
      shelves: isCommon ? EVERYWHERE + packSpots(few) : packSpots(shelves),
      spots: packSpots(kept),
    });
  }
  return { byStem, common };
}

/** Names of local things by their words, but for those that say whose they are, and those of too many shelves. */
function localNames(
  { names, inHead }: IndexFiles,
  { things, owners }: Lexicon,
  { ofThing }: Shelves,
  { byStem }: ShelvedSpots,
): { start: string; shard: NamesShard }[] {
  const byWord = new Map<string, Set<number>>();
  const ofOwner = owners.map((owner) => new Set(wordsOf(owner)));
  for (const { at, title, names: others, owner } of things.slice(inHead)) {
    if ((ofThing[at] ?? -1) < 0) continue;
    for (const word of new Set([title, ...others].flatMap(wordsOf))) {
      if (ofOwner[owner]?.has(word)) continue;
      if (byStem.get(stemOf(word))?.shelves === EVERYWHERE) continue;
      byWord.set(word, (byWord.get(word) ?? new Set()).add(at));
    }
  }
  const sorted = [...byWord].toSorted(byCode(([word]) => word));
  return cut(sorted, ([, all]) => (all.size * SHARD.letters) / SHARD.names).map((words) => ({
    start: words[0]?.[0] ?? '',
    shard: [...new Set(words.flatMap(([, all]) => [...all]))]
      .toSorted((a, b) => a - b)
      .map((at) => [at, ...names.names[at]!]),
  }));
}

/** Divides a list into parts of about {@link SHARD} letters. */
function cut<Item>(list: readonly Item[], lettersOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = [];
  let letters = Infinity;
  for (const item of list) {
    const more = lettersOf(item);
    if (letters + more > SHARD.letters) {
      parts.push([]);
      letters = 0;
    }
    parts.at(-1)?.push(item);
    letters += more;
  }
  return parts;
}

/** Every word that a slip may have been meant for. */
function spelling(lexicon: Lexicon): string {
  const lines = [...lexicon.vocabulary.mendable]
    .filter(([word]) => isSpelled(word))
    .map(([word, count]) => `${word} ${count.toString(36)} ${signsOf(word, lexicon)}`.trimEnd());
  return packLines(lines.toSorted(byCode((line) => line)));
}
