import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** What a check finds. When the check itself breaks, that is the finding, so that the others go on. */
export function guarded(file: string, check: () => Problem[]): Problem[] {
  try {
    return check();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [problemOf('check-failed', { file }, { reason: reason.replace(/\.$/, '') })];
  }
}
