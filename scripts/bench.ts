import { mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { makeCorpus } from './benchmarks/corpus/makeCorpus.ts';
import { benchChart } from './benchmarks/benchChart.ts';
import { benchReport } from './benchmarks/benchReport.ts';
import type { BenchResults, SizeResult } from './benchmarks/benchReport.ts';
import { ownBuilds } from './benchmarks/ownBuilds.ts';
import { writePageWords } from './benchmarks/pageWords.ts';
import { peerBuilds } from './benchmarks/peers.ts';
import { buildDay } from '../src/lib/buildDay.ts';

const HELP = `Builds made-up national sites and measures how long that takes, how much memory, and how other generators do.

npm run bench -- [options]
  --pages 200,1000  sizes of the site, in pages (1000)
  --seed 1          which of all made-up sites
  --slices 4        builds the site in so many slices besides, and joins them
  --alone           leaves Starlight, Eleventy and Hugo out
  --out FOLDER      where the report is written (docs/benchmarks)
  --help            this
`;

const { values } = parseArgs({
  options: {
    // One or more sizes: 200,1000,5000.
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'docs/benchmarks' },
    // In how many slices the site is built besides, and joined.
    slices: { type: 'string', default: '1' },
    // Leaves the other generators out.
    alone: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit();
}
const say = (line: string) => process.stdout.write(`${line}\n`);
const today = buildDay(process.env, new Date());
// One day for all builds, even for those that run past midnight.
process.env['HANDBOOK_TODAY'] = today;
const seed = Number(values.seed);
const slices = Number(values.slices);
if (!Number.isInteger(slices) || slices < 1)
  throw new Error(`"${values.slices}" is no number of slices.`);

const sizes: SizeResult[] = [];
for (const wanted of values.pages.split(',').map(Number)) {
  if (!Number.isInteger(wanted) || wanted < 1) throw new Error(`"${values.pages}" is no size.`);
  const folder = join('.cache', 'benchmark', String(wanted));
  say(`${wanted} pages`);
  const { partnerships, entries, ...corpus } = await makeCorpus(folder, { pages: wanted, seed });
  const own = await ownBuilds(folder, { partnerships, entries, ...corpus }, { slices, say });
  const words = await writePageWords(join(folder, 'site'), join(folder, 'words'));
  const peers = values.alone
    ? { builds: [], notes: [] }
    : await peerBuilds(folder, join(folder, 'words'), say);
  sizes.push({ wanted, partnerships, entries, own, words, peers });
}

const results: BenchResults = { day: today, seed, versions: versions(), sizes };
const style = await resolveConfig('package.json');
const report = await format(benchReport(results), { ...style, parser: 'markdown' });
const data = await format(JSON.stringify(results, null, 2), { ...style, parser: 'json' });
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'README.md'), report);
await writeFile(join(values.out, 'builds.svg'), benchChart(sizes));
await writeFile(join(values.out, 'results.json'), data);
say(`\n${report}\nWritten to ${values.out}.`);

function versions(): Record<string, string> {
  const of = (name: string) =>
    (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
      .version;
  const names = ['astro', 'pagefind', 'mermaid', 'satteri'];
  return {
    Node: process.versions.node,
    ...Object.fromEntries(names.map((name) => [name, of(name)])),
  };
}
