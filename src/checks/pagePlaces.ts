import { headingIds } from '../lib/headings.ts';
import { addressOf, areaContactsAddress } from '../model/addresses.ts';
import type { LinkedCollection, LinkedEntry } from '../model/addresses.ts';
import type { Handbook } from '../model/handbook.ts';
import { all, slugOf } from '../model/handbook.ts';
import {
  hasOwnPage,
  localProceduresIn,
  nationally,
  nationalProcedures,
  placesOf,
  rowOf,
} from '../model/procedures/procedures.ts';
import { chapterPlace } from '../model/documents/manuals.ts';
import { chartPageOf } from '../model/procedures/chartPage.ts';
import { levelPlace } from '../model/procedures/thresholds.ts';
import { pageNames } from '../model/site/siteMap.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { bodyNodes, wordsIn } from './bodyNodes.ts';
import type { ContentEntry } from '../loader/entries.ts';

/** By the address of a page: the places on it that links may name, each the id of an element. */
export type PagePlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** Places that are on a page whatever the content. */
const FIXED: readonly [page: string, places: readonly string[]][] = [
  ['/contacts/', ['areas']],
  ['/partnerships/', ['areas']],
  ['/procedures/', ['areas', 'national']],
];

/** Content types whose entries have no address: parts of other pages, and what is not shown. */
const UNLINKED = [
  'changes',
  'synonyms',
  'worries',
  'situations',
  'audiences',
  'schoolSections',
] as const satisfies Exclude<CollectionName, LinkedCollection>[];

/**
 * Every page, with the places that texts may link to: entries that are on it, the headings of its text,
 * and the steps, levels, figures and deliverables that it shows. Worked out without a build.
 */
export function pagePlaces(handbook: Handbook, written: readonly ContentEntry[]): PagePlaces {
  const forms = placedProcedures(handbook).flatMap((place) =>
    [`${place.path}sheet/`, chartPageOf(place) ?? []].flat(),
  );
  const places = new Map(
    [...pageNames(handbook).keys(), ...forms].map((page) => [page, new Set<string>()]),
  );
  const add = (page: string, ids: readonly string[]) => {
    for (const id of ids) places.get(page)?.add(id);
  };
  for (const [page, ids] of FIXED) add(page, ids);
  for (const entry of written.filter(isLinked)) {
    const [page = '', place] = addressOf(handbook, entry).split('#');
    add(page, place === undefined ? [...headingsOf(entry), ...partsOf(entry)] : [place]);
    if (entry.collection === 'contacts')
      for (const area of entry.data.areas) add(areaContactsAddress(area), [slugOf(entry.id)]);
  }
  add(
    '/practitioners/',
    all(handbook, 'situations').map(({ id }) => id),
  );
  add(
    '/schools/',
    all(handbook, 'schoolSections').map(({ id }) => id),
  );
  for (const { path, steps } of placedProcedures(handbook))
    add(path, steps?.data.steps.map(({ id }) => `step-${id}`) ?? []);
  for (const national of nationalProcedures(handbook))
    add(
      addressOf(handbook, national),
      placesOf(handbook, national).flatMap((place) =>
        place.partnership && !hasOwnPage(place) ? [rowOf(place.partnership)] : [],
      ),
    );
  return places;
}

/** Lists that have been divided into pages, or are where they are long. The first page of each leads readers of an old link on. */
const DIVIDED: Partial<Record<CollectionName, string>> = {
  agencies: '/agencies/',
  terms: '/glossary/',
  sources: '/sources/',
};

/** By the address it had: where an entry is today that has left its place on a page for another page. */
export function movedPlaces(
  handbook: Handbook,
  written: readonly ContentEntry[],
): ReadonlyMap<string, string> {
  return new Map(
    written.filter(isLinked).flatMap((entry) => {
      const list = DIVIDED[entry.collection];
      const to = addressOf(handbook, entry);
      const before = `${list}#${slugOf(entry.id)}`;
      return list === undefined || to === before ? [] : [[before, to] as const];
    }),
  );
}

/** Every page about a procedure: the national ones, and what holds in each partnership. */
export function placedProcedures(handbook: Handbook) {
  return [
    ...nationalProcedures(handbook).map((national) => nationally(handbook, national)),
    ...all(handbook, 'partnerships').flatMap((one) => localProceduresIn(handbook, one)),
  ];
}

/** An entry that has an address. */
export function isLinked(entry: ContentEntry): entry is ContentEntry & LinkedEntry {
  return !(UNLINKED as readonly string[]).includes(entry.collection);
}

function headingsOf({ file, body }: ContentEntry): string[] {
  const extension = file.endsWith('.mdx') ? 'mdx' : 'md';
  const headings = bodyNodes({ extension, body }).filter(({ type }) => type === 'heading');
  return headingIds(headings.map(wordsIn));
}

/** Ids of what the page of an entry shows from its fields. */
function partsOf({ collection, data }: LinkedEntry): string[] {
  switch (collection) {
    case 'partnerships':
      return ['contents', 'about'];
    case 'familyGuides':
      return data.shows.includes('areas') ? ['areas'] : [];
    case 'topics':
      return [
        ...(data.doNow.length > 0 ? ['do-now'] : []),
        ...(data.signs.length > 0 ? ['signs'] : []),
        ...(data.local.length > 0 ? ['where-you-work'] : []),
      ];
    case 'thresholds':
      return data.levels.map(levelPlace);
    case 'policies':
      return data.chapters.map(chapterPlace);
    case 'priorities':
      return data.deliverables.map((one) => one.id);
    case 'reports':
    case 'reportSections':
    case 'training':
      return data.figures.map((one) => one.id);
    default:
      return [];
  }
}
