import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './checkFile';
import { areForSums, type FilePart, type JobOptions } from './CheckJob';
import { finisher } from './filePart';
import { tablePieces } from './tablePieces';

const options = workerData as JobOptions;
const loaded = finisher(options);
let last = Promise.resolve();

/** What comes out: a checked file as JSON, since cloning objects takes twice as long, and its part of the report. */
export interface Answer {
  /** Without its tables. */
  readonly file: string;
  readonly tables: readonly Uint8Array<ArrayBuffer>[];
  readonly part: FilePart | null;
}

/** Paths come in, answers go out, one after the other in that order. */
parentPort?.on('message', (path: string) => {
  last = last.then(async () => {
    const finish = await loaded;
    const { file, part } = finish(await checkFile(path, options));
    const tables = tablePieces(file.tables, areForSums(options));
    const answer: Answer = { file: JSON.stringify({ ...file, tables: [] }), tables, part };
    const pieces = part ? [...tables, ...part] : tables;
    parentPort?.postMessage(
      answer,
      pieces.map(({ buffer }) => buffer),
    );
  });
});
