import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedFile } from '../core/report/Report';
import type { CheckJob } from './CheckJob';
import { codeOf, messageOf } from './errors';

/** A workbook of 1,000 tables takes a second; one that takes a minute keeps the others waiting for nothing. */
const PATIENCE = 60_000;

/** So many files a worker is asked for at a time: it finds the next one when it is done, without waiting for us. */
const AHEAD = 4;

export interface WorkerOptions {
  /** Where checkWorker.js lies. */
  readonly home: string;
  /** Milliseconds that a worker may take for one file. */
  readonly patience?: number;
}

/**
 * Has files checked on another thread until none is waiting. A file that breaks the worker, or keeps it too long, gets
 * an error that says so, and a new worker goes on with the others.
 */
export async function checkByWorker(job: CheckJob, options: WorkerOptions): Promise<void> {
  while (job.waiting.length > 0) await employ(job, options);
}

/** One worker, from its start until nothing is waiting or it breaks. */
function employ(
  { paths, options, waiting, finish }: CheckJob,
  { home, patience = PATIENCE }: WorkerOptions,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(path.join(home, 'checkWorker.js'), { workerData: options });
    const asked: number[] = [];
    let timer: NodeJS.Timeout | undefined;

    function ask(): void {
      for (const index of waiting.splice(0, AHEAD - asked.length)) {
        asked.push(index);
        worker.postMessage(paths[index]);
      }
      clearTimeout(timer);
      if (asked.length === 0) dismiss();
      else timer = setTimeout(giveUp, patience, '读了一分钟还没有读完，已跳过。请用 Excel 打开另存后再试。');
    }

    function take(file: CheckedFile): void {
      const index = asked.shift();
      if (index !== undefined) finish(index, file);
    }

    /** Only the file that the worker was at is to blame; what else it was asked for goes to others. */
    function giveUp(reason: string): void {
      waiting.unshift(...asked.splice(1));
      const name = paths[asked[0] ?? 0] ?? '';
      take({ path: name, error: `“${name}”${reason}`, tables: [], findings: [] });
      dismiss();
    }

    function dismiss(): void {
      clearTimeout(timer);
      // An error that is on its way concerns nobody any more, but must have a listener.
      worker.removeAllListeners().on('error', () => undefined);
      void worker.terminate();
      resolve();
    }

    worker.on('message', (answer: string) => {
      take(JSON.parse(answer) as CheckedFile);
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

function reasonOf(error: unknown): string {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? '太大，内存不够，已跳过。请把目标表单独另存为一个工作簿。'
    : `检查时程序出错：${messageOf(error)}。请把文件发给维护人员。`;
}
