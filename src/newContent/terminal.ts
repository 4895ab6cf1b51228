import { createInterface } from 'node:readline/promises';
import type { Ask } from './askAll.ts';

/** Runs something that asks in the terminal; where there is none, nobody is asked. */
export async function withTerminal<Result>(
  run: (ask: Ask | undefined) => Promise<Result>,
): Promise<Result> {
  if (!process.stdin.isTTY) return run(undefined);
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, reject) => {
    reader.once('close', () => reject(new Error('\nStopped.')));
  });
  // Nobody waits for it while nothing is asked.
  closed.catch(() => undefined);
  try {
    return await run((words) => Promise.race([reader.question(words), closed]));
  } finally {
    reader.close();
  }
}
