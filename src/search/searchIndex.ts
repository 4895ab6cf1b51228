import { find } from './find.ts';
import type { Answer } from './find.ts';
import { IN_QUESTIONS, unpackLines } from './indexFiles.ts';
import type { NamesFile, SpotsFile } from './indexFiles.ts';
import { namesOfTerms, placesIn, readBlock, readSpots } from './lexicon.ts';
import type { PackedLists } from './findable.ts';
import type { Block, Lexicon, Meaning, WordPlaces } from './lexicon.ts';
import type { SearchQuery } from './query.ts';
import {
  HEAD_FILE,
  NATIONAL_FILE,
  namesFile,
  shardOf,
  shardsWith,
  shelfFile,
  shelfNamesFile,
  shelfWordsFile,
  SPELLING_FILE,
  wordsFile,
} from './shardFiles.ts';
import type {
  HeadFile,
  NamesShard,
  NationalFile,
  ShelfFile,
  ShelfNamesFile,
  WordsShard,
} from './shardFiles.ts';
import { reachOf } from './reach.ts';
import { spellerOf } from './spelling.ts';
import { suggest, suggestedWords } from './suggest.ts';
import type { Suggestion } from './suggest.ts';
import { understand } from './understand.ts';
import { isEmptyWord, stemOf, timesIn, wordsOf } from './words.ts';
import { KnownWords } from './knownWords.ts';

/** Reads a file of the index by its path. */
export type LoadFile = <Content>(path: string) => Promise<Content>;
/** Gives those of some words that are general English. */
export type EnglishAmong = (words: string[]) => Promise<ReadonlySet<string>>;

/** What a query found, and all that was loaded for it. */
export interface Found {
  answer: Answer;
  lexicon: Lexicon;
  /** The shelves that were searched, beside what every query knows. */
  shelves: readonly number[];
  /** True when places have words of the query and were not looked at, because too many have them. */
  isNarrower: boolean;
}

/** So many shelves at most are loaded for suggestions. */
const SHELVES_TO_SUGGEST = 3;

/** The index of a site, of which a query loads what it needs. What it finds is what the whole index would find. */
export class SearchIndex {
  readonly #read: LoadFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #blocks = new Map<number, Block>();
  readonly #known = new KnownWords();
  #namesOfTerms: Meaning[] | undefined;

  constructor(read: LoadFile) {
    this.#read = read;
  }

  /** A file, read once. One that cannot be had is tried again the next time. */
  #load<Content>(path: string): Promise<Content> {
    const loading = this.#files.get(path) ?? this.#read<Content>(path);
    this.#files.set(path, loading);
    loading.catch(() => this.#files.delete(path));
    return loading as Promise<Content>;
  }

  head(): Promise<HeadFile> {
    return this.#load<HeadFile>(HEAD_FILE);
  }

  /** What to suggest for what has been typed so far. */
  async suggest(typed: string): Promise<Suggestion[]> {
    return suggest(typed, await this.namesFor(typed));
  }

  /** The names that may fit what has been typed: national ones, those with its longest word, and those of the places that it begins. */
  async namesFor(typed: string): Promise<NamesFile> {
    const { kinds, owners, names, help, shelves, localNames } = await this.head();
    const longest = suggestedWords(typed).reduce(
      (best, word) => (word.length > best.length ? word : best),
      '',
    );
    const local = new Map<number, NamesFile['names'][number]>();
    if (longest.length > 1) {
      const begun = owners.flatMap((owner, at) =>
        wordsOf(owner).some((word) => word.startsWith(longest)) ? [shelves[at] ?? -1] : [],
      );
      const wanted = [...new Set(begun)].filter((shelf) => shelf >= 0);
      const [shards, shelved] = await Promise.all([
        Promise.all(
          shardsWith(longest, localNames).map((shard) => this.#load<NamesShard>(namesFile(shard))),
        ),
        Promise.all(
          wanted
            .slice(0, SHELVES_TO_SUGGEST)
            .map((shelf) => this.#load<ShelfNamesFile>(shelfNamesFile(shelf))),
        ),
      ]);
      for (const [at, ...name] of shards.flat()) local.set(at, name);
      for (const { first, names: all } of shelved)
        for (const [place, name] of all.entries()) local.set(first + place, name);
    }
    const inOrder = [...local].toSorted(([a], [b]) => a - b).map(([, name]) => name);
    return { kinds, owners, places: [], names: [...names, ...inOrder], help };
  }

  /** Loads what a query needs, and finds what answers it. */
  async find(query: SearchQuery, englishAmong: EnglishAmong): Promise<Found> {
    const [head, national] = await Promise.all([
      this.head(),
      this.#load<NationalFile>(NATIONAL_FILE),
    ]);
    const lists = { kinds: head.kinds, owners: head.owners, topics: national.topics };
    const first = this.#block(-1, lists, {
      first: 0,
      firstSpot: 0,
      names: head.names,
      texts: national.texts,
    });
    const words = await this.#mended(query, head, englishAmong);
    const own = this.#lexicon(head, national, [first]);
    // What words may stand for is there before it is known where that is.
    const { readings, owners, nearOwners, features } = understand(words.join(' '), own, {
      exact: true,
    });
    const times = timesIn(words).map(({ time }) => time);
    const meant = readings.flatMap((one) => one.stems);
    const told = words.filter((word) => !isEmptyWord(word));
    const stems = [...new Set([...told, ...times].map(stemOf).concat(meant))];
    await this.#learn([...stems, ...features.filter((feature) => !isEmptyWord(feature))], head);
    const named = [...owners, ...nearOwners];
    const filter = head.owners.indexOf(query.partnership);
    const { shelves, isNarrower } = reachOf({
      head,
      stems: stems.map((stem) => ({
        shelves: this.#known.shelvesOf(stem),
        isCommon: this.#known.isCommon(stem),
      })),
      owners: filter < 0 ? named : [filter],
      isOnlyThese: filter >= 0,
    });
    const blocks = await Promise.all(
      shelves.map(async (shelf) =>
        this.#block(shelf, lists, await this.#load<ShelfFile>(shelfFile(shelf))),
      ),
    );
    const lexicon = this.#lexicon(head, national, [first, ...blocks]);
    const answer = await find(query, lexicon, {
      placesOf: (wanted) => this.#placesOf(wanted, national, head.hasShelfWords ? shelves : []),
      englishAmong,
    });
    if (answer.results.length === 0 && answer.understanding.unknown.length > 0)
      await this.#learnSpelling();
    return { answer, lexicon, shelves, isNarrower };
  }

