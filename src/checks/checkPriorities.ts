import type { Problem } from '../problems/problem.ts';
import { duesOf } from '../model/plans/planRows.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** A priority that lies in the folder of another plan, or carries on one of the same plan. */
export function checkPlanOfPriority(
  { id, data, placeOf }: WrittenEntry<'priorities'>,
  { priorities }: Pick<WrittenContent, 'priorities'>,
): Problem[] {
  const parts = id.split('/');
  const folder = parts.length > 2 ? parts.slice(0, 2).join('/') : undefined;
  const before = priorities.find((other) => other.id === data.continues);
  return [
    ...(folder !== undefined && folder !== data.plan
      ? [problemOf('folder-of-other-plan', placeOf(['plan']), { plan: data.plan, folder })]
      : []),
    ...(before?.data.plan === data.plan
      ? [problemOf('continues-same-plan', placeOf(['continues']), { id: before.id })]
      : []),
  ];
}

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
