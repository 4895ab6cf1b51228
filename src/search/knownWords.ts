import { readMeanings, readPlaces, readSpots } from './lexicon.ts';
import type { KnownWord, Meaning, Place } from './lexicon.ts';
import { INTENT_WORDS } from './intents.ts';
import { EVERYWHERE } from './shardFiles.ts';
import type { KeyEntry, WordsShard } from './shardFiles.ts';
import { COMMON, isSpelled } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What has been loaded of the words of a site. It grows with each query. */
export class KnownWords {
  readonly words = new Map<string, KnownWord>();
  readonly places: Place[] = [];
  readonly meanings: Meaning[] = [];
  readonly askedStems = new Set<string>();
  readonly vocabulary: Vocabulary = {
    known: new Map(),
    mendable: new Map(),
    places: new Set(),
    names: new Set(),
    asked: new Set(),
    said: new Set(),
  };
  readonly #entries = new Map<string, KeyEntry>();
  readonly #shards = new Set<number>();
  #isSpelled = false;

  constructor() {
    for (const word of INTENT_WORDS) this.vocabulary.known.set(word, COMMON.intent);
  }

  /** Takes in a file of words; one that is there already changes nothing. */
  add(number: number, shard: WordsShard): void {
    if (this.#shards.has(number)) return;
    this.#shards.add(number);
    for (const [key, entry] of Object.entries(shard)) {
      this.#entries.set(key, entry);
      const [surface = '', count = 0] = entry.word ?? [];
      if (surface !== '') {
        this.words.set(key, { surface, count });
        if (isSpelled(surface)) this.#spell(surface, count, '');
      }
      if (entry.spelled) this.#spell(key, ...entry.spelled);
      if (entry.asked) this.askedStems.add(key);
      if (entry.said) this.vocabulary.said.add(key);
      this.meanings.push(...(entry.meanings ?? []).flatMap(readMeanings));
      this.places.push(...(entry.places ?? []).flatMap(readPlaces));
    }
  }

  /** Takes in all words that slips are mended to, each with how common it is and its signs. */
  addSpelling(lines: readonly string[]): void {
    if (this.#isSpelled) return;
    this.#isSpelled = true;
    const mendable = new Map<string, number>();
    for (const line of lines) {
      const [word = '', count = '', signs = ''] = line.split(' ');
      mendable.set(word, parseInt(count, 36));
      this.#spell(word, parseInt(count, 36), signs);
    }
    this.vocabulary.mendable = mendable;
  }

  #spell(word: string, count: number, signs: string): void {
    const { known, places, names, asked } = this.vocabulary;
    known.set(word, Math.max(count, known.get(word) ?? 0));
    if (signs.includes('p')) places.add(word);
    if (signs.includes('n')) names.add(word);
    if (signs.includes('a')) asked.add(word);
  }

  /** Shelves that have a word; of a common one those that have it in a name. */
  shelvesOf(stem: string): number[] {
    const packed = (this.#entries.get(stem)?.word?.[2] ?? '').replace(EVERYWHERE, '');
    return packed === '' ? [] : readSpots(packed);
  }

  /** True for a word that more shelves have than a query reaches. */
  isCommon(stem: string): boolean {
    return this.#entries.get(stem)?.word?.[2].startsWith(EVERYWHERE) ?? false;
  }

  /** Spots of a word, packed. */
  spotsOf(stem: string): string | undefined {
    return this.#entries.get(stem)?.word?.[3];
  }

  /** What was learned of a word from questions, packed. */
  learnedOf(stem: string): string | undefined {
    return this.#entries.get(stem)?.learned;
  }

  /** Stems of the names that an abbreviation may be short for. */
  shortFor(initials: string): string[][] {
    return (this.#entries.get(initials)?.shortFor ?? []).map((stems) => stems.split(' '));
  }
}
