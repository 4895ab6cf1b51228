import { addressOf } from '../addresses.ts';
import { documentLabelOf } from '../documents/currency.ts';
import { all, ownedBy } from '../handbook.ts';
import type { EntryOf, Handbook } from '../handbook.ts';
import { partnershipsByKind } from '../partnerships.ts';
import { plansOf } from '../plans/plans.ts';
import { reportsOf } from '../reports/reports.ts';
import { hasOwnPage, reviewItem, reviewsNewestFirst } from '../reviews/caseReviews.ts';
import type { ReviewItem } from '../reviews/caseReviews.ts';

/** A link to a document, and how current that is where it is not current. */
interface DocumentLink {
  text: string;
  path: string;
  label?: string | undefined;
}

/** What one partnership has published on one subject. */
export interface PublishedHere {
  partnership: string;
  links: DocumentLink[];
}

/** What can be learnt from: reviews, reports, plans and training. */
export interface LearningPage {
  /** Reviews with learning, the newest first. */
  reviews: ReviewItem[];
  reports: PublishedHere[];
  plans: PublishedHere[];
  training: PublishedHere[];
}

/** Whether there is anything to learn from. */
export function hasLearning(handbook: Handbook): boolean {
  return (['caseReviews', 'reports', 'plans', 'training'] as const).some(
    (name) => all(handbook, name).length > 0,
  );
}

/** Everything to learn from, partnership by partnership. */
export function learningPage(handbook: Handbook): LearningPage {
  return {
    reviews: reviewsNewestFirst(handbook)
      .filter(hasOwnPage)
      .map((review) => reviewItem(handbook, review)),
    reports: published(handbook, (id) => reportsOf(handbook, id)),
    plans: published(handbook, (id) => plansOf(handbook, id)),
    training: published(handbook, (id) => ownedBy(handbook, 'training', id)),
  };
}

function published(
  handbook: Handbook,
  entriesOf: (partnership: string) => EntryOf<'reports' | 'plans' | 'training'>[],
): PublishedHere[] {
  const { partnerships, joint, toCome, predecessors } = partnershipsByKind(handbook);
  return [...partnerships, ...joint, ...toCome, ...predecessors]
    .map(({ id, data }) => ({
      partnership: data.shortName,
      links: entriesOf(id).map((document) => ({
        text: document.data.title,
        path: addressOf(handbook, document),
        label: documentLabelOf(handbook, document),
      })),
    }))
    .filter(({ links }) => links.length > 0);
}
