import { parentPort, workerData } from 'node:worker_threads';
import type { CheckOptions } from '../core/check/CheckOptions';
import { checkFile } from './checkFile';

const options = workerData as CheckOptions;
let last = Promise.resolve();

/**
 * Paths come in, checked files go out, one after the other in that order; as JSON, since cloning objects takes twice as
 * long.
 */
parentPort?.on('message', (path: string) => {
  last = last.then(async () => {
    const file = await checkFile(path, options);
    parentPort?.postMessage(JSON.stringify(file));
  });
});
