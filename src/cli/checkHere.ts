import { setImmediate } from 'node:timers/promises';
import type { CheckJob } from './CheckJob';
import { statOrNull } from './fileSystem';

/** What this thread checks beside workers is no larger: it has to hear them, and must not be the one that breaks. */
const LIGHT_BYTES = 256 * 1024;

/** Checks files on this thread until none is waiting; beside workers only what is surely done in a moment. */
export async function checkHere(job: CheckJob, alone: boolean): Promise<void> {
  // Loaded when the workers are on their way: it is the larger part of the program.
  const { checkFile } = await import('./checkFile');
  for (let index = take(job, alone); index !== undefined; index = take(job, alone)) {
    job.finish(index, await checkFile(job.paths[index] ?? '', job.options));
    await setImmediate();
  }
}

/** Takes from the end, as the workers take from the start. */
function take({ paths, waiting }: CheckJob, alone: boolean): number | undefined {
  const at = alone ? 0 : waiting.findLastIndex((index) => isLight(paths[index] ?? ''));
  return at === -1 ? undefined : waiting.splice(at, 1)[0];
}

/** A small .xlsx, which our own reader reads; a file that is something else whatever its name is soon seen to be. */
function isLight(name: string): boolean {
  const size = statOrNull(name)?.size ?? 0;
  return /\.xls[xm]$/i.test(name) && size <= LIGHT_BYTES;
}
