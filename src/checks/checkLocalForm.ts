import type { Problem } from '../problems/problem.ts';
import type { ProcedureStep } from '../schemas/procedureStep.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/**
 * The local form of a procedure that rests on another local form, and differences that rest on nothing, or on a step or
 * criterion that the national procedure does not have.
 */
export function checkLocalForm(
  { data, placeOf }: WrittenEntry<'procedures'>,
  { procedures }: WrittenContent,
): Problem[] {
  const { basedOn, localDifferences } = data;
  if (basedOn === undefined) {
    const [first] = localDifferences;
    return first ? [problemOf('difference-without-base', placeOf(['localDifferences']), {})] : [];
  }
  const base = procedures.find(({ id }) => id === basedOn);
  // A reference that leads nowhere is named elsewhere.
  if (!base) return [];
  if (base.data.basedOn !== undefined)
    return [problemOf('based-on-local-form', placeOf(['basedOn']), { id: basedOn })];

  const allowed = base.data.steps.map(({ id }) => id);
  return localDifferences.flatMap(({ step, criterion }, index) => {
    const path = ['localDifferences', index];
    if (step !== undefined && !allowed.includes(step)) {
      const args = { id: step, procedure: basedOn, nearest: nearest(step, allowed), allowed };
      return [problemOf('no-such-national-step', placeOf([...path, 'step']), args)];
    }
    const known = criteriaOf(base.data.steps.find(({ id }) => id === step));
    if (criterion === undefined || known.includes(criterion)) return [];
    const args = { id: criterion, nearest: nearest(criterion, known), allowed: known };
    return [problemOf('no-such-criterion', placeOf([...path, 'criterion']), args)];
  });
}

function criteriaOf(step: ProcedureStep | undefined): string[] {
  return (step?.criteria ?? []).flatMap(({ items }) => items.map(({ id }) => id));
}
