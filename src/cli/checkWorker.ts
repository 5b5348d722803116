import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { JobOptions } from './CheckJob';

const options = workerData as JobOptions;
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
