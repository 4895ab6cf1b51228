import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { checkContent } from '../checks/checkContent.ts';
import type { Problem } from '../problems/problem.ts';
import { textOf } from './fileTexts.ts';
import type { NewFile } from './partnershipFiles.ts';

/** Where content is put to be tried out. */
const TRIAL = 'content';

/**
 * Errors that the content check finds once files are added to a content folder, and did not find before. It is tried
 * out on a copy: the folder itself stays as it is.
 */
export async function errorsWith(
  files: readonly NewFile[],
  folder: string,
  today: string,
): Promise<Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-new-'));
  try {
    const content = join(root, TRIAL);
    await mkdir(content);
    if (existsSync(folder)) await cp(folder, content, { recursive: true });
    if (existsSync('public'))
      await cp(resolve('public'), join(root, 'public'), { recursive: true });
    const before = new Set((await errorsIn(root, today)).map(keyOf));
    await writeFiles(files, content);
    return (await errorsIn(root, today))
      .filter((problem) => !before.has(keyOf(problem)))
      .map((problem) => ({ ...problem, file: join(folder, relative(TRIAL, problem.file)) }));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * Writes new files below a content folder.
 * @throws when one of them is there already.
 */
export async function writeFiles(files: readonly NewFile[], folder: string): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, textOf(file), { flag: 'wx' });
  }
}

async function errorsIn(root: string, today: string): Promise<Problem[]> {
  const { problems } = await checkContent(TRIAL, { today, root });
  return problems.filter(({ severity }) => severity === 'error');
}

function keyOf({ file, message }: Problem): string {
  return `${file} ${message}`;
}
