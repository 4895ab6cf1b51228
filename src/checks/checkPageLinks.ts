import { CHART_LANGUAGE, linksOfChart } from '../lib/chartSyntax.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { addressOf } from '../model/addresses.ts';
import { movedPages } from '../model/site/movedPages.ts';
import type { MovedPage } from '../model/site/movedPages.ts';
import { hasPage } from '../model/site/siteLinks.ts';
import { originalOf } from '../model/site/translations.ts';
import { buildHandbook } from '../model/handbook.ts';
import type { Handbook } from '../model/handbook.ts';
import { bodyNodes } from './bodyNodes.ts';
import { isFile, partsOf } from './checkLink.ts';
import { pagesInFields, topicsInFields } from './checkSiteLinks.ts';
import type { FieldPage } from './checkSiteLinks.ts';
import type { ContentEntry, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import type { PagePlaces } from './pagePlaces.ts';
import { isLinked, movedPlaces, pagePlaces } from './pagePlaces.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Folders with files that the build makes. */
const MADE_FILES = /^\/(?:charts|contacts|data|updates|[a-z0-9-]+\/plan)\//;

/** Pages of entries that are not on the site at a given time. */
export interface PagesGone {
  /** The time, as the start of a sentence. */
  when: string;
  pages: ReadonlySet<string>;
  /** Withdrawn pages. Their addresses tell readers so. */
  withdrawn: ReadonlySet<string>;
}

/**
 * Links that lead to no page of this site, or to no place on it: in texts, in charts, and in every field that leads to
 * a page. Needs content that is sound otherwise: the page of an entry with a mistake in it
 * would be missed.
 */
export function checkPageLinks(
  { content, entries, publicFiles }: ReadContent,
  today: string,
  gone?: PagesGone,
): Problem[] {
  const handbook = buildHandbook(content, today);
  const places = pagePlaces(handbook, entries);
  const moved = movedPages(handbook);
  const elsewhere = movedPlaces(handbook, entries);
  const check = (url: string, own: string | undefined, place: Place) =>
    checkTarget(url, own, place, { places, moved, elsewhere, publicFiles, gone });
  // What a change says of a page stays as it was when the page moves or goes.
  const isOfThePast = ({ collection, data }: ContentEntry, { page, path }: FieldPage) =>
    collection === 'changes' &&
    path[0] === 'pages' &&
    (data.kind === 'withdrawn' || moved.has(page) || gone?.withdrawn.has(page) === true);
  return [
    ...entries.flatMap((entry) =>
      linksIn(entry).flatMap(({ url, line }) =>
        check(url, pageOf(entry, handbook), { file: entry.file, line }),
      ),
    ),
    ...entries.flatMap((entry) =>
      pagesInFields(entry)
        .filter((one) => !isOfThePast(entry, one))
        .flatMap(({ page, path }) => check(page, undefined, entry.placeOf(path))),
    ),
    ...entries.flatMap((entry) => topicsWithoutPage(entry, handbook)),
    ...content.translations
      .filter(
        ({ data, placeOf }) =>
          check(data.translationOf, undefined, placeOf(['translationOf'])).length === 0,
      )
      .flatMap((entry) => withoutOriginal(entry, handbook)),
  ];
}

/** Links in fields to topics that nothing is written on, which have no page. */
function topicsWithoutPage(entry: ContentEntry, handbook: Handbook): Problem[] {
  return topicsInFields(entry)
    .filter(({ topic }) => !hasPage(handbook, { kind: 'topic', topic }))
    .map(({ topic, path }) => problemOf('topic-without-page', entry.placeOf(path), { topic }));
}

/** A translation of a page that can be had in one language only. */
function withoutOriginal(
  { data, placeOf }: WrittenEntry<'translations'>,
  handbook: Handbook,
): Problem[] {
  if (originalOf(handbook, { data })) return [];
  const place = placeOf(['translationOf']);
  return [problemOf('translation-of-other-page', place, { page: data.translationOf })];
}

interface Site {
  places: PagePlaces;
  moved: ReadonlyMap<string, MovedPage>;
  /** Places that have left a page for another one, with the address of today. */
  elsewhere: ReadonlyMap<string, string>;
  publicFiles: ReadonlySet<string>;
  gone: PagesGone | undefined;
}

function checkTarget(
  url: string,
  own: string | undefined,
  place: Place,
  { places, moved, elsewhere, publicFiles, gone }: Site,
): Problem[] {
  if (!/^[/#]/.test(url)) return [];
  const { path: written, rest } = partsOf(url);
  const page = written === '' ? own : written;
  if (page === undefined) return [];
  if (isFile(page))
    return publicFiles.has(page) || MADE_FILES.test(page)
      ? []
      : [problemOf('no-such-file', place, { url })];
  const known = places.get(page);
  const to = moved.get(page)?.to;
  if (to !== undefined) return [problemOf('page-moved', place, { page, to })];
  if (!known && gone?.pages.has(page))
    return [problemOf('links-to-unpublished', place, { page, when: gone.when })];
  if (!known)
    return [problemOf('no-such-page', place, { page, nearest: nearest(page, places.keys()) })];
  const fragment = decoded(rest.split('#')[1] ?? '');
  if (fragment === '' || known.has(fragment)) return [];
  const whole = `${page}#${fragment}`;
  const today = elsewhere.get(whole);
  if (today !== undefined) return [problemOf('place-moved', place, { url: whole, to: today })];
  const allowed = [...known];
  const near = nearest(fragment, allowed);
  const misspelled = near ? `#${near}` : elsewhere.get(nearest(whole, elsewhere.keys()) ?? '');
  const args = { url, place: fragment, nearest: misspelled, allowed };
  return [problemOf('no-such-place-on-page', place, args)];
}

/** Addresses that the text of an entry leads to, each with its line of the file. */
export function linksIn({ file, body, bodyLine }: ContentEntry): { url: string; line: number }[] {
  if (body === '') return [];
  const nodes = bodyNodes({ extension: file.endsWith('.mdx') ? 'mdx' : 'md', body });
  return nodes.flatMap((node) => {
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'link' || node.type === 'definition') return [{ url: node.url, line }];
    if (node.type !== 'code' || node.lang !== CHART_LANGUAGE) return [];
    return linksOfChart(node.value).map((link) => ({ url: link.url, line: line + link.line }));
  });
}

/** Address of the page that shows the text of an entry. */
function pageOf(entry: ContentEntry, handbook: Handbook): string | undefined {
  return isLinked(entry) ? addressOf(handbook, entry).split('#')[0] : undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
