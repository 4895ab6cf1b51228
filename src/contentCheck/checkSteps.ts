import type { Problem } from '../lib/problem.ts';
import type { ProcedureStep } from '../schemas/procedure.ts';
import type { FieldPath, WrittenEntry } from './entries.ts';
import { nearest } from './nearest.ts';
import { problemOf } from './problemKinds.ts';

/** Steps of a procedure that share an id, lead nowhere, lead to themselves or are never reached. */
export function checkSteps({ data: { steps }, placeOf }: WrittenEntry<'procedures'>): Problem[] {
  const ids = steps.map(({ id }) => id);
  const reached = reachedFromFirst(steps);
  return steps.flatMap((step, index) => {
    const path = ['steps', index];
    if (ids.indexOf(step.id) !== index)
      return [problemOf('duplicate-step', placeOf([...path, 'id']), { id: step.id })];
    return [
      ...leadsOf(step).flatMap((lead) =>
        leadProblem(step.id, lead.to, ids, placeOf([...path, ...lead.path])),
      ),
      ...(reached.has(step.id)
        ? []
        : [problemOf('unreachable-step', placeOf([...path, 'id']), { id: step.id })]),
    ];
  });
}

function leadProblem(
  from: string,
  to: string,
  ids: string[],
  place: ReturnType<WrittenEntry<'procedures'>['placeOf']>,
) {
  if (to === from) return [problemOf('step-follows-itself', place, { id: to })];
  if (ids.includes(to)) return [];
  return [
    problemOf('no-such-step', place, {
      id: to,
      nearest: nearest(to, ids),
      allowed: [...new Set(ids)],
    }),
  ];
}

function leadsOf({ next, decision }: ProcedureStep): { to: string; path: FieldPath }[] {
  const answers = decision?.branches ?? [];
  return [
    ...(next === undefined ? [] : [{ to: next, path: ['next'] }]),
    ...answers.map(({ to }, index) => ({ to, path: ['decision', 'branches', index, 'to'] })),
  ];
}

function reachedFromFirst(steps: readonly ProcedureStep[]): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set(steps.slice(0, 1).map(({ id }) => id));
  for (const id of reached) {
    const step = byId.get(id);
    if (step) for (const { to } of leadsOf(step)) reached.add(to);
  }
  return reached;
}
