import { firstSentence } from '../../lib/text.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CaseReview } from '../../schemas/caseReview.ts';
import type { TakenUp } from '../../schemas/shared/recommendation.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../../loader/entries.ts';
import { REVIEW_DANGERS } from '../../schemas/shared/safetyCheck.ts';
import type { ReviewDanger } from '../../schemas/shared/safetyCheck.ts';
import { hasReviewPage } from '../../model/reviews/reviewPage.ts';
import { nearest } from '../../problems/nearest.ts';
import { problemOf } from '../../problems/problemKinds.ts';
import type { ReadContent } from '../../loader/readContent.ts';
import { checkReviewLinks } from './reviewLinks.ts';
import { checkReviewTexts, knownWords } from './reviewTexts.ts';
import { MOST_SENTENCES } from './reviewWords.ts';

type Field = keyof CaseReview;

/** Fields that only a page shows: a review without findings is a row in lists. */
const ONLY_ON_PAGE: readonly Field[] = ['contentNotice', 'familySummary', 'takenUp'];

/** What no review may have whose owner does not publish it: its report may say it, and nobody has read that. */
const ONLY_IN_REPORT: readonly Field[] = [
  ...(['reviewed', 'ageGroup', 'withdrawn', 'ownersDocument'] as const),
];

/** What only a published review may have: until then nothing of it is final. */
const ONLY_PUBLISHED: readonly Field[] = [
  ...(['reviewed', 'ageGroup', 'recommendationCount', 'recommendations', 'takenUp'] as const),
  ...(['response', 'changedSince', 'withdrawn', 'ownersDocument'] as const),
];

/** Without these a page could not be read safely, or would say nothing. */
const NEEDED: readonly Field[] = ['contentNotice', 'why', 'familySummary'];

/** Case reviews that are unsafe for their readers or for the children they are about. */
export function checkReviews(read: ReadContent): Problem[] {
  const { content } = read;
  if (content.caseReviews.length === 0) return [];
  const known = knownWords(read);
  return content.caseReviews.flatMap((review) => [
    ...checkDate(review),
    ...checkDetail(review),
    ...checkLookedAt(review),
    ...checkNotice(review),
    ...checkWithdrawn(review),
    ...checkTakenUp(review, content),
    ...checkReviewTexts(review, known),
    ...checkReviewLinks(review, content),
  ]);
}

function checkDate({ data, placeOf }: WrittenEntry<'caseReviews'>): Problem[] {
  if (data.state !== 'published')
    return data.published || data.undated
      ? [
          problemOf(
            'review-under-way-dated',
            placeOf([data.published ? 'published' : 'undated']),
            {},
          ),
        ]
      : [];
  return data.published || data.undated
    ? []
    : [problemOf('review-without-date', placeOf(['state']), {})];
}

function checkDetail({ data, placeOf }: WrittenEntry<'caseReviews'>): Problem[] {
  const isRow = !hasReviewPage(data);
  const onlyLater = {
    published: [],
    'under-way': ONLY_PUBLISHED,
    'not-published': ONLY_IN_REPORT,
  }[data.state];
  const tooMuch = [
    ...(isRow ? ONLY_ON_PAGE : []),
    ...onlyLater.filter((field) => !isRow || !ONLY_ON_PAGE.includes(field)),
  ].filter((field) => isFilled(data, field));
  const tooLittle = isRow ? [] : NEEDED.filter((field) => !isFilled(data, field));
  return [
    ...tooMuch.map((field) =>
      problemOf('review-with-too-much', placeOf([field]), {
        isRow: isRow && ONLY_ON_PAGE.includes(field),
        field,
      }),
    ),
    ...(tooLittle.length > 0
      ? [
          problemOf(
            'review-with-too-little',
            placeOf([data.learning.length > 0 ? 'learning' : 'recommendations']),
            { fields: tooLittle },
          ),
        ]
      : []),
    ...(data.support.length === 0
      ? [problemOf('review-without-support', placeOf(['support']), {})]
      : []),
  ];
}

/** A review that is published, or will be by itself, without a person having read it for all that could identify a child. */
function checkLookedAt({ data, placeOf }: WrittenEntry<'caseReviews'>): Problem[] {
  if (data.onThisSite?.status === 'draft') return [];
  const ticked = data.safetyCheck?.lookedFor ?? [];
  const missing = (Object.keys(REVIEW_DANGERS) as ReviewDanger[]).filter(
    (danger) => !ticked.includes(danger),
  );
  if (missing.length === 0) return [];
  const place = placeOf(data.safetyCheck ? ['safetyCheck', 'lookedFor'] : ['title']);
  return [problemOf('review-not-looked-at', place, { missing, all: !data.safetyCheck })];
}

function isFilled(data: CaseReview, field: Field): boolean {
  const value = data[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Deliverables that a priority does not have: the link to them would lead past them. */
function checkTakenUp(
  { data, placeOf }: WrittenEntry<'caseReviews'>,
  { priorities }: WrittenContent,
): Problem[] {
  const places: [FieldPath, TakenUp][] = [
    ...data.takenUp.map((one, row): [FieldPath, TakenUp] => [['takenUp', row], one]),
    ...data.recommendations.flatMap(({ takenUp }, at) =>
      takenUp.map((one, row): [FieldPath, TakenUp] => [
        ['recommendations', at, 'takenUp', row],
        one,
      ]),
    ),
  ];
  return places.flatMap(([path, taken]) => {
    if (taken.kind !== 'priority' || !taken.deliverable) return [];
    const priority = priorities.find(({ id }) => id === taken.priority);
    const allowed = priority?.data.deliverables.map(({ id }) => id) ?? [];
    const { deliverable: id } = taken;
    if (!priority || allowed.includes(id)) return [];
    const args = { id, priority: priority.id, nearest: nearest(id, allowed), allowed };
    return [problemOf('no-such-deliverable', placeOf([...path, 'deliverable']), args)];
  });
}

/** Links to the report of a review that its owner has taken down. */
function checkWithdrawn({ data, placeOf }: WrittenEntry<'caseReviews'>): Problem[] {
  if (!data.withdrawn) return [];
  const whole = data.documents.findIndex(({ form }) => form === undefined);
  return [
    ...(data.ownersDocument
      ? [problemOf('withdrawn-review-linked', placeOf(['ownersDocument']), {})]
      : []),
    ...(whole >= 0
      ? [problemOf('withdrawn-review-linked', placeOf(['documents', whole]), {})]
      : []),
  ];
}

function checkNotice({ data, placeOf }: WrittenEntry<'caseReviews'>): Problem[] {
  const sentences = sentenceCount(data.contentNotice ?? '');
  if (sentences <= MOST_SENTENCES) return [];
  const args = { sentences, most: MOST_SENTENCES };
  return [problemOf('notice-too-long', placeOf(['contentNotice']), args)];
}

function sentenceCount(text: string): number {
  let rest = text.trim();
  let count = 0;
  for (; rest !== ''; count += 1) rest = rest.slice(firstSentence(rest).length).trim();
  return count;
}
