import { slugOf, unpackLines, unpackPath } from './indexFiles.ts';
import type { HelpSigns, NamesFile, PackedMeaning, WordsFile } from './indexFiles.ts';
import { isEmptyWord, stemOf, stemsOf, wordsOf } from './words.ts';

/** A heading that a result can lead to. */
export interface Heading {
  id: string;
  text: string;
  stems: ReadonlySet<string>;
}

/** One thing that can be found: a page, or a place on a page with its own name. */
export interface Findable {
  at: number;
  path: string;
  /** The page it is on: its address without the part after `#`. */
  page: string;
  title: string;
  kind: string;
  /** Place in `owners`; -1 when it belongs to no partnership or area. */
  owner: number;
  names: string[];
  state: string;
  period: string;
  /** Path of what it is the local form of; empty for what is no such form. */
  formOf: string;
  summary: string;
  topics: string[];
  headings: Heading[];
  titleStems: string[];
  /** The title without the name of its owner: "Strategic Board" for the Luton Strategic Board. */
  ownTitleStems: string[];
  namesStems: string[][];
  /** Stems of its title and of all its other names. */
  nameStems: ReadonlySet<string>;
  kindStems: string[];
  summaryStems: ReadonlySet<string>;
}

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
  says: string[];
  /** First letters, see {@link initialsOf}. */
  initials: string[];
  means: string[];
  weight: number;
  /** True when the words have to be together, in this order. */
  inOrder: boolean;
}

/** All that the search knows of the site. */
export interface Lexicon {
  owners: string[];
  things: Findable[];
  /** Every place in running text: a thing, and a heading of it or -1 for its beginning. */
  spots: { thing: number; heading: number }[];
  words: ReadonlyMap<string, KnownWord>;
  places: Place[];
  meanings: Meaning[];
  help: HelpSigns;
  /** For each need of people: places in `spots` of what answers it, the best first; none for what this site is not about. */
  needs: readonly (readonly number[])[];
  /** Words that only questions have. */
  asked: readonly string[];
  askedStems: ReadonlySet<string>;
}

const split = (joined: string | undefined) => (joined ? joined.split('|') : []);

/** Makes the two files of the index ready for searching. */
export function readLexicon(names: NamesFile, words: WordsFile): Lexicon {
  const asked = unpackLines(words.asked);
  const things = names.names.map((packed, at): Findable => {
    const [packedPath, title, kind, owner, others, state = '', period = '', formOf = ''] = packed;
    const path = unpackPath(packedPath, title);
    const [summary = '', headings = [], topics = []] = words.texts[at] ?? [];
    const otherNames = split(others);
    return {
      at,
      path,
      page: path.split('#')[0] ?? path,
      title,
      kind: names.kinds[kind] ?? '',
      owner,
      names: otherNames,
      state,
      period,
      formOf,
      summary,
      topics: topics.flatMap((topic) => words.topics[topic] ?? []),
      headings: pairs(headings).map(([id, text]) => ({
        id: id || slugOf(text),
        text,
        stems: new Set(stemsOf(text)),
      })),
      titleStems: stemsOf(title),
      ownTitleStems: without(stemsOf(title), stemsOf(names.owners[owner] ?? '')),
      kindStems: stemsOf(names.kinds[kind] ?? ''),
      namesStems: otherNames.map(stemsOf),
      nameStems: new Set([title, ...otherNames].flatMap(stemsOf)),
      summaryStems: new Set(stemsOf(summary)),
    };
  });
  return {
    owners: names.owners,
    things,
    spots: things.flatMap(({ at, headings }) =>
      [-1, ...headings.keys()].map((heading) => ({ thing: at, heading })),
    ),
    words: readWords(words.words),
    places: names.places.flatMap(([placeNames, owners, near]) =>
      split(placeNames).map((name) => ({
        name,
        words: wordsOf(name),
        owners: new Set(owners),
        nearOwners: new Set(near),
      })),
    ),
    help: names.help,
    needs: words.needs,
    asked,
    askedStems: new Set(asked.map(stemOf)),
    meanings: [...words.meanings.flatMap(readMeanings), ...namesOfTerms(things)],
  };
}

/** A list without some words; all of it when nothing would be left. */
function without(stems: string[], left: readonly string[]): string[] {
  const rest = stems.filter((stem) => !left.includes(stem));
  return rest.length > 0 ? rest : stems;
}

function pairs(flat: readonly string[]): [string, string][] {
  const list: [string, string][] = [];
  for (let at = 0; at < flat.length; at += 2) list.push([flat[at] ?? '', flat[at + 1] ?? '']);
  return list;
}

function readWords(packed: string): Map<string, KnownWord> {
  return new Map(
    unpackLines(packed).map((line) => {
      const [surface = '', count = '1'] = line.split(' ');
      return [stemOf(surface), { surface, count: parseInt(count, 36) || 0 }];
    }),
  );
}

/** The places of a word, from the distances between them. */
export function readSpots(distances: string): number[] {
  let spot = 0;
  return distances.split(' ').map((distance) => (spot += parseInt(distance, 36)));
}

function readMeanings([saying, meant, weight]: PackedMeaning): Meaning[] {
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
function namesOfTerms(things: readonly Findable[]): Meaning[] {
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