  #block(shelf: number, lists: PackedLists, packed: ShelfFile): Block {
    const block = this.#blocks.get(shelf) ?? readBlock(packed, lists);
    this.#blocks.set(shelf, block);
    return block;
  }

  #lexicon({ owners, count, help }: HeadFile, { needs }: NationalFile, blocks: Block[]): Lexicon {
    const known = this.#known;
    return {
      owners,
      count,
      help,
      needs,
      ...placesIn(blocks),
      words: known.words,
      vocabulary: known.vocabulary,
      places: known.places,
      meanings: [
        ...known.meanings,
        ...(this.#namesOfTerms ??= namesOfTerms(blocks[0]?.things ?? [])),
      ],
      shortFor: (initials) => known.shortFor(initials),
      askedStems: known.askedStems,
    };
  }

  /** The words of a query, mended as `find` will mend them, with all loaded that this takes. */
  async #mended(
    { q, exact, near }: SearchQuery,
    head: HeadFile,
    englishAmong: EnglishAmong,
  ): Promise<string[]> {
    const words = wordsOf(q);
    const joined = words.map((word, at) => word + (words[at + 1] ?? ''));
    const telling = [...words, ...wordsOf(near)].filter((word) => !isEmptyWord(word));
    await this.#learn([...telling, ...telling.map(stemOf), ...joined], head);
    if (exact !== '') return words;
    const speller = spellerOf(this.#known);
    const strange = words.filter((word) => !speller.knows(word));
    if (strange.length > 0) await this.#learnSpelling();
    const english = strange.length > 0 ? await englishAmong(strange) : new Set<string>();
    const mended = speller.mendAll(words, english);
    const times = timesIn(mended).map(({ time }) => time);
    const meant = mended.filter((word) => !isEmptyWord(word));
    await this.#learn([...meant, ...meant.map(stemOf), ...times], head);
    return mended;
  }

  /** Loads what the index has under some keys. */
  async #learn(keys: readonly string[], { words: starts }: HeadFile): Promise<void> {
    const numbers = new Set(keys.map((key) => shardOf(key, starts)));
    await Promise.all(
      [...numbers].map(async (number) => {
        this.#known.add(number, await this.#load<WordsShard>(wordsFile(number)));
      }),
    );
  }

  async #learnSpelling(): Promise<void> {
    const packed = await this.#load<string>(SPELLING_FILE);
    this.#known.addSpelling(unpackLines(packed));
  }

  /** Where words are: in the texts of what was loaded, and in questions. A file that does not load only makes results poorer. */
  async #placesOf(
    stems: readonly string[],
    { askers }: NationalFile,
    shelves: readonly number[],
  ): Promise<WordPlaces> {
    const isCommon = stems.some((stem) => this.#known.isCommon(stem));
    const files = await Promise.all(
      (isCommon ? shelves : []).map((shelf) =>
        this.#load<SpotsFile>(shelfWordsFile(shelf)).catch((): SpotsFile => ({})),
      ),
    );
    const onShelves = files.map((file) => new Map(Object.entries(file)));
    const learned = new Map(Object.entries(askers));
    return new Map(
      stems.flatMap((stem) => {
        const word = stem.replace(IN_QUESTIONS, '');
        const packed =
          word === stem
            ? [this.#known.spotsOf(stem), ...onShelves.map((file) => file.get(stem))]
            : [learned.get(word) ?? this.#known.learnedOf(word)];
        const spots = packed.flatMap((one) => (one ? readSpots(one) : []));
        return spots.length > 0 ? [[stem, spots] as const] : [];
      }),
    );
  }
}
