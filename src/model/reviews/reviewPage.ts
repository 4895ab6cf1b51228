import { slugOf } from '../handbook.ts';
import type { Entry } from '../handbook.ts';

/** What decides whether a review has a page. */
type Findings = Pick<Entry<'caseReviews'>['data'], 'learning' | 'recommendations'>;

/** True for a review with a page: one with findings or recommendations. The others are rows in the lists of reviews. */
export function hasReviewPage({ learning, recommendations }: Findings): boolean {
  return learning.length + recommendations.length > 0;
}

/** The address of the page that a review has or would have. */
export function reviewPageAddress(review: Entry<'caseReviews'>): string {
  return `${reviewListAddress(review)}${slugOf(review.id)}/`;
}

/** The address of the row that a review without a page has in the list of its partnership. */
export function reviewRowAddress(review: Entry<'caseReviews'>): string {
  return `${reviewListAddress(review)}#${slugOf(review.id)}`;
}

function reviewListAddress({ owner }: Entry<'caseReviews'>): string {
  return `/${owner}/case-reviews/`;
}
