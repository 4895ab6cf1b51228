import type { Problem } from '../problems/problem.ts';
import { entryIdOf } from '../schemas/references.ts';
import { firstSteps, reachedFrom, stepsWithoutEnd } from '../model/procedures/stepGraph.ts';
import type { ProcedureStep } from '../schemas/procedureStep.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/**
 * Steps of a procedure that share an id, lead nowhere, lead to themselves, are never reached or never end, flows that end
 * at 999, and starts and limits over steps that there are not.
 */
export function checkSteps(entry: WrittenEntry<'procedures'>, content: WrittenContent): Problem[] {
  const { data, placeOf } = entry;
  const { steps } = data;
  const elsewhere = stepsWithCriteria(content.procedures);
  const ids = steps.map(({ id }) => id);
  const reached = reachedFrom(firstSteps(data), steps);
  const [endless] = stepsWithoutEnd(steps);
  return [
    ...steps.flatMap((step, index) => {
      const path = ['steps', index];
      if (ids.indexOf(step.id) !== index)
        return [problemOf('duplicate-step', placeOf([...path, 'id']), { id: step.id })];
      return [
        ...stepProblems(step, { path, ids, placeOf, elsewhere, steps, content }),
        ...(reached.has(step.id)
          ? []
          : [problemOf('unreachable-step', placeOf([...path, 'id']), { id: step.id })]),
        ...(step === endless && step.next !== step.id
          ? [problemOf('flow-without-end', placeOf([...path, 'id']), { id: step.id })]
          : []),
      ];
    }),
    ...namedSteps(entry, ids),
    ...limitsLeadingNowhere(entry),
  ];
}

/** Where a step is written, and what it is compared with. */
export interface StepContext {
  path: FieldPath;
  /** Steps that it can lead to. */
  ids: string[];
  placeOf: WrittenEntry<'procedures'>['placeOf'];
  /** Steps of other procedures with criteria. */
  elsewhere: string[];
  /** All steps of the flow that it is in. */
  steps: readonly ProcedureStep[];
  content: WrittenContent;
}

/** What is wrong with one step: where it leads, its criteria, and 999 without what follows. */
export function stepProblems(
  step: ProcedureStep,
  { path, ids, placeOf, elsewhere, steps, content }: StepContext,
): Problem[] {
  return [
    ...leadsOf(step).flatMap((lead) =>
      leadProblem(step.id, lead.to, ids, placeOf([...path, ...lead.path])),
    ),
    ...(asksFor999(step) && !leadsToSocialCare(step, steps)
      ? [problemOf('ends-at-999', placeOf([...path, 'id']), { id: step.id })]
      : []),
    ...(step.criteriaOf === undefined ||
    elsewhere.includes(step.criteriaOf) ||
    !content.procedures.some(({ id }) => id === entryIdOf(step.criteriaOf ?? ''))
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
}

/** Starts and limits over steps that name a step that there is not. */
function namedSteps(
  { data: { starts, limitsOverSteps }, placeOf }: WrittenEntry<'procedures'>,
  ids: string[],
): Problem[] {
  const named = [
    ...starts.map(({ step }, index) => ({ id: step, path: ['starts', index, 'step'] })),
    ...limitsOverSteps.flatMap(({ from, to }, index) => [
      { id: from, path: ['limitsOverSteps', index, 'from'] },
      { id: to, path: ['limitsOverSteps', index, 'to'] },
    ]),
  ];
  return named.flatMap(({ id, path }) =>
    ids.includes(id)
      ? []
      : [
          problemOf('no-such-step', placeOf(path), {
            id,
            nearest: nearest(id, ids),
            allowed: [...new Set(ids)],
          }),
        ],
  );
}

/** Limits over steps whose last step does not follow from the first. */
function limitsLeadingNowhere({
  data: { steps, limitsOverSteps },
  placeOf,
}: WrittenEntry<'procedures'>): Problem[] {
  const ids = new Set(steps.map(({ id }) => id));
  return limitsOverSteps.flatMap(({ from, to }, index) =>
    !ids.has(from) || !ids.has(to) || reachedFrom([from], steps).has(to)
      ? []
      : [problemOf('limit-without-way', placeOf(['limitsOverSteps', index, 'to']), { from, to })],
  );
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
    ...answers.flatMap(({ to }, index) =>
      to === undefined ? [] : [{ to, path: ['decision', 'branches', index, 'to'] }],
    ),
  ];
}

/** Every step that has its own criteria, as `criteriaOf` names it. */
export function stepsWithCriteria(procedures: WrittenContent['procedures']): string[] {
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

function asksFor999({ title, what, contacts }: ProcedureStep): boolean {
  return contacts.includes('emergency') || /\b999\b/.test(`${title} ${what}`);
}

/** Whether the step, or one that follows from it, has the numbers of children's social care, by day and out of hours. */
function leadsToSocialCare(from: ProcedureStep, steps: readonly ProcedureStep[]): boolean {
  const following = reachedFrom([from.id], steps);
  const functions = steps.filter(({ id }) => following.has(id)).flatMap(({ contacts }) => contacts);
  return functions.includes('front-door') && functions.includes('out-of-hours');
}
