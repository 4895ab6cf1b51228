import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { handbook } from '../handbook.config.ts';
import { serveSite } from '../src/build/serve/serveSite.ts';
import { searchedPages, searchSources } from '../src/build/searchIndex/writeIndex.ts';
import { launchBrowser } from '../src/chromium/browser.ts';
import { buildDay } from '../src/lib/buildDay.ts';
import { siteHandbook } from '../src/loader/siteContent.ts';
import { builtFile } from '../tests/helpers/builtSearch.ts';
import { oneOfEachGroup } from '../tests/searchEvaluation/coldVisits.ts';
import { readQueries } from '../tests/searchEvaluation/labelledQuery.ts';
import { measureWire } from '../tests/searchEvaluation/wire.ts';
import { HEAD_FILE } from '../src/search/shardFiles.ts';
import type { HeadFile } from '../src/search/shardFiles.ts';
import { medians } from './benchmarks/medians.ts';
import { largeSite } from './benchmarks/search/largeIndex.ts';
import { firstResults, firstSuggestions } from './benchmarks/search/searchVisits.ts';
import type { Waited } from './benchmarks/search/searchVisits.ts';
import { searchReport } from './benchmarks/search/searchReport.ts';
import type { AskedSite } from './benchmarks/search/searchReport.ts';

/**
 * Asks the search of the built site, and of one with the index of a national site, in a browser with a slow processor. Writes
 * what comes out to `docs/benchmarks/search.md`. Run it when the computer has nothing else to do.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    things: { type: 'string', default: '20000' },
    out: { type: 'string', default: 'docs/benchmarks' },
  },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const [runs, things] = [Number(values.runs), Number(values.things)];
if (!Number.isInteger(runs) || runs < 1) throw new Error(`"${values.runs}" is no number of runs.`);
if (!Number.isInteger(things) || things < 1)
  throw new Error(`"${values.things}" is no number of things.`);
const folder = process.env['HANDBOOK_DIST'] ?? 'dist';
const before = loadavg()[0] ?? 0;

const sources = {
  ...searchSources(await siteHandbook(process.cwd())),
  pages: await searchedPages(folder),
};
const queries = oneOfEachGroup([
  ...readQueries(['seen'], 'team'),
  ...readQueries(['seen'], 'outsiders'),
]).map(({ query }) => query);
const [ownersFirst = ''] = builtFile<HeadFile>(HEAD_FILE).owners;
/** The beginning of a national name, of an abbreviation, of a name that every place has, and of a place. */
// cspell:ignore negl strat
const BEGINNINGS = ['negl', 'lad', 'strat', ownersFirst.slice(0, 4).toLowerCase()];

const large = await largeSite(folder, join('.cache', 'benchmark', 'search'), { sources, things });
const browser = await launchBrowser();
const sites: AskedSite[] = [];
try {
  sites.push(
    await ask(browser, folder, {
      name: 'This site',
      things: builtFile<HeadFile>(HEAD_FILE).count,
    }),
    await ask(browser, large.folder, { name: 'A national site', things: large.things }),
  );
} finally {
  await browser.close();
}

const day = buildDay(process.env, new Date());
const load = [before, loadavg()[0] ?? 0] as const;
const report = await format(searchReport({ day, runs, load, sites }), { parser: 'markdown' });
await mkdir(values.out, { recursive: true });
await writeFile(join(values.out, 'search.md'), report);
say(`\n${report}\nWritten to ${values.out}.`);

async function ask(
  asking: Browser,
  served: string,
  about: Pick<AskedSite, 'name' | 'things'>,
): Promise<AskedSite> {
  const { basePath } = handbook;
  const server = await serveSite({ folder: served, port: 0, basePath });
  const { port } = server.address() as AddressInfo;
  const site = { address: `http://localhost:${port}${basePath}`, wire: measureWire(server) };
  try {
    return {
      ...about,
      queries: await each(queries, (query) => firstResults(asking, site, query)),
      beginnings: await each(BEGINNINGS, (letters) => firstSuggestions(asking, site, letters)),
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function each(asked: readonly string[], visit: (one: string) => Promise<Waited>) {
  const all: { asked: string; waited: Waited }[] = [];
  for (const one of asked) {
    say(one);
    const visits: Waited[] = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(one));
    all.push({ asked: one, waited: medians(visits) });
  }
  return all;
}
