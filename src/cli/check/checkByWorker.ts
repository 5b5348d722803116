import path from 'node:path';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { CheckedFile } from '../../core/report/Report';
import type { CheckJob, FilePart } from './CheckJob';
import type { Answer } from './checkWorker';
import { codeOf, messageOf } from '../system/errors';
import { statOrNull } from '../system/fileSystem';
import { createStopwatch } from './stopwatch';
import { tablesOf } from './tablePieces';

const MEGABYTE = 1024 * 1024;

/**
 * How much of the processor's time (in milliseconds) a worker may take for one file. A workbook of 1,000 tables has one or two
 * megabytes and takes two seconds, a slow machine ten times as long; one that takes longer keeps the others waiting for nothing.
 */
function patienceFor(name: string): number {
  return 3000 + (20_000 * (statOrNull(name)?.size ?? 0)) / MEGABYTE;
}

/** How often (in milliseconds) it is looked at what a worker has taken. */
const STEP = 100;

/** So many times as long a file may take by the clock: other programs, or a slow network, may keep the worker waiting. */
const BY_THE_CLOCK = 20;

/** How many workers are with a file. */
let working = 0;

/** Room for what workbooks usually hold, and for one that is large itself (in megabytes, as V8 counts). */
const USUAL: ResourceLimits = { maxOldGenerationSizeMb: 160 };
const ROOMY: ResourceLimits = { maxOldGenerationSizeMb: 1500 };

/** A smaller file than this has no right to more room: it was made to fill it. A larger one gets it from the start, alone. */
const LARGE_BYTES = MEGABYTE;

/** So many files a worker is asked for at a time: it finds the next one when it is done, without waiting for us. */
const AHEAD = 4;

export interface WorkerOptions {
  /** Where checkWorker.js lies. */
  readonly home: string;
  /** Milliseconds of the processor's time that a worker may take for a file. */
  readonly patience?: (name: string) => number;
}

/**
 * Has files checked on another thread until none is waiting. A file that breaks the worker, or keeps it too long, gets
 * an error that says so, and a new worker goes on with the others.
 */
export async function checkByWorker(job: CheckJob, options: WorkerOptions): Promise<void> {
  const { paths, waiting } = job;
  while (waiting.length > 0) {
    const [first = 0] = waiting;
    if (isLarge(paths[first])) await employ({ ...job, waiting: waiting.splice(0, 1) }, options, ROOMY);
    else await employ(job, options, USUAL);
  }
}

function isLarge(name = ''): boolean {
  return (statOrNull(name)?.size ?? 0) >= LARGE_BYTES;
}

/** One worker, from its start until nothing is waiting that it has room for, or it breaks. */
function employ(
  { paths, options, waiting, finish }: CheckJob,
  { home, patience = patienceFor }: WorkerOptions,
  room: ResourceLimits,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(home, 'checkWorker.js'), {
      workerData: options,
      resourceLimits: room,
    });
    const asked: number[] = [];
    working += 1;
    const taken = createStopwatch();
    let started = false;
    const clock = setInterval(() => {
      if (!started) taken.reset();
      const { processor, clock: passed } = taken.read(working);
      const limit = patience(nameOfFirst());
      if (processor < limit && passed < limit * BY_THE_CLOCK) return;
      const seconds = Math.round((processor < limit ? passed : limit) / 1000);
      giveUp(`读了 ${seconds} 秒还没有读完，已跳过。请用 Excel 打开，把目标表另存为一个工作簿后再试。`);
    }, STEP);

    function nameOfFirst(): string {
      return paths[asked[0] ?? 0] ?? '';
    }

    function ask(): void {
      while (asked.length < AHEAD) {
        const [index] = waiting;
        if (index === undefined || (room === USUAL && isLarge(paths[index]))) break;
        waiting.shift();
        asked.push(index);
        worker.postMessage(paths[index]);
      }
      taken.reset();
      if (asked.length === 0) dismiss();
    }

    function take(file: CheckedFile, part: FilePart | null): void {
      const index = asked.shift();
      if (index !== undefined) finish(index, file, part);
    }

    /** Only the file that the worker was at is to blame; what else it was asked for goes to others. */
    function giveUp(reason: string): void {
      waiting.unshift(...asked.splice(1));
      const name = nameOfFirst();
      take({ path: name, error: `“${name}”${reason}`, tables: [], findings: [] }, null);
      dismiss();
    }

    function dismiss(): void {
      clearInterval(clock);
      working -= 1;
      // An error that is on its way concerns nobody any more, but must have a listener.
      worker.removeAllListeners().on('error', () => undefined);
      void worker.terminate();
      resolve();
    }

    worker.on('online', () => {
      started = true;
    });
    worker.on('message', ({ file, tables, part }: Answer) => {
      take({ ...(JSON.parse(file) as CheckedFile), tables: tablesOf(tables) }, part);
      ask();
    });
    // The error may overtake answers that were sent before it; at the exit all of them are here.
    let broken: unknown = null;
    worker.on('error', (error) => {
      broken = error;
    });
    worker.on('exit', (code) => {
      giveUp(reasonOf(broken ?? new Error(`exit ${code}`)));
    });
    ask();
  });
}

function isOutOfMemory(error: unknown): boolean {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
}

function reasonOf(error: unknown): string {
  return isOutOfMemory(error)
    ? '太大，内存不够，已跳过。请把目标表单独另存为一个工作簿。'
    : `检查时程序出错：${messageOf(error)}。请把文件发给维护人员。`;
}
