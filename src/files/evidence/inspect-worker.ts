import { parentPort, workerData } from 'node:worker_threads';
import { examine } from './examine.ts';

// Looks at one file, tells what it is, and ends.
parentPort!.postMessage(await examine(workerData as string));
