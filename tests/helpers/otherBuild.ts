import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cacheFolder } from '../../src/cache/projectPaths.ts';
import { EXAMPLETON_BUILD, SMALL_SITE_ORIGIN } from './exampleton.ts';
import { outsideVitest } from './projectCopy.ts';

/** A build of the site beside the one in `dist`. */
export interface OtherBuild {
  folder: string;
  remove: () => Promise<void>;
}

/** Builds the site into a temporary folder, with more in its environment. Rejects with what the build printed. */
export function buildElsewhere(env: Record<string, string> = {}): Promise<OtherBuild> {
  return buildWith(new URL('buildInto.ts', import.meta.url), env);
}

/** What a build finds of the one before: nothing, its bundle without its pages, or everything. */
export type BuildState = 'clean' | 'pages anew' | 'kept';

/** A build as `npm run build` makes it, with what it printed. */
export interface KeptBuild extends OtherBuild {
  said: string;
}

/** The same as `npm run build` does it, which keeps what the next one can use. */
export function buildKept(env: Record<string, string>, state: BuildState): Promise<KeptBuild> {
  return buildWith(KEEPING, env, { more: [state] });
}

let exampleton: Promise<KeptBuild> | undefined;

/**
 * The edition of a made-up partnership as Astro makes it: once for all files of tests. Other small sites come after it, and
 * are made with the bundle of the code that it leaves, as `npm run build` makes a site again. To bundle the code takes three
 * times as long as to make the pages of a small site.
 */
export function exampletonByAstro(): Promise<KeptBuild> {
  // No file of tests knows that it is the last: the site stays until the next run.
  exampleton ??= rm(SHARED, REMOVED).then(() =>
    buildWith(KEEPING, EXAMPLETON_BUILD, { base: SHARED, more: ['clean'] }),
  );
  return exampleton;
}

/** Builds a small site after {@link exampletonByAstro}, all its pages anew. */
export async function buildSmallSite(env: Record<string, string>): Promise<KeptBuild> {
  await exampletonByAstro();
  return buildKept({ HANDBOOK_ORIGIN: SMALL_SITE_ORIGIN, ...env }, 'pages anew');
}

const KEEPING = new URL('buildKept.ts', import.meta.url);
const SHARED = cacheFolder('handbook-small-site');
const REMOVED = { recursive: true, force: true };

async function buildWith(
  script: URL,
  env: Record<string, string>,
  { base: wanted, more = [] }: { base?: string; more?: string[] } = {},
) {
  const base = wanted ?? (await mkdtemp(join(tmpdir(), 'handbook-build-')));
  const folder = join(base, 'site');
  // What an earlier build has left, and no build may keep: the files are compared, and one more would be seen.
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'left.html'), '<!doctype html><title>Left</title>');
  const path = fileURLToPath(script);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path, `${folder}/`, join(base, 'cache/'), ...more],
    { env: { ...outsideVitest(), ...env } },
  );
  return { folder, said: stdout, remove: () => rm(base, REMOVED) };
}
