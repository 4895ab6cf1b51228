import { buildDay } from '../src/lib/buildDay.ts';
import { stepsFor, testedEditions } from '../tests/runner/editions.ts';
import { runSteps } from '../tests/runner/runSteps.ts';
import { LANES, steps } from '../tests/runner/steps.ts';
import { printSummary } from '../tests/runner/summary.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
// With --deep, every page is opened in the browser, the real site is built twice, and so is every edition once.
const isDeep = process.argv.includes('--deep');
const env = {
  ...process.env,
  HANDBOOK_DEPTH: isDeep ? 'deep' : 'usual',
  ASTRO_TELEMETRY_DISABLED: '1',
  // One day for all steps, even for those that run past midnight.
  HANDBOOK_TODAY: buildDay(process.env, new Date()),
};

const results = await runSteps(steps, { env, print, lanes: LANES });
if (isDeep) results.push(...(await runSteps(testedEditions.flatMap(stepsFor), { env, print })));
if (!printSummary(results, print)) process.exitCode = 1;
