import type { Problem } from '../problems/problem.ts';
import { duesOf } from '../model/plans/planRows.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Activities with a date but no id: an entry in a calendar needs one that no correction of the text changes. */
export function checkPriorities({ data, placeOf }: WrittenEntry<'priorities'>): Problem[] {
  return data.deliverables.flatMap((deliverable, at) =>
    deliverable.activities.flatMap((activity, row) => {
      const hasDate = duesOf(deliverable, activity).some(({ kind }) => kind === 'by');
      if (!hasDate || activity.id !== undefined) return [];
      return [
        problemOf(
          'activity-without-id',
          placeOf(['deliverables', at, 'activities', row, 'text']),
          {},
        ),
      ];
    }),
  );
}
