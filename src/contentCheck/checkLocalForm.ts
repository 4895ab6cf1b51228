import type { Problem } from '../lib/problem.ts';
import type { WrittenContent, WrittenEntry } from './entries.ts';
import { nearest } from './nearest.ts';
import { problemOf } from './problemKinds.ts';

/**
 * The local form of a procedure that rests on another local form, and differences that rest on nothing or on a step
 * that the national procedure does not have.
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
  return localDifferences.flatMap(({ step }, index) => {
    if (step === undefined || allowed.includes(step)) return [];
    const args = { id: step, procedure: basedOn, nearest: nearest(step, allowed), allowed };
    return [problemOf('no-such-national-step', placeOf(['localDifferences', index, 'step']), args)];
  });
}
