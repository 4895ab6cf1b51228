import type { ProcedureInPlace } from './procedures.ts';

/** Boxes and questions that a laptop shows at once, one below another. */
const MOST_ON_A_SCREEN = 9;

/** Path of the page with a chart of a procedure, where the chart is too large to be between its steps. */
export function chartPageOf({ path, steps }: ProcedureInPlace): string | undefined {
  const [page = '', row] = path.split('#');
  return steps && row === undefined && boxesIn(steps.data) > MOST_ON_A_SCREEN
    ? `${page}chart/`
    : undefined;
}

type Flow = NonNullable<ProcedureInPlace['steps']>['data'];

/** How many boxes and questions a flow has: ways in, steps, what they ask, and what is reached. */
function boxesIn({ starts, steps }: Flow): number {
  const ends = (end: string | undefined) => (end === undefined ? 0 : 1);
  return steps.reduce(
    (sum, { decision, end }) =>
      sum +
      1 +
      ends(end) +
      (decision ? decision.branches.reduce((all, branch) => all + ends(branch.end), 1) : 0),
    starts.length,
  );
}
