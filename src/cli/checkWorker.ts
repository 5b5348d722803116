import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../core/check/CheckOptions';
import { checkFile } from './checkFile';

const options = workerData as CheckOptions;

/** Checks one file at a time: a path comes in, a checked file goes out, as JSON: cloning objects takes twice as long. */
parentPort?.on('message', (path: string) => {
  void checkFile(path, options).then((file) => {
    parentPort?.postMessage(JSON.stringify(file));
  });
});
