import { Worker } from 'node:worker_threads';
import type { MadePage } from './pageMaker.ts';
import type { PageRequest, ThreadData, ThreadMessage } from './pageRequests.ts';

/** Pages that a thread is given at once: enough that it never waits for the next. */
export const PAGES_AT_ONCE = 4;

/** A thread that makes pages. */
export interface PageThread {
  /** Pages that it has been asked for and has not made. */
  waiting(): number;
  render(wanted: Omit<PageRequest, 'number'>): Promise<MadePage>;
  end(): Promise<void>;
}

interface Waiting {
  resolve: (made: MadePage) => void;
  reject: (error: unknown) => void;
}

/**
 * Starts a thread that makes pages. What it logs goes to `onLog`.
 * Its pages reject when their making fails, and all of them when the thread itself does.
 */
export function startPageThread(
  data: ThreadData,
  { env, onLog }: { env: Record<string, string | undefined>; onLog: (message: unknown) => void },
): PageThread {
  const worker = new Worker(new URL('pageThread.ts', import.meta.url), { workerData: data, env });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let failed: Error | undefined;
  worker.on('message', (message: ThreadMessage) => {
    if (message.kind === 'log') return onLog(message.message);
    const page = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.kind === 'page') page?.resolve(message);
    else page?.reject(message.error);
  });
  const fail = (error: Error) => {
    failed ??= error;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('A thread that makes pages has ended too early.')));
  return {
    waiting: () => waiting.size,
    render: (wanted) => {
      if (failed) return Promise.reject(failed);
      const number = ++asked;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, ...wanted } satisfies PageRequest);
      });
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
