import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  seconds: number;
  /** The most that the command and all that it started used at once, in MiB; undefined where it cannot be told. */
  peak: number | undefined;
  /** Lines that it printed, each with the seconds from its start. */
  lines: { text: string; at: number }[];
}

/** Milliseconds between two looks at the memory. */
const EVERY = 200;

/**
 * Runs a command to its end.
 *
 * @throws with what it printed last, when it fails.
 */
export async function measured(
  command: string,
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Measured> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Measured['lines'] = [];
  const take = (data: Buffer) => {
    for (const text of data.toString().split('\n')) if (text) lines.push({ text, at: seconds() });
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  let peak: number | undefined;
  const look = () => {
    const used = memoryOf(child.pid ?? 0);
    if (used !== undefined) peak = Math.max(peak ?? 0, used);
  };
  const timer = setInterval(look, EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) {
    const last = lines.slice(-15).map(({ text }) => text);
    throw new Error([`"${command} ${args.join(' ')}" failed.`, ...last].join('\n'));
  }
  return { seconds: seconds(), peak, lines };
}

/** MiB of a process and all below it. What they share is counted once. Only Linux tells. */
function memoryOf(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const waiting = [pid];
  let sum = 0;
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    sum += kibOf(one);
    waiting.push(...(children.get(one) ?? []));
  }
  return sum / 1024;
}

function parentOf(pid: string): number | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  // The name of the program, in brackets, may have spaces.
  const parent = text.slice(text.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined ? undefined : Number(parent);
}

function kibOf(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
