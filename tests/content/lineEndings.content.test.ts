import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import { checkContent } from '../../src/checks/checkContent.ts';
import { buildDay } from '../../src/lib/buildDay.ts';
import { isDeep } from '../helpers/depth.ts';

/** The content of made-up partnerships, which says what the content model can say; in a deep test the real one. */
const CONTENT = isDeep
  ? { folder: 'src/content', today: buildDay(process.env, new Date()) }
  : { folder: 'tests/fixtures/variety/content', today: '2026-11-21' };

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
  { timeout: 180_000 },
  async () => {
    const root = await mkdtemp(join(tmpdir(), 'handbook-windows-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const { folder, today } = CONTENT;
    await cp(folder, join(root, folder), { recursive: true });
    const plain = written(await checkContent(folder, { today, root }));
    await asOnWindows(root);
    const windows = written(await checkContent(folder, { today, root }));
    expect(windows.problems).toEqual(plain.problems);
    expect(windows.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(windows.entries).toEqual(plain.entries);
  },
);
