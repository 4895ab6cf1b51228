import { failuresOf } from './failures.ts';
import { countInWords, sumOf } from './reports.ts';
import type { StepResult } from './reports.ts';

/** Prints what failed, a line each, then how many tests passed and failed as the last line. Returns whether all passed. */
export function printSummary(
  results: readonly StepResult[],
  print: (line: string) => void,
): boolean {
  const failures = results.flatMap(failuresOf);
  if (failures.length > 0) print(['\nFailed:', ...failures].join('\n'));
  const sum = sumOf(results);
  print(`\n${countInWords(sum)}`);
  return sum.failed === 0 && results.length > 0;
}
