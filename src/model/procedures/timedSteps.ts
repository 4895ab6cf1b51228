import { capitalised } from '../../lib/text.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import type { Timescale } from '../../schemas/shared/timescale.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { stepNumbersInWords, stepsBetween } from './stepGraph.ts';

/** A time limit of a procedure, ready to be listed. */
export interface TimedSteps {
  /** Id of the step that it is for, or the first of them. */
  id: string;
  /** Title of the step, or of what several steps do together. */
  title: string;
  timescale: Timescale;
}

/** A time limit for several steps together, in its flow. */
export interface LimitOverSteps {
  /** `Assessment, steps 2 to 4`. */
  title: string;
  limit: Procedure['limitsOverSteps'][number];
  /** Ids of the steps. */
  steps: string[];
}

/** The time limits of a procedure in a place, by their first steps. */
export function timedSteps({ steps: shown }: ProcedureInPlace): TimedSteps[] {
  if (!shown) return [];
  const over = limitsOverSteps(shown.data);
  return shown.data.steps.flatMap(({ id, title, timescale }) => [
    ...over
      .filter(({ limit }) => limit.from === id)
      .map((one) => ({ id, title: one.title, timescale: one.limit.timescale })),
    ...(timescale ? [{ id, title, timescale }] : []),
  ]);
}

/** Time limits for several steps, with the steps that they are for. */
export function limitsOverSteps({
  steps,
  limitsOverSteps: limits,
}: Pick<Procedure, 'steps' | 'limitsOverSteps'>): LimitOverSteps[] {
  return limits.map((limit) => {
    const between = stepsBetween(limit.from, limit.to, steps).map(({ id }) => id);
    const numbers = between.map((id) => steps.findIndex((step) => step.id === id) + 1);
    return {
      title: `${capitalised(limit.title)}, ${stepNumbersInWords(numbers)}`,
      limit,
      steps: between,
    };
  });
}
