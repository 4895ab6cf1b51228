import type { APIRoute } from 'astro';
import { filterStyles, reviewFilters } from '../../model/reviews/caseReviewFilters.ts';
import { reviewsNewestFirst } from '../../model/reviews/caseReviews.ts';
import { getHandbook } from '../../queries.ts';

/** The styles that narrow the list of reviews, one rule for each choice. */
export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const filters = reviewFilters(handbook, reviewsNewestFirst(handbook));
  return new Response(`${filterStyles(filters)}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
