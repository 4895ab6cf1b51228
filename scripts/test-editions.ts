import { buildDay } from '../src/lib/buildDay.ts';
import { stepsFor, testedEditions } from '../tests/runner/editions.ts';
import { runSteps } from '../tests/runner/runSteps.ts';
import { printSummary } from '../tests/runner/summary.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const chosen = process.argv.slice(2);
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  HANDBOOK_TODAY: buildDay(process.env, new Date()),
};
const editions = testedEditions.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
const results = await runSteps(editions.flatMap(stepsFor), { env, print });

if (!printSummary(results, print)) process.exitCode = 1;
