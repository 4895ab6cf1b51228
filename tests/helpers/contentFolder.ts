import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import { checkContent } from '../../src/checks/checkContent.ts';

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

/** Checks the content of a project root. */
export function checkProject(root: string): Promise<CheckedContent> {
  return checkContent(CONTENT, { today: TODAY, root, textCopies: TEXT_COPIES });
}

/** Checks the valid content with other files laid over it. */
export async function checkWith(overlay: Overlay): Promise<CheckedContent> {
  const root = await makeProject(overlay);
  try {
    return await checkProject(root);
  } finally {
    await remove(root);
  }
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
