import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statfsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDeep } from '../helpers/depth.ts';
import { copyProject } from '../helpers/projectCopy.ts';
import type { ProjectCopy } from '../helpers/projectCopy.ts';

const MADE_UP = {
  HANDBOOK_CONFIG: 'tests/fixtures/variety/settings.ts',
  HANDBOOK_TODAY: '2026-11-21',
};
const FULL = 'The disk is full. Make room on it, then build again.';
const STOPPED = /The browser that draws charts and prints sheets has stopped: [^\n]+ build again\./;
const SITE_BEFORE = '<!doctype html><title>The site before</title>';

/** Whether a small disk can be made here, for the deep test: on Linux, by somebody who may mount one. */
const canMount = (() => {
  if (!isDeep) return false;
  const folder = join(tmpdir(), `handbook-mount-${process.pid}`);
  mkdirSync(folder);
  try {
    mount(folder, 1);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
})();

if (isDeep && !canMount)
  process.stdout.write('Builds on a full disk were skipped: no small disk can be mounted here.\n');

describe.runIf(canMount)('a build on a full disk', () => {
  let disk: string;
  let copy: ProjectCopy;
  const mounted: string[] = [];

  const small = (folder: string, megabytes: number) => {
    mkdirSync(folder, { recursive: true });
    mount(folder, megabytes);
    mounted.push(folder);
  };

  beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), 'handbook-disk-'));
    copy = await copyProject();
    await withOwnModules(copy.root);
    mkdirSync(join(copy.root, 'dist'));
    await writeFile(join(copy.root, 'dist/index.html'), SITE_BEFORE);
  });

  afterEach(async () => {
    for (const folder of mounted.splice(0).reverse()) unmount(folder);
    await copy.remove();
    await rm(disk, { recursive: true, force: true });
  });

  /** Builds, and expects one sentence and the site before. */
  const failsWith = async (words: string | RegExp, env: Record<string, string> = {}) => {
    const { code, output } = await copy.run('scripts/build.ts', { ...MADE_UP, ...env });
    expect(code, output).toBe(1);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/^\s+at /m);
    expect(output).not.toContain('unhandled error');
    const before = await readFile(join(copy.root, 'dist/index.html'), 'utf8');
    expect(before).toBe(SITE_BEFORE);
    expect(readdirSync(copy.root).filter((name) => /^dist\./.test(name))).toEqual([]);
  };

  test('that has no room for what is kept between builds says so, and leaves the site before', async () => {
    small(join(copy.root, 'node_modules/.cache'), 0.5);
    await failsWith(FULL);
  });

  test('that has no room for temporary files says so, and leaves the site before', async () => {
    small(disk, 2);
    await failsWith(new RegExp(`${FULL}|${STOPPED.source}`), { TMPDIR: disk });
  });

  test('that has no room for the site says so, and leaves the site before', async () => {
    await copy.remove();
    small(disk, 400);
    copy = await copyProject(disk);
    await withOwnModules(copy.root);
    mkdirSync(join(copy.root, 'dist'));
    await writeFile(join(copy.root, 'dist/index.html'), SITE_BEFORE);
    const { bavail, bsize } = statfsSync(disk);
    await writeFile(join(disk, 'others'), Buffer.alloc(bavail * bsize - 10_000_000));
    await failsWith(FULL);
  });
});

/** The packages of the project, each by a link, so that the copy keeps its own things beside them. */
async function withOwnModules(root: string): Promise<void> {
  const packages = join(process.cwd(), 'node_modules');
  const own = join(root, 'node_modules');
  if (existsSync(own)) await unlink(own);
  mkdirSync(own);
  const names = readdirSync(packages).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of names) await symlink(join(packages, name), join(own, name));
}

function mount(folder: string, megabytes: number): void {
  const size = `size=${Math.round(megabytes * 1024)}k`;
  execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
}
