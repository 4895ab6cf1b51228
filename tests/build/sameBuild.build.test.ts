import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildDay } from '../../src/lib/buildDay.ts';
import { isDeep } from '../helpers/depth.ts';
import { EXAMPLETON_BUILD } from '../helpers/exampleton.ts';
import { buildElsewhere, buildKept, sharedBuild } from '../helpers/otherBuild.ts';
import { filesIn, siteFolder } from '../helpers/site.ts';

const TIME_FOR_BUILDS = 600_000;

/** Every file below a folder, by its path. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const files = filesIn(folder).map(
    async (file) => [file, await readFile(join(folder, file), 'base64')] as const,
  );
  return new Map(await Promise.all(files));
}

/** A build with more in its environment, by file. */
async function built(env: Record<string, string>): Promise<Map<string, string>> {
  const { folder, remove } = await buildElsewhere(env);
  onTestFinished(remove);
  return contentsOf(folder);
}

const BUNDLED_BEFORE = /^Making the pages with the code that was bundled before/m;

/** The same with what the last build of the edition has kept, as `npm run build` does. */
async function builtKept(env: Record<string, string>, state = '') {
  const { folder, said, remove } = await buildKept(env, state);
  onTestFinished(remove);
  return { files: await contentsOf(folder), said };
}

function expectSame(one: Map<string, string>, other: Map<string, string>): void {
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one.keys()].filter((file) => one.get(file) !== other.get(file))).toEqual([]);
}

test(
  'a small site has the same files, byte for byte, on however many cores, and from the code that was bundled before',
  async () => {
    const first = await contentsOf(await sharedBuild(EXAMPLETON_BUILD));
    expect(first.size).toBeGreaterThan(20);
    const env = { ...EXAMPLETON_BUILD, HANDBOOK_CORES: '3' };
    const clean = await builtKept(env, 'clean');
    expect(clean.said).not.toMatch(BUNDLED_BEFORE);
    expectSame(first, clean.files);
    const again = await builtKept(env);
    expect(again.said).toMatch(BUNDLED_BEFORE);
    expectSame(first, again.files);
  },
  TIME_FOR_BUILDS,
);

// A build of the whole site: of use only when everything is tested.
test.runIf(isDeep)(
  'a second build on the same day has the same files, byte for byte, search index included',
  async () => {
    const today = buildDay(process.env, new Date());
    const again = await built({ HANDBOOK_TODAY: today, HANDBOOK_CORES: '1' });
    expectSame(await contentsOf(siteFolder), again);
  },
  TIME_FOR_BUILDS,
);
