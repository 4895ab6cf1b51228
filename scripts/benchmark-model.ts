import { buildDay } from '../src/lib/buildDay.ts';
import { readContent } from '../src/loader/readContent.ts';
import { buildHandbook } from '../src/model/handbook.ts';
import { manyPartnerships } from './benchmarks/manyPartnerships.ts';
import { MODEL_OF_PAGES } from './benchmarks/modelOfPages.ts';

/** How many times the partnerships that there are. */
const SIZES = [1, 15, 60];
/** How often each is measured. The least counts: other work of the machine only adds to it. */
const RUNS = 3;
const today = buildDay(process.env, new Date());
const { content } = await readContent('src/content');

/** Milliseconds of processor time that this process has used. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time that the model takes for the pages of each kind, for so many times the partnerships. */
function timesFor(size: number): Record<string, number> {
  const many = manyPartnerships(content, size);
  const start = used();
  const handbook = buildHandbook(many, today);
  const times: Record<string, number> = { link: used() - start };
  for (const [kind, ask] of Object.entries(MODEL_OF_PAGES)) {
    const before = used();
    ask(handbook);
    times[kind] = used() - before;
  }
  times['all'] = used() - start;
  return times;
}

/** The least time of each kind in several runs. */
function leastTimesFor(size: number): Record<string, number> {
  const runs = Array.from({ length: RUNS }, () => timesFor(size));
  const kinds = Object.keys(runs[0]!);
  return Object.fromEntries(
    kinds.map((kind) => [kind, Math.min(...runs.map((run) => run[kind]!))]),
  );
}

const [, small, large] = SIZES;
// Whatever is measured first would pay for making the code fast, too.
timesFor(small!);
const bySize = new Map(SIZES.map((size) => [size, leastTimesFor(size)]));
const kinds = Object.keys(bySize.get(1)!);
const row = (cells: readonly string[]) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(14))).join('')}\n`,
  );
row(['ms', ...SIZES.map((size) => `${size}×`), `${large}× / ${small}×`]);
for (const kind of kinds) {
  const times = SIZES.map((size) => bySize.get(size)![kind]!);
  row([kind, ...times.map((time) => time.toFixed(0)), (times[2]! / times[1]!).toFixed(1)]);
}
