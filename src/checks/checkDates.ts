import type { Problem } from '../problems/problem.ts';
import { dayInEngland } from '../lib/dates.ts';
import { nextCheckOf } from '../model/documents/currency.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { valueAt } from '../schemas/schemaTree.ts';
import { UNDATED_COPY } from '../schemas/source.ts';

/** Fields that tell the day of something that has been done. */
const DONE: FieldPath[] = [
  ['checked'],
  ['verified', 'on'],
  ['noneFound', 'on'],
  ['translation', 'on'],
  ['ownersDocument', 'read'],
  ['safetyCheck', 'on'],
];

/** The same for what only one type has. */
const DONE_BY_TYPE: Partial<Record<CollectionName, FieldPath[]>> = {
  changes: [['date']],
  sources: [...DONE, ['published'], ['asOf']],
  caseReviews: [...DONE, ['published']],
  reports: [...DONE, ['published']],
};

/**
 * Days that cannot be right, or need somebody to act, as seen from today. Who builds the site as it was on an
 * earlier day need not be told that much has happened since.
 */
export function checkDates({ entries, content }: ReadContent, today: string, now: Date): Problem[] {
  const [, latest = today] = [today, dayInEngland(now)].toSorted();
  const checks = new Map(content.sources.map(({ id, data }) => [id, data.checked]));
  return entries.flatMap((entry) => [
    ...doneIn(entry).flatMap((path) => {
      const day = dayAt(entry, path);
      // A month or a year has come on its first day.
      return day && day > latest.slice(0, day.length)
        ? [problemOf('day-in-future', entry.placeOf(path), { day, today: latest })]
        : [];
    }),
    ...overdueCheck(entry, checks, today),
  ]);
}

function doneIn({ collection }: ContentEntry): FieldPath[] {
  return DONE_BY_TYPE[collection] ?? DONE;
}

function overdueCheck(
  entry: ContentEntry,
  checks: ReadonlyMap<unknown, string>,
  today: string,
): Problem[] {
  const reviewDue = dayAt(entry, ['reviewDue']);
  const checked =
    dayAt(entry, ['checked']) ?? checks.get(valueAt(entry.data, ['sources', 0, 'document']));
  const day = nextCheckOf(entry.collection, { checked: checked ?? today, reviewDue });
  if (!day || day >= today) return [];
  const field = reviewDue ? 'reviewDue' : 'checked';
  return [problemOf('review-overdue', entry.placeOf([field]), { day, field })];
}

function dayAt({ data }: ContentEntry, path: FieldPath): string | undefined {
  const day = valueAt(data, path);
  return typeof day === 'string' && day !== UNDATED_COPY ? day : undefined;
}
