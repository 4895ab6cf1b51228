import type { Procedure } from '../../schemas/procedure.ts';
import type { ProcedureStep } from '../../schemas/procedureStep.ts';

/** The steps of a procedure, and where it starts. */
export type Flow = Pick<Procedure, 'steps' | 'starts'>;

/** Ids of the steps that a procedure starts with: the first one, where it names none. */
export function firstSteps({ steps, starts }: Flow): string[] {
  const [first] = steps;
  return starts.length > 0 ? starts.map(({ step }) => step) : first ? [first.id] : [];
}

/** Ids of the steps that a step leads to, whichever way it goes on. */
export function leadsTo({ next, decision }: ProcedureStep): string[] {
  return [
    ...(next === undefined ? [] : [next]),
    ...(decision?.branches ?? []).flatMap(({ to }) => to ?? []),
  ];
}

/** True when the procedure can end with a step: nothing follows it, or one of its answers ends it. */
export function canEnd(step: ProcedureStep): boolean {
  return (
    leadsTo(step).length === 0 ||
    (step.decision?.branches ?? []).some(({ end }) => end !== undefined)
  );
}

/** Ids of some steps and of all that follow from them. */
export function reachedFrom(ids: readonly string[], steps: readonly ProcedureStep[]): Set<string> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set(ids);
  for (const id of reached) {
    const step = byId.get(id);
    if (step) for (const to of leadsTo(step)) reached.add(to);
  }
  return reached;
}

/** The steps from which no way leads to an end of the procedure. */
export function stepsWithoutEnd(steps: readonly ProcedureStep[]): ProcedureStep[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  return steps.filter((step) =>
    [...reachedFrom([step.id], steps)].every((id) => {
      const one = byId.get(id);
      return one && !canEnd(one);
    }),
  );
}

/** The steps on the ways from one step to another, both included, in the order of the procedure. */
export function stepsBetween(
  from: string,
  to: string,
  steps: readonly ProcedureStep[],
): ProcedureStep[] {
  // What follows the last step is no part of the way to it.
  const upTo = steps.map((step) => (step.id === to ? withoutLeads(step) : step));
  const after = reachedFrom([from], upTo);
  return steps.filter(({ id }) => after.has(id) && reachedFrom([id], upTo).has(to));
}

/** The steps of a procedure with some replaced by those of a local form with the same id. */
export function withReplaced(
  steps: readonly ProcedureStep[],
  replaced: readonly ProcedureStep[],
): ProcedureStep[] {
  return steps.map((step) => replaced.find(({ id }) => id === step.id) ?? step);
}

/** `Steps 2 to 4`, `steps 2, 4 and 5`: numbers of steps of a procedure, counted from 1. */
export function stepNumbersInWords(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  if (last - first === numbers.length - 1 && numbers.length > 2) return `steps ${first} to ${last}`;
  return `steps ${[numbers.slice(0, -1).join(', '), last].filter(Boolean).join(' and ')}`;
}

function withoutLeads(step: ProcedureStep): ProcedureStep {
  return { ...step, next: undefined, decision: undefined };
}
