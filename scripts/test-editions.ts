import { buildDay } from '../src/lib/buildDay.ts';
import { environmentOf, stepsFor, testedEditions } from '../tests/runner/editions.ts';
import { countInWords, sumOf } from '../tests/runner/reports.ts';
import { runSteps } from '../tests/runner/runSteps.ts';
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

const sum = sumOf(results);
print(`\n${countInWords(sum)}`);
if (sum.failed > 0 || results.length === 0) process.exitCode = 1;
