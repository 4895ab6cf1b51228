import type { Problem } from '../problems/problem.ts';
import { formatDate, dayInEngland, timeInEngland } from '../lib/dates.ts';
import type { ContentEntry, WrittenContent } from '../loader/entries.ts';
import { momentsIn } from '../loader/publication/dueMoments.ts';
import { publishedContent } from '../loader/publication/publishedContent.ts';
import { referencesOf } from '../loader/publication/referencesOf.ts';
import { hasStatuses, spansIn, statusOf, wholesOf } from '../loader/publication/spans.ts';
import { clockAt } from '../loader/publication/times.ts';
import type { Span } from '../loader/publication/times.ts';
import { withdrawnPages } from '../loader/publication/withdrawnPages.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { buildHandbook } from '../model/handbook.ts';
import { pageNames } from '../model/site/siteMap.ts';
import { asTyped, labelOf } from '../problems/messageParts.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { checkContacts } from './checkContacts.ts';
import { checkLink } from './checkLink.ts';
import { checkPageLinks } from './checkPageLinks.ts';
import type { PagesGone } from './checkPageLinks.ts';
import { checkRules } from './checkRules.ts';

/**
 * References to entries that readers may not see, from entries that they may: now, or on any day to come. So a site never
 * fails to be built because a day has come.
 */
export function checkReferencesToUnpublished(
  { content, entries }: ReadContent,
  now: Date,
): Problem[] {
  if (!hasStatuses(content)) return [];
  const spanOf = spansIn(content);
  return entries.flatMap((entry) =>
    referencesOf(entry).flatMap(({ collection, id, place }) => {
      const named = (content[collection] as ContentEntry[]).find((one) => one.id === id);
      if (!named || isWithin(spanOf(entry), spanOf(named), now.getTime())) return [];
      const args = {
        id,
        label: labelOf(collection),
        state: stateInWords(spanOf(named)),
        status: statusInWords(named, content),
      };
      return [problemOf('refers-to-unpublished', place, args)];
    }),
  );
}

/** True when an entry is on the site, from now on, only while another one is. */
function isWithin(span: Span, other: Span, now: number): boolean {
  const from = Math.max(span.from, now);
  if (from >= span.until) return true;
  return other.from <= from && span.until <= other.until;
}

function stateInWords({ from, until }: Span): string {
  if (from === Infinity) return 'is a draft';
  return until < Infinity
    ? `is withdrawn from ${momentInWords(until)}`
    : `is not on the site before ${momentInWords(from)}`;
}

function statusInWords(entry: ContentEntry, content: WrittenContent): string {
  const status = wholesOf(entry, content)
    .map(statusOf)
    .find((one) => one !== undefined);
  return asTyped('onThisSite', status).replace('onThisSite: ', '');
}

/**
 * The site as readers have it, now and after each moment at which something comes or goes: what only a draft makes right is
 * wrong there. Needs content that is sound otherwise.
 */
export function checkPublished(read: ReadContent, today: string, now: Date): Problem[] {
  const { content } = read;
  if (!hasStatuses(content)) return [];
  const moments = momentsIn(content).filter((moment) => moment > now.getTime());
  const known = new Set(problemsOf(read, today).map(keyOf));
  const allPages = [...pageNames(buildHandbook(content, today)).keys()];
  const found = [now.getTime(), ...moments].flatMap((moment) =>
    problemsAt(moment, read, { today, now, known, allPages }),
  );
  return [...new Map(found.map((problem) => [keyOf(problem), problem])).values()];
}

/** What the check of every moment needs. */
interface PublishedCheck {
  today: string;
  now: Date;
  /** Problems that the content has as it is, by their key. */
  known: ReadonlySet<string>;
  /** Every page that the content would make if all of it were on the site. */
  allPages: readonly string[];
}

function problemsAt(
  moment: number,
  read: ReadContent,
  { today, now, known, allPages }: PublishedCheck,
): Problem[] {
  const published = publishedContent(read.content, clockAt(moment));
  const there = new Set(Object.values(published).flat() as ContentEntry[]);
  const files = new Set([...there].map(({ file }) => file));
  const subset: ReadContent = {
    ...read,
    content: published,
    entries: read.entries.filter((entry) => there.has(entry)),
    files: read.files.filter(({ file }) => files.has(file)),
  };
  const when = moment === now.getTime() ? 'Now' : `From ${momentInWords(moment)}`;
  const withdrawn = new Set(
    withdrawnPages(read.content, clockAt(moment), today).map(({ path }) => path),
  );
  const pages = pageNames(buildHandbook(published, today));
  const gone: PagesGone = {
    when,
    withdrawn,
    pages: new Set(allPages.filter((page) => !pages.has(page))),
  };
  return problemsOf(subset, today, gone).flatMap((problem) => {
    if (problem.code === 'links-to-unpublished') return [problem];
    if (problem.severity !== 'error' || known.has(keyOf(problem))) return [];
    const missed = problemOf('unpublished-missed', problem, { when, message: problem.message });
    return [missed];
  });
}

/** What may be wrong with content because something is not there. */
function problemsOf(read: ReadContent, today: string, gone?: PagesGone): Problem[] {
  return [
    ...checkContacts(read, today),
    ...checkRules(read, today),
    ...checkPageLinks(read, today, gone),
  ];
}

/** Addresses of what replaces entries that have been withdrawn: how they are written. */
export function checkReplacementsOfWithdrawn({ entries }: ReadContent): Problem[] {
  return entries.flatMap((entry) => {
    const status = statusOf(entry);
    if (status?.status !== 'withdrawn' || status.instead === undefined) return [];
    return checkLink(status.instead, entry.placeOf(['onThisSite', 'instead']));
  });
}

function keyOf({ file, line, message }: Problem): string {
  return `${file} ${line} ${message}`;
}

function momentInWords(moment: number): string {
  const date = new Date(moment);
  const time = timeInEngland(date);
  return `${formatDate(dayInEngland(date))}${time === '00:00' ? '' : `, ${time}`}`;
}
