import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { countStep } from './reports.ts';
import type { StepResult } from './reports.ts';
import type { Lane, Step } from './steps.ts';

/** What {@link runSteps} works with. */
export interface RunOptions {
  env: Record<string, string | undefined>;
  print: (line: string) => void;
  /** Whether what a step prints comes at its end, all at once, because others run beside it. */
  keepTogether?: boolean;
}

/** Runs stages one after the other, and the lanes of each at the same time. */
export async function runStages(
  stages: readonly (readonly Lane[])[],
  options: RunOptions,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const lanes of stages) {
    const isAlone = lanes.length === 1;
    const ended = await Promise.all(
      lanes.map((lane) => runSteps(lane, isAlone ? options : { ...options, keepTogether: true })),
    );
    results.push(...ended.flat());
  }
  return results;
}

/** Runs every step, one after the other, whatever became of the ones before. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const lines: string[] = [];
    const print = options.keepTogether ? (line: string) => lines.push(line) : options.print;
    print(`\n── ${step.name}`);
    const start = performance.now();
    const result = await runStep(step, { ...options, print });
    results.push(result);
    const { passed, failed } = countStep(result);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`── ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    if (lines.length > 0) options.print(lines.join('\n'));
  }
  return results;
}

async function runStep(step: Step, options: RunOptions): Promise<StepResult> {
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
  { env, print, keepTogether }: RunOptions,
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

/** Programs of installed packages are found first, as in scripts that npm runs; so is the packaged Node. */
function withInstalledPrograms(env: RunOptions['env']): RunOptions['env'] {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...env,
    PATH: [resolve('node_modules/.bin'), env['PATH']].filter(Boolean).join(separator),
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
