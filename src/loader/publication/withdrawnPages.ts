import { addressIfAny } from '../../model/addresses.ts';
import { buildHandbook, entry as entryOf } from '../../model/handbook.ts';
import type { Handbook } from '../../model/handbook.ts';
import { pageNames } from '../../model/site/siteMap.ts';
import type { WithdrawnPage } from '../../model/site/withdrawnPage.ts';
import type { OnThisSite } from '../../schemas/shared/onThisSite.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { publishedContent } from './publishedContent.ts';
import { hasStatuses, spansIn, statusOf, wholesOf } from './spans.ts';
import { isOnSite } from './times.ts';
import type { SiteClock } from './times.ts';

type Withdrawn = Extract<OnThisSite, { status: 'withdrawn' }>;

/**
 * What readers get who come to the address of an entry that has been withdrawn from this site. Nothing for an entry that
 * was only a part of a page, or whose address another entry has taken.
 */
export function withdrawnPages(
  content: WrittenContent,
  clock: SiteClock,
  today: string,
): WithdrawnPage[] {
  if (!hasStatuses(content)) return [];
  const spanOf = spansIn(content);
  // As the site was before anything was withdrawn: what the entries are part of is needed for their addresses.
  const before = publishedContent(content, { ...clock, until: -Infinity });
  const withdrawn = (Object.values(before).flat() as ContentEntry[]).filter(
    (entry) => !isOnSite(spanOf(entry), clock),
  );
  if (withdrawn.length === 0) return [];
  const whole = buildHandbook(before, today);
  const there = pageNames(buildHandbook(publishedContent(content, clock), today));
  const names = pageNames(whole);
  const pages = withdrawn.flatMap((entry) => {
    const status = wholesOf(entry, content).map(statusOf).find(isWithdrawn);
    const path = addressIfAny(whole, entry);
    if (!status || path === undefined || !names.has(path) || there.has(path)) return [];
    return [[path, { path, name: nameOf(entry, whole), ...told(status) }] as const];
  });
  return [...new Map(pages).values()];
}

function told({ on, reason, instead }: Withdrawn): Omit<WithdrawnPage, 'path' | 'name'> {
  return { on, reason, ...(instead !== undefined && { instead }) };
}

function isWithdrawn(status: OnThisSite | undefined): status is Withdrawn {
  return status?.status === 'withdrawn';
}

/** What was there. Of a review only that it was one: its name may be why it is gone. */
function nameOf(entry: ContentEntry, handbook: Handbook): string {
  if (entry.collection === 'caseReviews')
    return `Case review, ${entryOf(handbook, 'partnerships', entry.owner).data.shortName}`;
  return 'title' in entry.data ? entry.data.title : '';
}
