import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/** The same with what the last build has kept, unless the state is `clean`, and with what it printed. */
export function buildKept(
  env: Record<string, string>,
  state: string,
): Promise<OtherBuild & { said: string }> {
  return buildWith(new URL('buildKept.ts', import.meta.url), env, state);
}

async function buildWith(script: URL, env: Record<string, string>, ...more: string[]) {
  const base = await mkdtemp(join(tmpdir(), 'handbook-build-'));
  const folder = join(base, 'site');
  // What an earlier build has left, and no build may keep: the files are compared, and one more would be seen.
  await mkdir(folder);
  await writeFile(join(folder, 'left.html'), '<!doctype html><title>Left</title>');
  const path = fileURLToPath(script);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path, `${folder}/`, join(base, 'cache/'), ...more],
    { env: { ...outsideVitest(), ...env } },
  );
  return { folder, said: stdout, remove: () => rm(base, { recursive: true, force: true }) };
}

const shared = new Map<string, Promise<string>>();

/** The folder of a build that only one test file has to make, and others read. Removed when all tests are done. */
export function sharedBuild(env: Record<string, string>): Promise<string> {
  const key = JSON.stringify(env);
  const folder =
    shared.get(key) ??
    buildElsewhere(env).then((build) => {
      process.once('exit', () => rmSync(dirname(build.folder), { recursive: true, force: true }));
      return build.folder;
    });
  shared.set(key, folder);
  return folder;
}
