import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The scores of Lighthouse, from 0 to 100, and the checks that a page failed. */
export interface Scores {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  largestPaint: number;
  blocking: number;
  layoutShift: number;
  failed: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PACKAGES = 'scripts/benchmarks/readers';

interface Audit {
  id: string;
  score: number | null;
  numericValue?: number;
}

interface Report {
  lighthouseVersion: string;
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
}

type Run = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** Lighthouse for the pages of a browser that listens on a port; installed on its first use. */
export async function lighthouse(
  say: (line: string) => void,
): Promise<(address: string, port: number) => Promise<Scores>> {
  const run = await install(say);
  return async (address, port) => {
    const result = await run(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${address}.`);
    return scoresIn(result.lhr);
  };
}

function scoresIn({ categories, audits }: Report): Scores {
  const of = (name: (typeof CATEGORIES)[number]) => Math.round(categories[name].score * 100);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
    failed: counted.filter((id) => (audits[id]?.score ?? 1) < 0.9),
  };
}

/** Its packages are a hundred megabytes, so they are no part of this project's. */
async function install(say: (line: string) => void): Promise<Run> {
  const folder = resolve('.cache', 'benchmark', 'lighthouse-packages');
  const lock = await readFile(join(PACKAGES, 'package-lock.json'), 'utf8');
  const installed = await readFile(join(folder, 'installed'), 'utf8').catch(() => '');
  if (installed !== lock) {
    say('Installing Lighthouse');
    await mkdir(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      await cp(join(PACKAGES, file), join(folder, file));
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('Lighthouse could not be installed: is there a network?');
    await writeFile(join(folder, 'installed'), lock);
  }
  const entry = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  const { default: run } = (await import(pathToFileURL(entry).href)) as { default: Run };
  return run;
}
