import type { Problem } from '../lib/problem.ts';
import { duesOf } from '../model/planRows.ts';
import type { WrittenEntry } from './entries.ts';
import { problemOf } from './problemKinds.ts';

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
