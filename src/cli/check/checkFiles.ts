import type { CheckedFile } from '../../core/report/Report';
import type { CheckJob, FilePart, JobOptions } from './CheckJob';
import { checkByWorker } from './checkByWorker';
import { checkHere, markHeavy } from './checkHere';

/** So many files for each thread at least: below that, starting it takes longer than checking. */
const WORTH_A_THREAD = 6;

/** Takes a file with its part of the report, where that was made, and with what is kept of it. */
export type Checked = (file: CheckedFile, part: FilePart | null, kept: CheckedFile) => void;

export interface CheckFilesOptions {
  readonly check: JobOptions;
  /** Where checkWorker.js lies. */
  readonly home: string;
  /** How many threads may work at once, this one among them. */
  readonly threads: number;
  /** Called for each file as soon as it is checked, in any order. */
  readonly checked: Checked;
  /** What is kept of a file when it has been handed on; all of it where nothing is said. */
  readonly keep?: (file: CheckedFile) => CheckedFile;
}

/**
 * Checks many workbooks, on several threads where they are many: this thread takes its share as the workers do, and that saves
 * starting one worker and handing over its results. What is not surely done in a moment goes to a worker in any case,
 * since only a worker can be ended. Returns them in the order of `paths`. Never throws.
 */
export async function checkFiles(
  paths: readonly string[],
  { check, home, threads, checked, keep = (file) => file }: CheckFilesOptions,
): Promise<CheckedFile[]> {
  const files = new Array<CheckedFile>(paths.length);
  const job: CheckJob = {
    paths,
    options: check,
    waiting: Array.from(paths.keys()),
    heavy: new Set(),
    finish(index, file, part) {
      const kept = keep(file);
      files[index] = kept;
      checked(file, part, kept);
    },
  };
  markHeavy(job);
  const worthwhile = Math.min(threads, Math.floor(paths.length / WORTH_A_THREAD)) - 1;
  const count = Math.max(worthwhile, job.heavy.size > 0 ? 1 : 0);
  const workers = Array.from({ length: count }, () => checkByWorker(job, { home }));
  await Promise.all([...workers, checkHere(job)]);
  // What this thread gave up may have come when the workers had gone.
  await checkByWorker(job, { home });
  return files;
}
