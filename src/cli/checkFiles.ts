import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../core/check/CheckOptions';
import type { CheckedFile } from '../core/report/Report';
import { checkFile } from './checkFile';
import { messageOf } from './errors';

/** Below this, starting workers takes longer than checking. */
const WORTH_WORKERS = 12;

/** A workbook of 1,000 tables takes a second; one that takes a minute keeps the others waiting for nothing. */
const PATIENCE = 60_000;

export interface CheckFilesOptions {
  readonly check: CheckOptions;
  /** Where checkWorker.js lies. */
  readonly home: string;
  /** Called after each file, with how many are done. */
  readonly progress: (done: number, path: string) => void;
}

/** Checks many workbooks, on all cores where they are many. Returns them in the order of `paths`. */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
): Promise<CheckedFile[]> {
  const workers = Math.min(availableParallelism(), Math.floor(paths.length / (WORTH_WORKERS / 2)));
  return workers < 2 ? checkHere(paths, options) : checkInWorkers(paths, workers, options);
}

async function checkHere(
  paths: readonly string[],
  { check, progress }: CheckFilesOptions,
): Promise<CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const each of paths) {
    files.push(await checkFile(each, check));
    progress(files.length, each);
  }
  return files;
}

async function checkInWorkers(
  paths: readonly string[],
  count: number,
  { check, home, progress }: CheckFilesOptions,
): Promise<CheckedFile[]> {
  const files = new Array<CheckedFile>(paths.length);
  let next = 0;
  let done = 0;

  async function serve(): Promise<void> {
    let worker: Worker | null = null;
    while (next < paths.length) {
      const index = next;
      const each = paths[index] ?? '';
      next += 1;
      worker ??= new Worker(path.join(home, 'checkWorker.js'), { workerData: check });
      const file = await ask(worker, each);
      if (file.broke) worker = await worker.terminate().then(() => null);
      files[index] = file.checked;
      done += 1;
      progress(done, each);
    }
    await worker?.terminate();
  }

  await Promise.all(Array.from({ length: count }, serve));
  return files;
}

/** One question to a worker. One that gives up, or does not answer, breaks and is not asked again. */
function ask(worker: Worker, each: string): Promise<{ checked: CheckedFile; broke: boolean }> {
  return new Promise((resolve) => {
    const settle = (checked: CheckedFile, broke: boolean): void => {
      clearTimeout(timer);
      worker.off('message', answer).off('error', giveUp);
      resolve({ checked, broke });
    };
    const fail = (reason: string): void => {
      settle({ path: each, error: `“${each}”${reason}`, tables: [], findings: [] }, true);
    };
    const answer = (checked: string): void => {
      settle(JSON.parse(checked) as CheckedFile, false);
    };
    const giveUp = (error: unknown): void => {
      fail(`检查时程序出错：${messageOf(error)}。请把文件发给维护人员。`);
    };
    const timer = setTimeout(() => {
      fail('读了一分钟还没有读完，已跳过。请用 Excel 打开另存后再试。');
    }, PATIENCE);
    worker.on('message', answer).on('error', giveUp);
    worker.postMessage(each);
  });
}
