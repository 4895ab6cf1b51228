import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
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

const script = fileURLToPath(new URL('buildInto.ts', import.meta.url));

/** Builds the site into a temporary folder, with more in its environment. Rejects with what the build printed. */
export async function buildElsewhere(env: Record<string, string> = {}): Promise<OtherBuild> {
  const base = await mkdtemp(join(tmpdir(), 'handbook-build-'));
  const folder = join(base, 'site');
  await promisify(execFile)(process.execPath, [script, `${folder}/`, join(base, 'cache/')], {
    env: { ...outsideVitest(), ...env },
  });
  return { folder, remove: () => rm(base, { recursive: true, force: true }) };
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
