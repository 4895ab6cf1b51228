/**
 * Runs a task whenever it is asked for, but never twice at the same time: however often it is asked for
 * during a run, it runs once more after it.
 *
 * @param task Deals with its own errors.
 * @returns Asks for a run, and resolves when nothing more is to be done.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  const runUntilDone = async () => {
    do {
      isAskedAgain = false;
      await task();
    } while (isAskedAgain);
    running = undefined;
  };
  return () => {
    isAskedAgain = true;
    running ??= runUntilDone();
    return running;
  };
}
