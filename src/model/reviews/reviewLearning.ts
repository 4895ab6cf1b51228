import { withoutCarriedOn } from '../plans/carriedOn.ts';
import { groupBy } from '../../lib/lists.ts';
import { byText, byTitle, firstThose, inTurn } from '../../lib/sorting.ts';
import type { Recommendation, TakenUp } from '../../schemas/shared/recommendation.ts';
import { addressOf } from '../addresses.ts';
import { hasOwnPage, newestReviewFirst, reviewsNewestFirst, themesOf } from './caseReviews.ts';
import type { Review } from './caseReviews.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf } from '../parties.ts';
import { referrersTo } from '../referrers.ts';
import type { NamedParty } from '../parties.ts';
import { deliverableTitle } from '../plans/planRows.ts';

/** What a plan, policy or procedure does about a recommendation, with a link to the place. */
export interface TakenUpView {
  kind: 'Priority' | 'Policy' | 'Procedure';
  title: string;
  path: string;
  how: string;
  /** Who leads the work in the plan. */
  leads: NamedParty[];
}

/** A recommendation, ready to be shown. */
export interface RecommendationView {
  number?: number;
  required: string;
  toAchieve?: string;
  toAddress?: string;
  addressedTo: NamedParty[];
  takenUp: TakenUpView[];
}

/** Reviews across, themes down. */
export interface ThemeMatrix {
  reviews: Review[];
  rows: { theme: Entry<'topics'>; has: boolean[] }[];
}

/** Recommendations that one body has to act on, each with its review. */
export interface ActorGroup {
  actor: NamedParty;
  /** True when the body is named by a plan that takes the recommendation up, not by the review. */
  throughPlan: boolean;
  recommendations: { review: Review; recommendation: RecommendationView }[];
}

/** Puts a recommendation into words and links. */
export function recommendationView(
  handbook: Handbook,
  { number, required, toAchieve, toAddress, addressedTo, takenUp }: Recommendation,
): RecommendationView {
  return {
    ...(number && { number }),
    required,
    ...(toAchieve && { toAchieve }),
    ...(toAddress && { toAddress }),
    addressedTo: addressedTo.map((party) => nameOf(handbook, party)),
    takenUp: takenUp.map((one) => takenUpView(handbook, one)),
  };
}

/** Where a plan, policy or procedure takes something up. */
export function takenUpView(handbook: Handbook, taken: TakenUp): TakenUpView {
  const { how } = taken;
  switch (taken.kind) {
    case 'priority': {
      const priority = entry(handbook, 'priorities', taken.priority);
      const deliverable = priority.data.deliverables.find(({ id }) => id === taken.deliverable);
      const path = addressOf(handbook, priority);
      return {
        kind: 'Priority',
        title: deliverable ? deliverableTitle(deliverable) : priority.data.title,
        path: deliverable ? `${path}#${deliverable.id}` : path,
        how,
        leads: (deliverable?.leads ?? priority.data.leads).map((party) => nameOf(handbook, party)),
      };
    }
    case 'policy': {
      const policy = entry(handbook, 'policies', taken.policy);
      const path = addressOf(handbook, policy);
      return { kind: 'Policy', title: policy.data.title, path, how, leads: [] };
    }
    case 'procedure': {
      const procedure = entry(handbook, 'procedures', taken.procedure);
      const path = addressOf(handbook, procedure);
      return { kind: 'Procedure', title: procedure.data.title, path, how, leads: [] };
    }
  }
}

/** Themes down, reviews across: only reviews of which a theme is known, only themes of a review. */
export function themeMatrix(handbook: Handbook): ThemeMatrix {
  const reviews = reviewsNewestFirst(handbook).filter(
    (review) => themesOf(handbook, review).length > 0,
  );
  const themes = new Map(
    reviews.flatMap((review) => themesOf(handbook, review)).map((theme) => [theme.id, theme]),
  );
  const rows = [...themes.values()]
    .toSorted(byTitle)
    .map((theme) => ({ theme, has: reviews.map(({ data }) => data.topics.includes(theme.id)) }));
  return { reviews, rows };
}

