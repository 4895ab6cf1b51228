import { groupBy } from '../../lib/lists.ts';
import { byCode } from '../../lib/sorting.ts';
import type {
  SearchEntry,
  SearchMeaning,
  SearchNeed,
  SearchPlace,
} from '../../model/site/searchEntries.ts';
import type { SearchHelp } from '../../model/site/searchHelp.ts';
import { packLines, packPath, packSpots, slugOf } from '../../search/indexFiles.ts';
import type {
  NamesFile,
  PackedMeaning,
  PackedName,
  PackedText,
  SpotsFile,
  WordsFile,
} from '../../search/indexFiles.ts';
import { isEmptyWord, stemOf, timesIn, wordsOf } from '../../search/words.ts';
import { packNeeds } from './packNeeds.ts';
import type { SearchedPage } from './readPage.ts';
import { firstSentences } from './summaries.ts';

/** What the index is made from. */
export interface IndexSources {
  /** Built pages by their path from the root of the site. */
  pages: ReadonlyMap<string, SearchedPage>;
  entries: SearchEntry[];
  places: SearchPlace[];
  meanings: SearchMeaning[];
  help: SearchHelp;
  needs: SearchNeed[];
}

/** One thing to be found, before it is packed. */
interface Findable extends Omit<SearchEntry, 'kind'> {
  kind: string;
  period: string;
  state: string;
  headings: { id: string; text: string }[];
  /** Running text: for the beginning first, then for each heading. */
  texts: string[];
}

/** A heading that comes up more often than this, such as "Where this is written", leads to nothing in particular. */
const MOST_OF_ONE_HEADING = 9;
/** Letters that a summary may have with more than one sentence: of a page, of a contact with its numbers, and of a place in a list. */
const LONGEST_SUMMARY = { page: 88, contact: 140, place: 52 };

/** The whole index that the search reads before Pagefind's. */
export interface IndexFiles {
  names: NamesFile;
  words: WordsFile;
  spots: SpotsFile;
  /** How many things, from the first on, every query knows. */
  inHead: number;
}

/** Makes the whole index that the search reads before Pagefind's. `shardIndex` divides it. */
export function makeIndex(sources: IndexSources): IndexFiles {
  const { things, inHead } = inOrder(findableThings(sources), sources.needs);
  const kinds = numbered(things.map(({ kind }) => kind));
  const owners = numbered([
    ...things.map(({ owner }) => owner ?? ''),
    ...sources.places.flatMap((place) => [...place.owners, ...place.nearOwners]),
  ]);
  const topics = numbered(things.flatMap((thing) => thing.topics));
  const words = countWords(things);
  const asked = packNeeds(sources.needs, things);
  const at = (list: Map<string, number>, name: string) => list.get(name) ?? -1;
  return {
    names: {
      kinds: [...kinds.keys()],
      owners: [...owners.keys()],
      places: sources.places.map((place) => [
        place.names.join('|'),
        place.owners.map((name) => at(owners, name)),
        place.nearOwners.map((name) => at(owners, name)),
      ]),
      names: things.map((thing): PackedName =>
        shortened([
          packPath(thing.path, thing.title),
          thing.title,
          at(kinds, thing.kind),
          at(owners, thing.owner ?? ''),
          thing.names.join('|'),
          thing.state,
          thing.period,
          thing.formOf ?? '',
        ]),
      ),
      help: sources.help,
    },
    words: {
      topics: [...topics.keys()],
      texts: things.map((thing): PackedText =>
        shortened([
          thing.summary,
          thing.headings.flatMap(({ id, text }) => [id === slugOf(text) ? '' : id, text]),
          thing.topics.map((topic) => at(topics, topic)),
        ]),
      ),
      meanings: packMeanings(sources.meanings),
      words: packCounts(words.map(({ surface, count }) => [surface, count])),
      needs: asked.needs,
      asked: packCounts(asked.words),
    },
    spots: Object.fromEntries([
      ...words
        .filter(({ spots }) => spots.length > 0)
        .map(({ stem, spots }) => [stem, packSpots(spots)] as const),
      ...asked.places,
    ]),
    inHead,
  };
}

/** Words with how many have them, when more than one. */
function packCounts(words: readonly (readonly [word: string, count: number])[]): string {
  return packLines(
    words.map(([word, count]) => (count > 1 ? `${word} ${count.toString(36)}` : word)),
  );
}

