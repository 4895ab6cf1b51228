import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import { checkRead } from '../../src/checks/checkContent.ts';
import { contentOfTexts } from '../../src/loader/readContent.ts';
import { addressesIn, readFiles } from '../../src/loader/readFiles.ts';
import type { ReadFiles, TextFile } from '../../src/loader/readFiles.ts';
import { byCode } from '../../src/lib/sorting.ts';
import { lineFaults } from '../../src/loader/lineFaults.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { problemOf } from '../../src/problems/problemKinds.ts';

/** Folder with a small, valid set of entries. */
export const VALID_CONTENT = fileURLToPath(new URL('../fixtures/valid', import.meta.url));

/** The day that tests take for today. */
export const TODAY = '2026-11-21';

/** Where content lies below a project root made by `projectWith`. */
const CONTENT = 'src/content';

/** File names of the text copies that documents of tests may have. */
const TEXT_COPIES = ['luton.txt', 'luton-2023.txt'];

/** Files to lay over the valid content: a folder of them, or texts by path. */
type Overlay = string | Record<string, string | Uint8Array>;

/**
 * Makes a project root in a temporary folder that holds the valid content with other files laid over
 * it. Returns the root. It is removed when the test ends.
 */
export async function projectWith(overlay: Overlay): Promise<string> {
  const root = await makeProject(overlay);
  onTestFinished(() => remove(root));
  return root;
}

/** Checks the content of a project root, as `checkContent` does. What is the same as before is not parsed again. */
export async function checkProject(root: string): Promise<CheckedContent> {
  const found = await readFiles(resolve(root, CONTENT), root);
  return checkFound(found, await addressesIn(resolve(root, 'public')));
}

/** Checks the valid content with other files laid over it. */
export async function checkWith(overlay: Overlay): Promise<CheckedContent> {
  if (typeof overlay === 'string') return checkTexts(await textsWith(overlay));
  const texts = Object.entries(overlay);
  if (texts.every(isOrdinary)) return checkTexts(laidOver(await validTexts(), texts));
  const root = await makeProject(overlay);
  try {
    return await checkProject(root);
  } finally {
    await remove(root);
  }
}

/** True for a text that is in memory as it would be on the disk. */
function isOrdinary(one: [string, string | Uint8Array]): one is [string, string] {
  const [, text] = one;
  return (
    typeof text === 'string' && text.length < 100_000 && text.isWellFormed() && !text.includes('\r')
  );
}

/** Texts of content by file, from the root of their project; for what is no text, what the loader says of it. */
export type ContentTexts = ReadonlyMap<string, string | Problem>;

/** The valid content with the files of a folder laid over it, without a copy of it on the disk. */
export async function textsWith(folder: string): Promise<ContentTexts> {
  return laidOver(await validTexts(), await textsIn(folder));
}

/** Checks texts as if they were the files of a project. */
export function checkTexts(texts: ContentTexts): Promise<CheckedContent> {
  const found: ReadFiles = { files: [], problems: [], fileCount: texts.size };
  for (const [file, text] of [...texts].sort(byCode(([name]) => name))) {
    if (typeof text !== 'string') found.problems.push(text);
    else if (text.trim() === '') found.problems.push(problemOf('file-empty', { file }, {}));
    else {
      found.files.push({ path: file.slice(CONTENT.length + 1), file, text });
      found.problems.push(...lineFaults(text, { file }));
    }
  }
  return checkFound(found, new Set());
}

function checkFound(found: ReadFiles, publicFiles: ReadonlySet<string>): Promise<CheckedContent> {
  const read = contentOfTexts({ ...found, files: found.files.map(asReadBefore) }, publicFiles);
  return checkRead(read, CONTENT, { today: TODAY, textCopies: TEXT_COPIES });
}

const readBefore = new Map<string, TextFile>();

/** A file that said the same in a folder before, which is known to the loader, or the file itself. */
function asReadBefore(text: TextFile): TextFile {
  const key = `${text.file}\n${text.text}`;
  const known = readBefore.get(key) ?? text;
  readBefore.set(key, known);
  return known;
}

let readValid: Promise<[path: string, text: string | Problem][]> | undefined;

async function validTexts(): Promise<ContentTexts> {
  readValid ??= textsIn(VALID_CONTENT);
  return laidOver(new Map(), await readValid);
}

/** The files of a folder by their path in it. */
async function textsIn(folder: string): Promise<[path: string, text: string | Problem][]> {
  const { files, problems } = await readFiles(folder, folder);
  const texts = new Map<string, string | Problem>(files.map(({ path, text }) => [path, text]));
  for (const problem of problems)
    if (!texts.has(problem.file))
      texts.set(problem.file, { ...problem, file: `${CONTENT}/${problem.file}` });
  return [...texts];
}

function laidOver(
  texts: ContentTexts,
  others: readonly [path: string, text: string | Problem][],
): ContentTexts {
  return new Map([
    ...texts,
    ...others.map(([path, text]) => [`${CONTENT}/${path}`, text] as const),
  ]);
}

async function makeProject(overlay: Overlay): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handbook-content-'));
  const content = join(root, CONTENT);
  await cp(VALID_CONTENT, content, { recursive: true });
  if (typeof overlay === 'string') {
    await cp(overlay, content, { recursive: true });
    return root;
  }
  for (const [path, text] of Object.entries(overlay)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  return root;
}

function remove(root: string): Promise<void> {
  return rm(root, { recursive: true, force: true });
}
