import { addressOf } from '../addresses.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { posterPaths } from '../contacts/posters.ts';
import { partnershipsByKind } from '../partnerships.ts';
import { priorityMatrix } from '../plans/priorityMatrix.ts';
import { comparedThresholds } from '../procedures/comparedThresholds.ts';
import { timeLimits } from '../procedures/timeLimits.ts';
import { usedTopics } from '../related.ts';
import { reviewsOf } from '../reviews/caseReviews.ts';
import { hasHelp } from './helpPage.ts';
import { hasLearning } from './learningPage.ts';

/**
 * Pages that a site has only with something to show, and has not here, each with the address of what is there instead,
 * if anything: a part that is switched off or empty, and comparisons of less than two partnerships.
 */
export function pagesToLeaveOut(
  handbook: Handbook,
  { comparisons }: { comparisons: boolean },
): ReadonlyMap<string, string | undefined> {
  const { partnerships } = partnershipsByKind(handbook);
  const thresholds = comparedThresholds(handbook);
  const compares = (columns: number) => comparisons && columns > 1;
  const areas = areasWithContacts(handbook);
  const hasReviews = all(handbook, 'caseReviews').length > 0;
  const [only] = thresholds;
  const hasProcedures = all(handbook, 'procedures').length > 0;
  const hasSituations = all(handbook, 'situations').length > 0;
  const pages: PageOrNot[] = [
    ['/help/', hasHelp(handbook)],
    ['/learning/', hasLearning(handbook)],
    [posterPaths.all, areas.length > 0],
    [posterPaths.several, areas.length > 1],
    ['/practitioners/', hasProcedures || hasSituations],
    ['/families/', all(handbook, 'familyGuides').length > 0],
    ['/schools/', all(handbook, 'schoolSections').length > 0],
    ['/procedures/', hasProcedures],
    ['/procedures/timescales/', timeLimits(handbook).procedures.length > 0],
    ['/case-reviews/', hasReviews],
    ['/case-reviews/learning/', hasReviews],
    ...all(handbook, 'partnerships').map(({ id }): PageOrNot => [
      `/${id}/case-reviews/`,
      reviewsOf(handbook, id).length > 0,
    ]),
    ['/thresholds/', compares(thresholds.length), only && insteadOf(handbook, thresholds)],
    ['/priorities/', compares(priorityMatrix(handbook).partnerships.length)],
    ['/partnerships/reporting/', compares(partnerships.length)],
    ['/topics/', usedTopics(handbook).length > 0],
    ['/glossary/', all(handbook, 'terms').length > 0],
    ['/agencies/', all(handbook, 'agencies').length > 0],
    ['/guidance/', all(handbook, 'guidanceEditions').length > 0],
    ['/guidance/law/', all(handbook, 'duties').length > 0],
    [
      '/guidance/coverage/',
      compares(partnerships.length) && all(handbook, 'requirements').length > 0,
    ],
  ];
  return new Map(
    pages.filter(([, isMade]) => !isMade).map(([path, , instead]) => [path, instead] as const),
  );
}

/** A page with something to show, or without, and what is there instead. */
type PageOrNot = [path: string, isMade: boolean, instead?: string | undefined];

/** The one set of thresholds that there is; with several, the page of partnerships leads to each. */
function insteadOf(handbook: Handbook, sets: ReturnType<typeof comparedThresholds>): string {
  const [only] = sets;
  return only && sets.length === 1 ? addressOf(handbook, only.set) : '/partnerships/';
}
