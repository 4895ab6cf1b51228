import type { Problem } from '../problems/problem.ts';
import {
  firstSteps,
  reachedFrom,
  stepsWithoutEnd,
  withReplaced,
} from '../model/procedures/stepGraph.ts';
import type { ProcedureStep } from '../schemas/procedureStep.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { stepProblems, stepsWithCriteria } from './checkSteps.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

/**
 * The local form of a procedure that rests on another local form, and differences and replaced steps that rest on nothing,
 * or on a step or criterion that the procedure it is based on does not have.
 */
export function checkLocalForm(
  entry: WrittenEntry<'procedures'>,
  content: WrittenContent,
): Problem[] {
  const { data, placeOf } = entry;
  const { basedOn, localDifferences, replacedSteps } = data;
  if (basedOn === undefined) {
    const written = (['localDifferences', 'replacedSteps'] as const).filter(
      (field) => data[field].length > 0,
    );
    return written.map((field) =>
      problemOf('difference-without-base', placeOf([field]), { field }),
    );
  }
  const base = content.procedures.find(({ id }) => id === basedOn);
  // A reference that leads nowhere is named elsewhere.
  if (!base) return [];
  if (base.data.basedOn !== undefined)
    return [problemOf('based-on-local-form', placeOf(['basedOn']), { id: basedOn })];

  const allowed = base.data.steps.map(({ id }) => id);
  const noSuchStep = (id: string, path: FieldPath) =>
    problemOf('no-such-national-step', placeOf(path), {
      id,
      procedure: basedOn,
      nearest: nearest(id, allowed),
      allowed,
    });
  const differences = localDifferences.flatMap(({ step, criterion }, index) => {
    const path = ['localDifferences', index];
    if (step !== undefined && !allowed.includes(step)) return [noSuchStep(step, [...path, 'step'])];
    const known = criteriaOf(base.data.steps.find(({ id }) => id === step));
    if (criterion === undefined || known.includes(criterion)) return [];
    const args = { id: criterion, nearest: nearest(criterion, known), allowed: known };
    return [problemOf('no-such-criterion', placeOf([...path, 'criterion']), args)];
  });
  const foreign = replacedSteps.flatMap(({ id }, index) =>
    allowed.includes(id) ? [] : [noSuchStep(id, ['replacedSteps', index, 'id'])],
  );
  return [...differences, ...foreign, ...replacedProblems(entry, base, content)];
}

/** Replaced steps beside steps of the procedure itself, written twice, or with which the flow no longer holds together. */
function replacedProblems(
  { data, placeOf }: WrittenEntry<'procedures'>,
  base: WrittenEntry<'procedures'>,
  content: WrittenContent,
): Problem[] {
  const { replacedSteps } = data;
  if (replacedSteps.length === 0) return [];
  if (data.steps.length > 0)
    return [problemOf('replaced-beside-steps', placeOf(['replacedSteps']), {})];
  const steps = withReplaced(base.data.steps, replacedSteps);
  const ids = steps.map(({ id }) => id);
  const elsewhere = stepsWithCriteria(content.procedures);
  const reached = reachedFrom(firstSteps({ ...base.data, steps }), steps);
  const cutOff = steps.filter(({ id }) => !reached.has(id));
  const [endless] = stepsWithoutEnd(steps);
  const written = replacedSteps.map(({ id }) => id);
  return [
    ...replacedSteps.flatMap((step, index) => {
      const path = ['replacedSteps', index];
      return written.indexOf(step.id) === index
        ? stepProblems(step, { path, ids, placeOf, elsewhere, steps, content })
        : [problemOf('duplicate-step', placeOf([...path, 'id']), { id: step.id })];
    }),
    ...cutOff.map(({ id }) => problemOf('step-cut-off', placeOf(['replacedSteps']), { id })),
    ...(endless
      ? [problemOf('flow-without-end', placeOf(['replacedSteps']), { id: endless.id })]
      : []),
  ];
}

/** Areas in which a procedure is said not to be used, or to be done otherwise, although it is not for them. */
export function checkExceptions(
  { id, owner, data, placeOf }: WrittenEntry<'procedures'>,
  { partnerships }: WrittenContent,
): Problem[] {
  const areas = partnerships.find((one) => one.id === owner)?.data.areas ?? [];
  const elsewhere = (area: string, path: FieldPath) =>
    areas.includes(area)
      ? []
      : [
          problemOf('exception-elsewhere', placeOf(path), {
            area,
            nearest: nearest(area, areas),
            allowed: areas,
          }),
        ];
  return [
    ...data.notIn.flatMap(({ area, instead }, index) => [
      ...elsewhere(area, ['notIn', index, 'area']),
      ...(instead === id
        ? [problemOf('instead-of-itself', placeOf(['notIn', index, 'instead']), { id })]
        : []),
    ]),
    ...data.localDifferences.flatMap((difference, index) =>
      difference.areas.flatMap((area, row) =>
        elsewhere(area, ['localDifferences', index, 'areas', row]),
      ),
    ),
  ];
}

function criteriaOf(step: ProcedureStep | undefined): string[] {
  return (step?.criteria ?? []).flatMap(({ items }) => items.map(({ id }) => id));
}
