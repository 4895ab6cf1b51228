import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileHashes } from '../../src/build/slices/fileHashes.ts';
import { cacheFolder } from '../../src/cache/projectPaths.ts';
import { byNumber } from '../../src/lib/sorting.ts';
import type { Corpus } from './corpus/makeCorpus.ts';
import { measured } from './measured.ts';
import type { Measured } from './measured.ts';
import { sliceBuilds } from './sliceBuilds.ts';
import type { SliceBuilds } from './sliceBuilds.ts';

/** The parts of a build, in order. */
export const STAGES = [
  'read',
  'check',
  'charts',
  'load',
  'render',
  'index',
  'sheets',
  'rest',
] as const;
export type Stage = (typeof STAGES)[number];

/** One build of this site. */
export interface OwnBuild {
  what: string;
  seconds: number;
  peak: number | undefined;
  stages: Record<Stage, number>;
}

/** All that is measured of this site at one size. */
export interface OwnBuilds {
  pages: number;
  files: number;
  bytes: number;
  charts: { count: number; cold: number; warm: number };
  builds: OwnBuild[];
  /** The same site in slices, when that was asked for. */
  sliced?: SliceBuilds;
}

/** Line of a build's output that ends a stage, in any order. `load` is Astro's reading of the entries and its bundling. */
const ENDS: readonly [Stage, RegExp][] = [
  ['check', /^Checked \d+ entries/],
  ['charts', /^Drew \d+ charts/],
  ['load', /^Making the pages/],
  ['render', /^Made \d+ pages/],
  ['index', /^Made the search index/],
  ['sheets', /^Printed \d+ sheets/],
];

/**
 * Builds a corpus clean, in slices if there are to be more than one, and again after each of three changes. Each change is
 * taken back before the next, so that a build after one has to find two.
 */
export async function ownBuilds(
  folder: string,
  corpus: Corpus,
  { slices, say }: { slices: number; say: (line: string) => void },
): Promise<OwnBuilds> {
  const site = join(folder, 'site');
  const build = async (what: string, state = 'after a change'): Promise<OwnBuild> => {
    say(`  ${what}`);
    const args = [
      'scripts/benchmarks/buildOnce.ts',
      `${resolve(site)}/`,
      `${resolve(folder, 'cache')}/`,
      state,
    ];
    const run = await measured(process.execPath, args, { env: envOf(corpus) });
    return { what, seconds: run.seconds, peak: run.peak, stages: stagesOf(run) };
  };
  say('  charts, without and with drawings of before');
  const { charts, forget } = await drawCharts(join(folder, 'charts'), corpus);
  try {
    const clean = await build('clean build', 'clean');
    const size = await sizeOf(site);
    const sliced =
      slices > 1
        ? await sliceBuilds(join(folder, 'slices'), {
            count: slices,
            env: envOf(corpus),
            whole: await fileHashes(site),
            say,
          })
        : undefined;
    const builds = [clean];
    for (const { what, change } of await changesOf(corpus)) {
      const undo = await change();
      builds.push(await build(what));
      await undo();
    }
    return { ...size, charts, builds, ...(sliced && { sliced }) };
  } finally {
    await forget();
  }
}

const envOf = ({ settings }: Corpus) => ({ HANDBOOK_CONFIG: settings });

/** Draws all charts into an empty folder and puts them where a build looks for them. */
async function drawCharts(folder: string, corpus: Corpus) {
  const kept = cacheFolder('handbook-charts');
  const args = ['scripts/benchmarks/buildOnce.ts', '--charts', folder];
  const { lines } = await measured(process.execPath, args, { env: envOf(corpus) });
  const row = (state: string) =>
    lines.find(({ text }) => text.startsWith(state))?.text.split(' ') ?? [];
  const before = new Set(await readdir(kept).catch(() => []));
  const drawn = await readdir(folder).catch(() => []);
  await cp(folder, kept, { recursive: true }).catch(() => undefined);
  const [, cold, count] = row('cold');
  return {
    charts: { count: Number(count), cold: Number(cold), warm: Number(row('warm')[1]) },
    forget: async () => {
      const added = drawn.filter((file) => !before.has(file));
      await Promise.all(added.map((file) => rm(join(kept, file), { force: true })));
    },
  };
}

function stagesOf({ lines, seconds }: Measured): Record<Stage, number> {
  const said = lines.find(({ text }) => text.startsWith('READ '))?.text.split(' ')[1];
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  let from = (stages.read = Number(said ?? 0));
  const ends = ENDS.flatMap(([stage, pattern]) => {
    const end = lines.find(({ text }) => pattern.test(text))?.at;
    return end === undefined ? [] : [{ stage, end }];
  });
  // A build after a change checks while the index is being made.
  for (const { stage, end } of ends.toSorted(byNumber(({ end: at }) => at))) {
    stages[stage] = Math.max(0, end - from);
    from = end;
  }
  stages.rest = seconds - from;
  return stages;
}

interface Change {
  what: string;
  /** Makes the change and gives what undoes it. */
  change: () => Promise<() => Promise<void>>;
}

/** An entry with another text, one that is new, and a term with another meaning. */
async function changesOf({ content }: Corpus): Promise<Change[]> {
  const files = (await readdir(content, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const groups = files.filter((file) => /^(?!shared)[^/]+\/groups\/[^/]+\/[^/]+\.md$/.test(file));
  const texts = await Promise.all(groups.map((file) => readFile(join(content, file), 'utf8')));
  // A group that gets its first text gets a page, to which every chart with it then leads: no usual change.
  const group = groups.find((_, index) => /\n---\s+\S/.test(texts[index] ?? '')) ?? '';
  const term = files.find((file) => /^shared\/glossary\/[^/]+\.yaml$/.test(file)) ?? '';
  const change = async (file: string, to: string, write: (text: string) => string) => {
    const before = await readFile(join(content, file), 'utf8');
    await writeFile(join(content, to), write(before));
    return () => (file === to ? writeFile(join(content, file), before) : rm(join(content, to)));
  };
  return [
    {
      what: 'one entry changed',
      change: () => change(group, group, (text) => `${text.trimEnd()}\n\nIt meets once more.\n`),
    },
    {
      what: 'one entry new',
      change: () =>
        // The check takes a text that another entry has for a copy.
        change(group, group.replace(/\.md$/, '-of-another-name.md'), (text) =>
          text
            .replace(/^title: .*$/m, 'title: Group of Another Name')
            .replace(/\s*$/, '\n\nIt has a text that no other has.\n'),
        ),
    },
    {
      what: 'one glossary term changed',
      change: () =>
        change(term, term, (text) => text.replace(/^title: (["']?)(.*?)\1$/m, 'title: "$2 anew"')),
    },
  ];
}

async function sizeOf(site: string) {
  const files = await readdir(site, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => ({
        name,
        size: (await stat(join(parentPath, name))).size,
      })),
  );
  return {
    pages: sizes.filter(({ name }) => name.endsWith('.html')).length,
    files: sizes.length,
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}
