import type {
  SearchEntry,
  SearchMeaning,
  SearchNeed,
  SearchPlace,
} from '../../src/model/site/searchEntries.ts';
import type { SearchHelp } from '../../src/model/site/searchHelp.ts';
import { find } from '../../src/search/find.ts';
import type { Answer } from '../../src/search/find.ts';
import { readLexicon, readSpots } from '../../src/search/lexicon.ts';
import { parseQuery, queryAddress } from '../../src/search/query.ts';
import type { SearchQuery } from '../../src/search/query.ts';
import { pathOfHit } from '../../src/browser/search/resultItem.ts';
import { makeIndex } from '../../src/build/searchIndex/makeIndex.ts';
import { shardIndex } from '../../src/build/searchIndex/shardIndex.ts';
import { SearchIndex } from '../../src/search/searchIndex.ts';
import { readPage } from '../../src/build/searchIndex/readPage.ts';

/** A page of a made-up site, as short as a test can say it. */
export interface SomePage {
  title: string;
  kind?: string;
  partnership?: string;
  summary?: string;
  state?: string;
  /** Text before the first heading. */
  text?: string;
  /** Texts by heading; its address is the heading in small letters with hyphens. */
  parts?: Record<string, string>;
  names?: string[];
  topics?: string[];
  /** Path of what it is the local form of. */
  formOf?: string;
}

/** What a made-up site holds. */
export interface SomeSite {
  pages: Record<string, SomePage>;
  /** Words of general English that the search knows, beside those of the site. */
  english?: string[];
  /** Entries that have a place on a page. */
  placed?: SearchEntry[];
  places?: SearchPlace[];
  meanings?: SearchMeaning[];
  help?: Partial<SearchHelp>;
  needs?: SearchNeed[];
}

const NO_HELP: SearchHelp = {
  path: '/families/help/',
  alone: [],
  phrases: [],
  words: [],
  speaker: [],
  persons: [],
  work: [],
};

/** A built page, as the layout writes it. */
export function htmlOf(page: SomePage): string {
  const parts = Object.entries(page.parts ?? {}).map(
    ([heading, text]) => `<h2 id="${slug(heading)}">${heading}</h2><p>${text}</p>`,
  );
  return `<main data-pagefind-body data-kind="${page.kind ?? 'Group'}" data-partnership="${page.partnership ?? ''}"
    data-state="${page.state ?? 'Current'}"><h1>${page.title}</h1><p class="app-lead">${page.summary ?? ''}</p>
    <p>${page.text ?? ''}</p>${parts.join('')}</main>`;
}

function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** A function's results by what it was asked for, for questions that are asked of one site again and again. */
function once<Result>(make: (site: SomeSite) => Result): (site: SomeSite) => Result {
  const made = new WeakMap<SomeSite, Result>();
  return (site) => {
    const known = made.get(site);
    if (known !== undefined) return known;
    const result = make(site);
    made.set(site, result);
    return result;
  };
}

/** The files of the search of a made-up site. */
export const indexOf = once(makeIndexOf);

function makeIndexOf({
  pages,
  placed = [],
  places = [],
  meanings = [],
  help = {},
  needs = [],
}: SomeSite) {
  const own = Object.entries(pages).map(([path, page]): SearchEntry => ({
    path,
    title: page.title,
    names: page.names ?? [],
    summary: page.summary ?? '',
    topics: page.topics ?? [],
    ...(page.partnership && { owner: page.partnership }),
    ...(page.formOf && { formOf: page.formOf }),
  }));
  const read = Object.entries(pages).flatMap(([path, page]) => {
    const found = readPage(htmlOf(page));
    return found ? [[path, found] as const] : [];
  });
  return makeIndex({
    pages: new Map(read),
    entries: [...own, ...placed],
    places,
    meanings,
    help: { ...NO_HELP, ...help },
    needs,
  });
}

/** Everything that the search knows of a made-up site. */
export const lexiconOf = once((site) => {
  const { names, words, spots } = indexOf(site);
  const places = new Map(Object.entries(spots));
  const placesOf = (stems: string[]) =>
    Promise.resolve(
      new Map(
        stems.flatMap((stem) => {
          const distances = places.get(stem);
          return distances ? [[stem, readSpots(distances)] as const] : [];
        }),
      ),
    );
  return { lexicon: readLexicon(names, words), names, placesOf };
});

/** The search of a made-up site, as it travels. */
export function shardsOf(site: SomeSite) {
  const { files } = shardIndex(indexOf(site));
  return new SearchIndex(<Content>(path: string) => {
    if (!files.has(path)) throw new Error(`There is no ${path}.`);
    return Promise.resolve(files.get(path) as Content);
  });
}

/** Searches a made-up site. */
export async function answerOn(
  site: SomeSite,
  q: string,
  narrowed: Partial<SearchQuery> = {},
): Promise<Answer> {
  const { lexicon, placesOf } = lexiconOf(site);
  const query = parseQuery(queryAddress({ q, ...narrowed }));
  const englishAmong = (words: string[]) =>
    Promise.resolve(new Set(words.filter((word) => site.english?.includes(word))));
  return find(query, lexicon, { placesOf, englishAmong });
}

/** Searches a made-up site and gives the addresses of the results, best first. */
export async function pathsFound(
  site: SomeSite,
  q: string,
  narrowed: Partial<SearchQuery> = {},
): Promise<string[]> {
  const { results } = await answerOn(site, q, narrowed);
  return results.map(pathOfHit);
}
