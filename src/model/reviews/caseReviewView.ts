import { formatDate } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { addressOf } from '../addresses.ts';
import { makersOf, publishedInWords, themesOf } from './caseReviews.ts';
import type { Review } from './caseReviews.ts';
import { contactView } from '../contacts/contactView.ts';
import type { ContactView } from '../contacts/contactView.ts';
import { numbersOf } from '../contacts/contacts.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { ageGroupLabels, combinedReviewLabels, reviewKindLabels } from '../labels.ts';
import { recommendationView, takenUpView } from './reviewLearning.ts';
import type { RecommendationView, TakenUpView } from './reviewLearning.ts';

/** A number of a helpline, and where its card with source and hours is. */
export interface Helpline {
  title: string;
  number: string;
  about: string;
}

/** Helplines that all these reviews name, in the order of need, for a list of reviews; where they share none, all. */
export function sharedHelplines(handbook: Handbook, reviews: readonly Review[]): Helpline[] {
  const lists = reviews.map(({ data }) => data.support);
  const named = [...new Set(lists.flat())];
  const shared = named.filter((id) => lists.every((list) => list.includes(id)));
  return helplinesOf(handbook, shared.length > 0 ? shared : named, () => '/contacts/');
}

function helplinesOf(
  handbook: Handbook,
  ids: readonly string[],
  aboutOf: (id: string) => string,
): Helpline[] {
  return ids.flatMap((id) => {
    const contact = entry(handbook, 'contacts', id);
    return numbersOf(contact).map((number) => ({
      title: contact.data.title,
      number,
      about: aboutOf(id),
    }));
  });
}

/** A review with its own page, ready to be shown. */
export interface CaseReviewView {
  kind: string;
  facts: { name: string; value: string }[];
  themes: { text: string; path: string }[];
  recommendations: RecommendationView[];
  /** How many recommendations there are, and how many of them can be told. */
  recommendationsInWords: string;
  hasRecommendations: boolean;
  /** What takes up the review as a whole. */
  takenUp: TakenUpView[];
  support: ContactView[];
  helplines: Helpline[];
  /** The national repository of case reviews, where a source says which it is. */
  repository?: RepositoryLink;
}

/** Where the national repository of case reviews is. */
export interface RepositoryLink {
  title: string;
  address: string;
}

/** The national repository of case reviews, where a source says which it is. */
export function reviewRepository(handbook: Handbook): RepositoryLink | undefined {
  const { title, address } =
    all(handbook, 'sources').find(({ data: one }) => one.reviewRepository)?.data ?? {};
  return title !== undefined && address !== undefined ? { title, address } : undefined;
}

/** Puts a review into words and links. Age limits of contacts are those of handbook.config.ts. */
export function caseReviewView(
  handbook: Handbook,
  review: Review,
  limits: Parameters<typeof contactView>[2],
): CaseReviewView {
  const { data } = review;
  const contacts = data.support.map((id) => entry(handbook, 'contacts', id));
  const support = contacts.map((contact) => contactView(handbook, contact, limits));
  const repository = reviewRepository(handbook);
  const recommendations = data.recommendations.map((one) => recommendationView(handbook, one));
  const takenUp = data.takenUp.map((one) => takenUpView(handbook, one));
  const hasRecommendations =
    recommendations.length + takenUp.length > 0 || data.recommendationCount !== undefined;
  return {
    kind: reviewKindLabels[data.kind],
    facts: factsOf(handbook, review),
    themes: themesOf(handbook, review).map((topic) => ({
      text: topic.data.title,
      path: addressOf(handbook, topic),
    })),
    recommendations,
    recommendationsInWords: recommendationsInWords(
      data.recommendationCount,
      recommendations.length,
    ),
    hasRecommendations,
    takenUp,
    support,
    helplines: helplinesOf(handbook, data.support, (id) => `#${slugOf(id)}`),
    ...(repository && { repository }),
  };
}

function factsOf(handbook: Handbook, review: Review): CaseReviewView['facts'] {
  const { kind, why, reviewed, ageGroup, undated, withdrawn } = review.data;
  const { pseudonym, otherPseudonyms, combinedWith } = review.data;
  const makers = makersOf(handbook, review);
  const published = publishedInWords(handbook, review);
  return [
    { name: 'Kind', value: reviewKindLabels[kind] },
    ...(combinedWith ? [{ name: 'In one with', value: combinedReviewLabels[combinedWith] }] : []),
    ...(otherPseudonyms.length > 0
      ? [{ name: 'Children', value: joinWords([pseudonym, ...otherPseudonyms]) }]
      : []),
    ...(makers.length > 1
      ? [{ name: 'Made together by', value: joinWords(makers.map(({ data }) => data.title)) }]
      : []),
    { name: 'Status', value: undated ? `${published}. ${undated}` : published },
    ...(withdrawn ? [{ name: 'Withdrawn', value: withdrawnInWords(withdrawn) }] : []),
    ...(why ? [{ name: 'Why it was held', value: why }] : []),
    ...(reviewed ? [{ name: 'Period covered', value: `${reviewed.from} to ${reviewed.to}` }] : []),
    ...(ageGroup ? [{ name: 'Age group', value: ageGroupLabels[ageGroup] }] : []),
  ];
}

/** `In 2026. The partnership takes reviews down after five years.` */
function withdrawnInWords({ when, why }: NonNullable<Review['data']['withdrawn']>): string {
  const words = when
    ? `In ${when.includes('/') ? when : formatDate(when)}`
    : 'Its owner has taken it down';
  return `${words}.${why ? ` ${why}` : ''}`;
}

/** `The review makes 11 recommendations. This page has something about 2 of them.` */
function recommendationsInWords(published: number | undefined, held: number): string {
  if (published === undefined)
    return held === 0 ? 'The recommendations are in the report.' : 'The review recommends:';
  const isOne = published === 1;
  const count = `The review makes ${published} recommendation${isOne ? '' : 's'}.`;
  if (held === 0) return `${count} ${isOne ? 'It is' : 'They are'} in the report.`;
  if (held >= published) return count;
  const others = published - held === 1 ? 'The other is' : 'The others are';
  return `${count} This page has ${held} of them. ${others} in the report.`;
}