/** Every page, and every entry that has a place on a page; what is there belongs to the entry alone. */
function findableThings({ pages, entries }: IndexSources): Findable[] {
  // Source documents are what pages rest on; a sixth of the index would be theirs. Their page is found as a whole.
  const listed = new Set(entries.filter(({ kind }) => kind === 'Source').map(({ path }) => path));
  const findable = entries.filter(({ path }) => !listed.has(path));
  const byPath = new Map(findable.map((entry) => [entry.path, entry]));
  const found: Findable[] = [];
  const counts = countHeadings(pages.values());
  for (const [path, page] of pages) {
    const entry = byPath.get(path);
    const own = page.parts.filter(({ id }) => id === '' || !byPath.has(`${path}#${id}`));
    const headed = own.filter(
      ({ id, heading }) =>
        id !== '' &&
        heading !== '' &&
        !listed.has(`${path}#${id}`) &&
        (counts.get(heading) ?? 0) <= MOST_OF_ONE_HEADING,
    );
    const owner = page.partnership ?? entry?.owner;
    found.push({
      path,
      title: page.title,
      names: [...(entry?.names ?? []), ...page.names],
      summary: firstSentences(page.summary, LONGEST_SUMMARY.page),
      topics: entry?.topics ?? [],
      kind: page.kind,
      period: page.period ?? '',
      state: page.state === 'Current' ? '' : (page.state ?? ''),
      ...(owner && { owner }),
      ...(entry?.formOf && { formOf: entry.formOf }),
      headings: headed.map(({ id, heading }) => ({ id, text: heading })),
      texts: [
        own
          .filter((part) => !headed.includes(part))
          .map(({ heading, text }) => `${heading} ${text}`)
          .join(' '),
        ...headed.map(({ text }) => text),
      ],
    });
    for (const { id, text } of page.parts) {
      const placed = byPath.get(`${path}#${id}`);
      if (!placed?.kind) continue;
      found.push({
        ...placed,
        kind: placed.kind,
        summary: firstSentences(
          placed.summary,
          placed.kind === 'Contacts' ? LONGEST_SUMMARY.contact : LONGEST_SUMMARY.place,
        ),
        period: placed.period ?? '',
        state: placed.state ?? '',
        headings: [],
        texts: [`${placed.summary} ${text}`],
      });
    }
  }
  return found;
}

/** What every query knows comes first: what belongs to no place, and what answers a need of people. Then the rest, place by place. */
function inOrder(all: readonly Findable[], needs: readonly SearchNeed[]) {
  const pageOf = (path: string) => path.split('#')[0];
  const needed = new Set(needs.flatMap(({ pages }) => pages.map(pageOf)));
  // Names of a term mean each other wherever they are typed.
  const isInHead = ({ owner, path, kind }: Findable) =>
    !owner || kind === 'Glossary' || needed.has(pageOf(path));
  const head = all.filter(isInHead);
  const rest = all.filter((thing) => !isInHead(thing));
  return {
    things: [...head, ...rest.toSorted(byCode(({ owner }) => owner ?? ''))],
    inHead: head.length,
  };
}

/** How often a heading comes up on the site. */
function countHeadings(pages: Iterable<SearchedPage>): Map<string, number> {
  const headings = [...pages].flatMap(({ parts }) => parts.map(({ heading }) => heading));
  return new Map(
    [...groupBy(headings, (heading) => heading)].map(([one, all]) => [one, all.length]),
  );
}

/** Words that mean the same, together. */
function packMeanings(meanings: readonly SearchMeaning[]): PackedMeaning[] {
  const said = groupBy(meanings, ({ means, weight }) => `${means}|${weight}`);
  const lists = [...said.values()].map((list) => ({
    says: list.map(({ says }) => says).join('|'),
    means: list[0]?.means ?? '',
    weight: list[0]?.weight ?? 0,
  }));
  const meant = groupBy(lists, ({ says, weight }) => `${says} ${weight}`);
  return [...meant.values()].map((list) => [
    list[0]?.says ?? '',
    list.map(({ means }) => means).join('|'),
    list[0]?.weight ?? 0,
  ]);
}

interface CountedWord {
  stem: string;
  /** Its commonest form. */
  surface: string;
  /** How many things have it. */
  count: number;
  spots: number[];
}

interface WordUses {
  forms: Map<string, number>;
  /** How many things have it, and the last of them. */
  count: number;
  last: number;
  spots: number[];
}

/** Every word, in the order of the alphabet. */
function countWords(things: readonly Findable[]): CountedWord[] {
  const words = new Map<string, WordUses>();
  const note = (word: string, thing: number, spot?: number) => {
    const stem = stemOf(word);
    let known = words.get(stem);
    if (!known) words.set(stem, (known = { forms: new Map(), count: 0, last: -1, spots: [] }));
    known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
    if (known.last !== thing) known.count += 1;
    known.last = thing;
    if (spot !== undefined && known.spots.at(-1) !== spot) known.spots.push(spot);
  };
  let spot = 0;
  for (const [at, thing] of things.entries()) {
    const naming = searchableWords([thing.title, ...thing.names, thing.summary].join(' '));
    const named = new Set(naming.map(stemOf));
    for (const word of naming) note(word, at);
    for (const [part, text] of thing.texts.entries()) {
      const heading = searchableWords(thing.headings[part - 1]?.text ?? '');
      const inHeading = new Set([...named, ...heading.map(stemOf)]);
      for (const word of heading) note(word, at);
      for (const word of searchableWords(text))
        note(word, at, inHeading.has(stemOf(word)) ? undefined : spot);
      spot += 1;
    }
  }
  return [...words]
    .map(([stem, { forms, count, spots }]) => {
      const [[surface] = ['']] = [...forms].toSorted((a, b) => b[1] - a[1]);
      return { stem, surface, count, spots };
    })
    .toSorted(byCode(({ surface }) => surface));
}

/** Words of a text, lengths of time among them as one word each. */
function searchableWords(text: string): string[] {
  const words = wordsOf(text);
  return [...words.filter((word) => !isEmptyWord(word)), ...timesIn(words).map(({ time }) => time)];
}

/** Each name with its place in the list of all. */
function numbered(names: readonly string[]): Map<string, number> {
  const found = [...new Set(names)].filter((name) => name !== '').toSorted();
  return new Map(found.map((name, at) => [name, at]));
}

/** A list without what is empty at its end. */
function shortened<List extends unknown[]>(list: List): List {
  const last = list.findLastIndex(
    (item) => !(item === '' || (Array.isArray(item) && item.length === 0)),
  );
  return list.slice(0, last + 1) as List;
}
