import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import type { FilePart, JobOptions } from './CheckJob';
import { finisher } from './filePart';

const options = workerData as JobOptions;
const loaded = finisher(options);
let last = Promise.resolve();

/** What comes out: a checked file as JSON, since cloning objects takes twice as long, and its part of the report. */
export interface Answer {
  readonly file: string;
  readonly part: FilePart | null;
}

/** Paths come in, answers go out, one after the other in that order. */
parentPort?.on('message', (path: string) => {
  last = last.then(async () => {
    const finish = await loaded;
    const { file, part } = finish(await checkFile(path, options));
    const answer: Answer = { file: JSON.stringify(file), part };
    parentPort?.postMessage(
      answer,
      part?.map(({ buffer }) => buffer),
    );
  });
});
