import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
