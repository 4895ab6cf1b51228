import { checkRead } from '../../../src/checks/checkContent.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { CONTENT_FOLDER } from '../../../src/loader/siteContent.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { without } from './remove.ts';

/** Content that the check lets through, and everything that it has said on the way there. */
export interface SoundContent {
  read: ReadContent;
  errors: Problem[];
}

/** Does what an officer who removes things would: whatever the check says cannot be without them goes as well. */
export async function untilSound(read: ReadContent, today: string): Promise<SoundContent> {
  const { problems } = await checkRead(read, CONTENT_FOLDER, { today });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { read, errors };
  const refused = read.files.filter(({ file }) => errors.some((error) => error.file === file));
  if (refused.length === 0) return { read, errors };
  const after = await untilSound(without(read, refused, today), today);
  return { ...after, errors: [...errors, ...after.errors] };
}

/** Problems that do not tell an author which file is meant, what is wrong and what to write. */
export function unhelpful(errors: readonly Problem[], { files }: ReadContent): Problem[] {
  const known = new Set(files.map(({ file }) => file));
  return errors.filter(
    ({ file, line, message, advice, code }) =>
      code === 'check-failed' ||
      !file.startsWith(`${CONTENT_FOLDER}/`) ||
      (line === undefined && known.has(file)) ||
      !/^[^{}]{10,}$/s.test(message) ||
      advice.length < 10,
  );
}
