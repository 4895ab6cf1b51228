import { parentPort, workerData } from 'node:worker_threads';
import { compressFile } from './compressFile.ts';

/** What a thread is given: the files that are its own, and the folder of what is kept. */
export interface ThreadWork {
  files: string[];
  cache: string;
  /** Whether what is kept and used is marked as still of use. */
  marksUse: boolean;
}

const { files, ...options } = workerData as ThreadWork;
parentPort?.postMessage(files.map((file) => compressFile(file, options)));