/**
 * Recommendations by who must act: who the review addresses or, where it does not say, who leads the
 * work of the plan that takes the recommendation up. Those of which neither is known come last.
 */
export function recommendationsByActor(handbook: Handbook): ActorGroup[] {
  const rows = reviewsNewestFirst(handbook).flatMap((review) =>
    review.data.recommendations.flatMap((written) => {
      const recommendation = recommendationView(handbook, written);
      return actorsOf(recommendation).map((one) => ({ ...one, review, recommendation }));
    }),
  );
  const groups = [...groupBy(rows, ({ actor, throughPlan }) => `${actor.words} ${throughPlan}`)];
  return groups
    .map(([, [first, ...others]]) => ({
      actor: first!.actor,
      throughPlan: first!.throughPlan,
      recommendations: [first!, ...others].map(({ review, recommendation }) => ({
        review,
        recommendation,
      })),
    }))
    .toSorted(
      inTurn(
        firstThose(({ actor }) => actor !== NOT_SAID),
        byText(({ actor }) => actor.words),
      ),
    );
}

const NOT_SAID: NamedParty = { words: 'Not stated' };

function actorsOf({
  addressedTo,
  takenUp,
}: RecommendationView): { actor: NamedParty; throughPlan: boolean }[] {
  if (addressedTo.length > 0) return addressedTo.map((actor) => ({ actor, throughPlan: false }));
  const leads = takenUp.flatMap((taken) => taken.leads);
  if (leads.length > 0) return leads.map((actor) => ({ actor, throughPlan: true }));
  return [{ actor: NOT_SAID, throughPlan: false }];
}

/** Everything that plans, policies and procedures do about reviews, review by review. */
export function takenUpByReview(
  handbook: Handbook,
): { review: Review; whole: TakenUpView[]; recommendations: RecommendationView[] }[] {
  return reviewsNewestFirst(handbook)
    .filter(hasOwnPage)
    .map((review) => ({
      review,
      whole: review.data.takenUp.map((one) => takenUpView(handbook, one)),
      recommendations: review.data.recommendations
        .map((one) => recommendationView(handbook, one))
        .filter(({ takenUp }) => takenUp.length > 0),
    }))
    .filter(({ whole, recommendations }) => whole.length + recommendations.length > 0);
}

/** True when one of these topics is the one that every review has. */
function isAboutReviews(handbook: Handbook, topics: readonly string[]): boolean {
  return topics.some((id) => entry(handbook, 'topics', id).data.everyReview);
}

/** Priorities of any plan that deal with case reviews as such. */
export function prioritiesAboutReviews(handbook: Handbook): Entry<'priorities'>[] {
  return withoutCarriedOn(handbook, all(handbook, 'priorities'))
    .filter(({ data }) => isAboutReviews(handbook, data.topics))
    .toSorted(byText<Entry<'priorities'>>(({ owner, data }) => `${owner} ${data.title}`));
}

/** Sections of annual reports that speak of case reviews: what was done, year by year. */
export function reportsAboutReviews(handbook: Handbook): Entry<'reportSections'>[] {
  return all(handbook, 'reportSections')
    .filter(({ data }) => isAboutReviews(handbook, data.topics))
    .toSorted(byText<Entry<'reportSections'>>(({ owner, data }) => `${owner} ${data.order}`));
}

/** Reviews that led to what is on the page of a priority, policy or procedure. */
export function reviewsBehind(
  handbook: Handbook,
  target: { collection: 'priorities' | 'policies' | 'procedures'; id: string },
): Review[] {
  return referrersTo(handbook, 'caseReviews', target, 'takenUp').toSorted(newestReviewFirst);
}
