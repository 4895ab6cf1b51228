import { expect, onTestFinished, test } from 'vitest';
import { buildDay } from '../../src/lib/buildDay.ts';
import { isDeep } from '../helpers/depth.ts';
import { EXAMPLETON_BUILD } from '../helpers/exampleton.ts';
import { buildElsewhere } from '../helpers/otherBuild.ts';
import { contentsOf, expectSame } from '../helpers/sameFiles.ts';
import { siteFolder } from '../helpers/site.ts';

const TIME_FOR_BUILDS = 600_000;

/** A build with more in its environment, by file. */
async function built(env: Record<string, string>): Promise<Map<string, string>> {
  const { folder, remove } = await buildElsewhere(env);
  onTestFinished(remove);
  return contentsOf(folder);
}

// Astro bundles the code anew each time: of use only when everything is tested. `exampleton.build.test.ts` makes a small
// site again from the same bundle every time.
test.runIf(isDeep)(
  'a small site that Astro builds twice has the same files, byte for byte, on however many cores',
  async () => {
    const first = await built(EXAMPLETON_BUILD);
    expect(first.size).toBeGreaterThan(20);
    expectSame(first, await built({ ...EXAMPLETON_BUILD, HANDBOOK_CORES: '3' }));
  },
  TIME_FOR_BUILDS,
);

test.runIf(isDeep)(
  'a second build on the same day has the same files, byte for byte, search index included',
  async () => {
    const today = buildDay(process.env, new Date());
    const again = await built({ HANDBOOK_TODAY: today, HANDBOOK_CORES: '1' });
    expectSame(await contentsOf(siteFolder), again);
  },
  TIME_FOR_BUILDS,
);
