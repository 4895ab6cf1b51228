import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import { checkContent } from '../../src/checks/checkContent.ts';
import { buildDay } from '../../src/lib/buildDay.ts';

const today = buildDay(process.env, new Date());

/** Makes every text file below a folder one that an editor on Windows wrote. */
async function asOnWindows(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const item of found.filter((one) => one.isFile())) {
    const file = join(item.parentPath, item.name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
  }
}

/** What authors and pages see of a check, without the functions in it. */
function written({ entries, problems }: CheckedContent) {
  return {
    problems,
    entries: entries.map(({ collection, id, owner, file, data, body, bodyLine }) => {
      return { collection, id, owner, file, data, body, bodyLine };
    }),
  };
}

test(
  'content with the line endings of Windows says the same as without',
  { timeout: 60_000 },
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'handbook-windows-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    await cp('src/content', join(root, 'src/content'), { recursive: true });
    const plain = written(await checkContent('src/content', { today, root }));
    await asOnWindows(root);
    const windows = written(await checkContent('src/content', { today, root }));
    expect(windows.problems).toEqual(plain.problems);
    expect(windows.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(windows.entries).toEqual(plain.entries);
  },
);
