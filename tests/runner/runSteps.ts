import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { countStep } from './reports.ts';
import type { StepResult } from './reports.ts';
import type { Step } from './steps.ts';

/** What {@link runSteps} works with. */
export interface RunOptions {
  env: Record<string, string | undefined>;
  print: (line: string) => void;
  /** How many steps run at the same time: one, when left out. What each prints then comes at its end, all at once. */
  lanes?: number;
}

/**
 * Runs every step in turn, whatever became of the ones before. A step that comes after others lets those behind it go
 * first until these have ended.
 * @throws when a step comes after one that is not there.
 */
export async function runSteps(
  steps: readonly Step[],
  { lanes = 1, ...options }: RunOptions,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const waiting = [...steps];
  const underWay = new Set<Promise<void>>();
  const hasEnded = (step: string) => results.some(({ name }) => name === step);
  while (waiting.length > 0 || underWay.size > 0) {
    const next = waiting.findIndex(({ after = [] }) => after.every(hasEnded));
    if (next === -1 && underWay.size === 0)
      throw new Error(`${waiting.map(({ name }) => name).join(', ')}: no step to come after.`);
    if (next === -1 || underWay.size === lanes) {
      await Promise.race(underWay);
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const run = printed(step!, { ...options, keepTogether: lanes > 1 }).then((result) => {
      results.push(result);
      underWay.delete(run);
    });
    underWay.add(run);
  }
  return results;
}

interface Told extends Omit<RunOptions, 'lanes'> {
  /** Whether what a step prints comes at its end, because others run beside it. */
  keepTogether: boolean;
}

async function printed(step: Step, options: Told): Promise<StepResult> {
  const lines: string[] = [];
  const print = options.keepTogether ? (line: string) => lines.push(line) : options.print;
  print(`\n── ${step.name}`);
  const start = performance.now();
  const result = await runStep(step, { ...options, print });
  const { passed, failed } = countStep(result);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`── ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
  if (lines.length > 0) options.print(lines.join('\n'));
  return result;
}

async function runStep(step: Step, options: Told): Promise<StepResult> {
  if (step.report) {
    // A report of an earlier run must not pass for one of this run.
    rmSync(step.report, { force: true });
    mkdirSync(dirname(step.report), { recursive: true });
  }
  const code = await exitCodeOf(step, options);
  return { name: step.name, kind: step.kind, code, report: step.report && textOf(step.report) };
}

function exitCodeOf(
  { command, report, env: own }: Step,
  { env, print, keepTogether }: Told,
): Promise<number> {
  const [program, ...args] = command;
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: keepTogether ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...withInstalledPrograms(env), ...own, ...(report && { HANDBOOK_REPORT: report }) },
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => print(text.trimEnd()));
    child.once('error', (error) => {
      print(`${program} could not be started: ${error.message}`);
      done(1);
    });
    child.once('close', (code, signal) => {
      if (signal) print(`${program} was ended by ${signal}.`);
      done(code ?? 1);
    });
  });
}

/** Room for new objects, in megabytes: with it ESLint takes an eighth less of a processor's time. */
const ROOM = '--max-semi-space-size=64';

/**
 * Programs of installed packages are found first, as in scripts that npm runs; so is the packaged Node. It gets more room for
 * new objects than it takes by itself.
 */
function withInstalledPrograms(env: RunOptions['env']): RunOptions['env'] {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...env,
    PATH: [resolve('node_modules/.bin'), env['PATH']].filter(Boolean).join(separator),
    NODE_OPTIONS: [ROOM, env['NODE_OPTIONS']].filter(Boolean).join(' '),
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
