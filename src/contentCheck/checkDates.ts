import type { Problem } from '../lib/problem.ts';
import type { ContentEntry, FieldPath } from './entries.ts';
import { problemOf } from './problemKinds.ts';
import type { ReadContent } from './readContent.ts';
import { valueAt } from './schemaTree.ts';

/** Fields that tell the day of something that has been done. */
const DONE: FieldPath[] = [['checked'], ['verified', 'on']];

/** Days that cannot be right, or need somebody to act, as seen from today. */
export function checkDates({ entries }: ReadContent, today: string): Problem[] {
  return entries.flatMap((entry) => [
    ...DONE.flatMap((path) => {
      const day = dayAt(entry, path);
      return day && day > today
        ? [problemOf('day-in-future', entry.placeOf(path), { day, today })]
        : [];
    }),
    ...overdueReview(entry, today),
  ]);
}

function overdueReview(entry: ContentEntry, today: string): Problem[] {
  const day = dayAt(entry, ['reviewDue']);
  return day && day < today
    ? [problemOf('review-overdue', entry.placeOf(['reviewDue']), { day })]
    : [];
}

function dayAt({ data }: ContentEntry, path: FieldPath): string | undefined {
  const day = valueAt(data, path);
  return typeof day === 'string' ? day : undefined;
}
