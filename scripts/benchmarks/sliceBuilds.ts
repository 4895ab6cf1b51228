import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileHashes } from '../../src/build/slices/fileHashes.ts';
import { SITE_PART } from '../../src/build/slices/sliceRecords.ts';
import { SLICE_VARIABLE } from '../../src/build/slices/sliceNames.ts';
import { measured } from './measured.ts';

/** What one of several commands took. */
interface Part {
  /** How many ids it is of: partnerships, and what is shared. */
  ids: number;
  /** HTML pages that it made. */
  pages: number;
  seconds: number;
  peak: number | undefined;
}

/** A site that was built in slices, one after the other, and joined. */
export interface SliceBuilds {
  slices: Part[];
  join: { seconds: number; peak: number | undefined };
  /** Files of the joined site that are not as in the whole one, and of the whole one that it lacks. */
  different: string[];
}

/** Builds a corpus in slices, joins them, and compares every file with those of the whole site. */
export async function sliceBuilds(
  folder: string,
  {
    count,
    env,
    whole,
    say,
  }: {
    count: number;
    env: Record<string, string>;
    /** SHA-256 of the files of the site that was built whole. */
    whole: Readonly<Record<string, string>>;
    say: (line: string) => void;
  },
): Promise<SliceBuilds> {
  await rm(folder, { recursive: true, force: true });
  const run = (script: string, args: readonly string[], more: Record<string, string> = {}) =>
    measured(process.execPath, [script, ...args], { env: { ...env, ...more } });
  const { lines } = await run('scripts/slices.ts', [String(count)]);
  const plan = JSON.parse(lines.at(-1)?.text ?? '[]') as string[];
  const slices: Part[] = [];
  const places = plan.map((_, number) => join(folder, String(number + 1)));
  for (const [number, only] of plan.entries()) {
    say(`  slice ${number + 1} of ${plan.length}`);
    const site = join(places[number] ?? '', SITE_PART);
    const { seconds, peak } = await run(
      'scripts/benchmarks/buildOnce.ts',
      [`${resolve(site)}/`, `${resolve(folder, 'cache')}/`],
      { [SLICE_VARIABLE]: only },
    );
    const files = Object.keys(await fileHashes(site));
    const pages = files.filter((file) => file.endsWith('.html')).length;
    slices.push({ ids: only.split(',').length, pages, seconds, peak });
  }
  say('  join');
  const joined = join(folder, 'joined');
  const { seconds, peak } = await run('scripts/benchmarks/joinOnce.ts', [joined, ...places]);
  const found = await fileHashes(joined);
  const all = new Set([...Object.keys(whole), ...Object.keys(found)]);
  const different = [...all].filter((file) => whole[file] !== found[file]);
  return { slices, join: { seconds, peak }, different };
}
