import { buildDay } from '../src/lib/buildDay.ts';
import { countInWords, sumOf } from '../tests/runner/reports.ts';
import { runSteps } from '../tests/runner/runSteps.ts';
import { steps } from '../tests/runner/steps.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // One day for all steps, also for those that run past midnight.
  HANDBOOK_TODAY: buildDay(process.env, new Date()),
};

const results = await runSteps(steps, { env, print });
const sum = sumOf(results);
print(`\n${countInWords(sum)}`);
if (sum.failed > 0) process.exitCode = 1;
