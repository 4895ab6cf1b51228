import { buildDay } from '../src/lib/buildDay.ts';
import { environmentOf, stepsFor, testedEditions } from '../tests/runner/editions.ts';
import { runSteps } from '../tests/runner/runSteps.ts';
import { printSummary } from '../tests/runner/summary.ts';
import type { StepResult } from '../tests/runner/reports.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const chosen = process.argv.slice(2);
const results: StepResult[] = [];

for (const edition of testedEditions.filter(
  ({ name }) => chosen.length === 0 || chosen.includes(name),
)) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    HANDBOOK_TODAY: buildDay(process.env, new Date()),
    ...environmentOf(edition),
  };
  results.push(...(await runSteps(stepsFor(edition), { env, print })));
}

if (!printSummary(results, print)) process.exitCode = 1;
