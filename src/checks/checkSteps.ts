import type { Problem } from '../problems/problem.ts';
import { entryIdOf } from '../schemas/references.ts';
import type { ProcedureStep } from '../schemas/procedureStep.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Steps of a procedure that share an id, lead nowhere, lead to themselves or are never reached, and flows that end at 999. */
export function checkSteps(
  { data: { steps }, placeOf }: WrittenEntry<'procedures'>,
  { procedures }: WrittenContent,
): Problem[] {
  const elsewhere = stepsWithCriteria(procedures);
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
      ...(asksFor999(step) && !leadsToSocialCare(step, steps)
        ? [problemOf('ends-at-999', placeOf([...path, 'id']), { id: step.id })]
        : []),
      ...(step.criteriaOf === undefined ||
      elsewhere.includes(step.criteriaOf) ||
      !procedures.some(({ id }) => id === entryIdOf(step.criteriaOf ?? ''))
        ? []
        : [
            problemOf('no-criteria-there', placeOf([...path, 'criteriaOf']), {
              id: step.criteriaOf,
              nearest: nearest(step.criteriaOf, elsewhere),
              allowed: elsewhere,
            }),
          ]),
      ...repeatedCriteria(step).map(({ id, at }) =>
        problemOf('duplicate-criterion', placeOf([...path, 'criteria', ...at, 'id']), { id }),
      ),
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

/** Every step that has criteria of its own, as `criteriaOf` names it. */
function stepsWithCriteria(procedures: WrittenContent['procedures']): string[] {
  return procedures.flatMap(({ id, data }) =>
    data.steps.filter(({ criteria }) => criteria.length > 0).map((step) => `${id}#${step.id}`),
  );
}

function repeatedCriteria({ criteria }: ProcedureStep): { id: string; at: FieldPath }[] {
  const all = criteria.flatMap(({ items }, list) =>
    items.map(({ id }, item) => ({ id, at: [list, 'items', item] })),
  );
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
}

function reachedFromFirst(steps: readonly ProcedureStep[]): Set<string> {
  return reachedFrom(steps[0], steps);
}

/** Ids of a step and of all that follow from it. */
function reachedFrom(
  start: ProcedureStep | undefined,
  steps: readonly ProcedureStep[],
): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set(start ? [start.id] : []);
  for (const id of reached) {
    const step = byId.get(id);
    if (step) for (const { to } of leadsOf(step)) reached.add(to);
  }
  return reached;
}

function asksFor999({ title, what, contacts }: ProcedureStep): boolean {
  return contacts.includes('emergency') || /\b999\b/.test(`${title} ${what}`);
}

/** Whether the step, or one that follows from it, has the numbers of children's social care, by day and out of hours. */
function leadsToSocialCare(from: ProcedureStep, steps: readonly ProcedureStep[]): boolean {
  const following = reachedFrom(from, steps);
  const functions = steps.filter(({ id }) => following.has(id)).flatMap(({ contacts }) => contacts);
  return functions.includes('front-door') && functions.includes('out-of-hours');
}
