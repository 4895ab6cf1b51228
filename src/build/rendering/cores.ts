import { availableParallelism } from 'node:os';

/** Variable of the environment that says how many cores a build may use. */
const CORES_VARIABLE = 'HANDBOOK_CORES';

/**
 * How many cores a build uses: all there are, or as many as HANDBOOK_CORES says. Each needs its own memory.
 *
 * @throws when HANDBOOK_CORES is no whole number above 0.
 */
export function coresOf(env: Record<string, string | undefined>): number {
  const wanted = env[CORES_VARIABLE];
  if (!wanted) return availableParallelism();
  if (!/^[1-9]\d*$/.test(wanted))
    throw new Error(`${CORES_VARIABLE} is "${wanted}". Write a number of cores such as 2.`);
  return Number(wanted);
}
