import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { handbook } from '../handbook.config.ts';
import { medians } from './benchmarks/medians.ts';
import { lighthouse } from './benchmarks/readers/lighthouse.ts';
import type { Scores } from './benchmarks/readers/lighthouse.ts';
import { pagesToMeasure } from './benchmarks/readers/pageKinds.ts';
import { readersReport } from './benchmarks/readers/readersReport.ts';
import type { KindResult } from './benchmarks/readers/readersReport.ts';
import { slowVisits } from './benchmarks/readers/slowVisit.ts';
import type { Visit } from './benchmarks/readers/slowVisit.ts';
import { listen, serveSite } from '../src/build/serve/serveSite.ts';
import { chromiumLaunchOptions } from '../src/chromium/browser.ts';
import { buildDay } from '../src/lib/buildDay.ts';
import { createServer } from 'node:http';

/**
 * Opens pages of the built site as a reader with a slow telephone does, and scores them with Lighthouse. Writes what comes
 * out to `docs/benchmarks/readers.md`. Run it when the computer has nothing else to do.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    out: { type: 'string', default: 'docs/benchmarks' },
    // Only kinds with this in their name.
    only: { type: 'string', default: '' },
    // Leaves Lighthouse out, which is installed on its first use.
    alone: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`"${values.runs}" is no number of runs.`);
const folder = process.env['HANDBOOK_DIST'] ?? 'dist';
const { basePath } = handbook;
const before = loadavg()[0] ?? 0;

const score = values.alone ? undefined : await lighthouse(say);
const server = await serveSite({ folder, port: 0, basePath });
const { port } = server.address() as AddressInfo;
const site = `http://localhost:${port}${basePath.slice(0, -1)}`;
const debugging = await freePort();
const options = await chromiumLaunchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...options.args, `--remote-debugging-port=${debugging}`],
});
const results: KindResult[] = [];
try {
  for (const kind of pagesToMeasure(folder).filter(({ name }) => name.includes(values.only))) {
    say(`${kind.name}: ${kind.first}`);
    const addresses = { first: site + kind.first, next: site + kind.next };
    const visits: { first: Visit; next: Visit }[] = [];
    const scores: Scores[] = [];
    for (let run = 0; run < runs; run += 1) {
      visits.push(await slowVisits(browser, addresses));
      if (score) scores.push(await score(addresses.first, debugging));
    }
    const [middle] = scores.toSorted((a, b) => a.performance - b.performance).slice(runs >> 1);
    results.push({
      kind,
      first: medians(visits.map(({ first }) => first)),
      next: medians(visits.map(({ next }) => next)),
      ...(middle && { scores: middle }),
    });
  }
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

const day = buildDay(process.env, new Date());
const load = [before, loadavg()[0] ?? 0] as const;
const report = await format(readersReport({ day, runs, load, results }), { parser: 'markdown' });
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'readers.md'), report);
say(`\n${report}\nWritten to ${values.out}.`);

/** A port of this computer that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await listen(probe, 0);
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
