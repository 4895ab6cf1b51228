import { parentPort, workerData } from 'node:worker_threads';
import { printSheets } from './printSheets.ts';
import type { PrintWork } from './printSheets.ts';

await printSheets(workerData as PrintWork);
parentPort?.postMessage('printed');
