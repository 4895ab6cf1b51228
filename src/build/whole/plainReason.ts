import { tmpdir } from 'node:os';

/** Faults of the machine that anybody may meet, each with what to do. */
const FAULTS: readonly [pattern: RegExp, words: (path: string) => string][] = [
  [/ENOSPC|EDQUOT|no space left/i, () => 'The disk is full. Make room on it, then build again.'],
  [
    /EROFS|EACCES|EPERM|read-only file system|permission denied/i,
    (path) => `${path} cannot be written. Allow writing there, then build again.`,
  ],
  [
    /EBUSY|EXDEV|ENOTEMPTY/,
    (path) =>
      `${path} cannot be replaced: another program uses it, or it is a separate disk. Close the program or build somewhere else.`,
  ],
  [/EMFILE|ENFILE/, () => 'Too many files are open. Close other programs, then build again.'],
  [
    /target crashed|(?:page|context|browser)[\w ,]* has been closed/i,
    () =>
      `The browser that draws charts and prints sheets has stopped: there was no room for its files in "${tmpdir()}", or not enough memory. Make room, then build again.`,
  ],
  [
    /ENOMEM|heap out of memory/,
    () => 'There is not enough memory. Close other programs, then build again.',
  ],
];

/** What may be behind another fault: without room for the browser, none can be started. */
const BEHIND = /ENOSPC|EDQUOT|EROFS|no space left|read-only file system/i;

/** Why something failed, in one sentence that says what to do, for faults of the machine; else as the error says it. */
export function plainReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const { code = '', path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const cause = error instanceof Error ? error.cause : undefined;
  if (
    cause instanceof Error &&
    BEHIND.test(`${(cause as NodeJS.ErrnoException).code} ${cause.message}`)
  )
    return plainReason(cause);
  const found = FAULTS.find(([pattern]) => pattern.test(code) || pattern.test(message));
  return found ? found[1](named(dest ?? path, message)) : message;
}

function named(path: string | undefined, message: string): string {
  const file = path ?? /'([^']+)'/.exec(message)?.[1];
  return file === undefined ? 'A file of the site' : `"${file}"`;
}
