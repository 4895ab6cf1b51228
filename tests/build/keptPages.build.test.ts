import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { isDeep } from '../helpers/depth.ts';
import { exampletonByAstro } from '../helpers/otherBuild.ts';
import { outsideVitest } from '../helpers/projectCopy.ts';

const TIME_FOR_EDITS = 3_600_000;

/** What `tryEdits.ts` says of so many changes: a line for each build, and one for each page that is not what it should be. */
async function tried(times: number, ...more: string[]): Promise<string[]> {
  await exampletonByAstro();
  const script = fileURLToPath(new URL('../keptPages/tryEdits.ts', import.meta.url));
  const args = [script, String(times), ...more];
  // A page that is not what it should be is shown, and there may be hundreds of them.
  const options = { env: outsideVitest(), maxBuffer: Infinity };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return stdout.split('\n').filter((line) => /^(?:KEPT|STALE) /.test(line));
}

const staleIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('STALE'));

test(
  'after any change, each page that a build keeps is the one that it would make',
  async () => {
    // That each kind of read is noted is a unit test: here a few of the pages are enough, unless there is time for all.
    const [times, every] = isDeep ? [200, 1] : [2, 5];
    const lines = await tried(times, '1', String(every));
    expect(staleIn(lines)).toEqual([]);
    const [, again = '', ...others] = lines;
    // All pages of the second time, in which nothing has changed.
    expect(again).toMatch(/^KEPT (\d+) of \1 after: nothing again$/);
    expect(others).toHaveLength(times);
  },
  TIME_FOR_EDITS,
);

test.runIf(isDeep).each(['parts', 'list ', 'result ', 'today'])(
  'when reads of %s are forgotten, pages are kept that should not be',
  async (forgotten) => {
    expect(staleIn(await tried(60, '1', '1', forgotten))).not.toEqual([]);
  },
  TIME_FOR_EDITS,
);
