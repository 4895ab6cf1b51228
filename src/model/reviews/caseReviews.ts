import { formatDate } from '../../lib/dates.ts';
import { byTitle, inTurn, newestFirst } from '../../lib/sorting.ts';
import { joinWords } from '../../lib/lists.ts';
import { addressOf } from '../addresses.ts';
import { currencyOf } from '../documents/currency.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { ageGroupLabels, reviewKindLabels } from '../labels.ts';
import { partnershipsByKind } from '../partnerships.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import { hasReviewPage } from './reviewPage.ts';

/** A case review, published or under way. */
export type Review = Entry<'caseReviews'>;

/** A review, ready to be in a list. */
export interface ReviewItem {
  review: Review;
  title: string;
  /** Its page; undefined for a review without one. */
  path?: string;
  /** Name of its place in the list of its partnership. */
  id: string;
  partnership: string;
  /** Kind, date and form, in a line. */
  facts: string;
  themes: string[];
  /** What is known of a review without a page: why it was held, and what came of it. */
  more: string[];
  /** For a review without a page: its report, and what else its owner publishes of it. */
  documents: { text: string; address: string }[];
}

/** Order of reviews: those under way first, then by date, the newest first, those without a date last. */
export const newestReviewFirst = inTurn<Review>(
  newestFirst(({ data }) => (data.state === 'under-way' ? '9' : (data.published ?? '0'))),
  byTitle,
);

/** Every review, the newest first. */
export const reviewsNewestFirst = once('reviews, newest first', (handbook): readonly Review[] =>
  all(handbook, 'caseReviews').toSorted(newestReviewFirst),
);

/** True for a review with its own page; the others are rows in lists. */
export function hasOwnPage({ data }: Review): boolean {
  return hasReviewPage(data);
}

/** What a review is about: its topics, without the one that all reviews share. */
export function themesOf(handbook: Handbook, { data }: Review): Entry<'topics'>[] {
  return data.topics
    .map((id) => entry(handbook, 'topics', id))
    .filter((topic) => !topic.data.everyReview)
    .toSorted(byTitle);
}

/** When it was published, as exactly as its owner tells: `March 2022`, `2022/23`; or that it was not. */
export function publishedInWords(handbook: Handbook, review: Review): string {
  const { data } = review;
  if (data.state !== 'published') {
    const { period } = currencyOf(handbook, review);
    const words =
      data.state === 'under-way'
        ? 'Not published, under way when last reported'
        : 'Not published; what was learnt has been reported';
    return period ? `${words} (${periodInWords(period)})` : words;
  }
  if (!data.published) return 'Published, no date given';
  return `Published ${data.published.includes('/') ? `in ${data.published}` : formatDate(data.published)}`;
}

/** A review as an item of a list. */
export function reviewItem(handbook: Handbook, review: Review): ReviewItem {
  const { data } = review;
  const hasPage = hasOwnPage(review);
  return {
    review,
    title: data.title,
    ...(hasPage && { path: addressOf(handbook, review) }),
    id: slugOf(review.id),
    partnership: joinWords(makersOf(handbook, review).map(({ data: { shortName } }) => shortName)),
    facts: [
      reviewKindLabels[data.kind],
      publishedInWords(handbook, review),
      ...(data.withdrawn ? ['Withdrawn since'] : []),
      ...(data.ageGroup ? [ageGroupLabels[data.ageGroup]] : []),
    ].join(' · '),
    themes: themesOf(handbook, review).map((topic) => topic.data.title),
    more: hasPage ? [] : moreOf(data),
    documents: hasPage ? [] : documentsOf(data),
  };
}

function moreOf(data: Review['data']): string[] {
  const { why, reviewed, recommendationCount: count, response, changedSince } = data;
  return [
    ...(why ? [why] : []),
    ...(reviewed ? [`It looked at the years ${reviewed.from} to ${reviewed.to}.`] : []),
    ...(count === undefined
      ? []
      : [`It made ${count} ${count === 1 ? 'recommendation' : 'recommendations'}.`]),
    ...response,
    ...changedSince,
  ];
}

function documentsOf({
  title,
  ownersDocument,
  documents,
}: Review['data']): ReviewItem['documents'] {
  return [
    ...(ownersDocument
      ? [{ text: ownersDocument.title ?? title, address: ownersDocument.address }]
      : []),
    ...documents.map(({ title: text, address }) => ({ text, address })),
  ];
}

/** The partnerships that made a review: its owner first. */
export function makersOf(handbook: Handbook, review: Review): Entry<'partnerships'>[] {
  return makerIdsOf(review).map((id) => entry(handbook, 'partnerships', id));
}

function makerIdsOf({ owner, data }: Review): string[] {
  return [...new Set([owner, ...data.jointWith])];
}

/** Every review of a partnership, those that it made with others among them, the newest first. */
export function reviewsOf(handbook: Handbook, partnership: string): Review[] {
  return [...(reviewsByMaker(handbook).get(partnership) ?? [])];
}

const reviewsByMaker = once('reviews by maker', (handbook) => {
  const byMaker = new Map<string, Review[]>();
  for (const review of reviewsNewestFirst(handbook))
    for (const maker of makerIdsOf(review))
      byMaker.set(maker, [...(byMaker.get(maker) ?? []), review]);
  return byMaker;
});

/** Reviews of one partnership as items of a list, the newest first. */
export function reviewItemsOf(handbook: Handbook, partnership: string): ReviewItem[] {
  return reviewsOf(handbook, partnership).map((review) => reviewItem(handbook, review));
}

/** Partnerships of today of which no published review was found. */
export function partnershipsWithoutReviews(handbook: Handbook): Entry<'partnerships'>[] {
  return partnershipsByKind(handbook).partnerships.filter(
    ({ id }) => reviewsOf(handbook, id).length === 0,
  );
}

/**
 * What the tab of the browser and the history show: that there is a report, and not what it is about.
 * `Report T, Buckinghamshire` for Family T; `Report 2020, Buckinghamshire` for a thematic review.
 */
export function neutralTitleOf(handbook: Handbook, { data, owner }: Review): string {
  const { shortName } = entry(handbook, 'partnerships', owner).data;
  const name =
    data.kind === 'thematic-review'
      ? (data.published ?? '').slice(0, 4)
      : data.pseudonym.replace(/^(?:Baby|Child|Family|Young Person)\s+/i, '');
  return `Report ${name}, ${shortName}`;
}
