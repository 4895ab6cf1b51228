import { parentPort, workerData } from 'node:worker_threads';
import { compressFile } from './compressFile.ts';
import type { TextFile } from './compressFile.ts';

/** What a thread is given: the files that are its own, and the folder of what is kept. */
export interface ThreadWork {
  files: TextFile[];
  cache: string;
}

const { files, cache } = workerData as ThreadWork;
parentPort?.postMessage(files.map((file) => compressFile(file, cache)));
