import { setImmediate } from 'node:timers/promises';
import { areForSums, type CheckJob } from './CheckJob';
import { statOrNull } from '../system/fileSystem';
import { within } from './within';

/** What this thread checks is no larger: it has to hear the workers, and must not be the one that breaks. */
const LIGHT_BYTES = 256 * 1024;

/** So long (in milliseconds) it stays with one file; an honest one of that size takes a twentieth of it. */
const PATIENCE = 2000;

/** Marks what is not for this thread: large files, and those that are read through a library. */
export function markHeavy({ paths, waiting, heavy }: CheckJob): void {
  for (const index of waiting) if (!isLight(paths[index] ?? '')) heavy.add(index);
}

/**
 * Checks light files on this thread until none is waiting, from the end, as the workers take from the start. One that
 * takes too long, or proves to be of another kind than its name says, is left to a worker.
 */
export async function checkHere({ paths, options, waiting, heavy, finish }: CheckJob): Promise<void> {
  // For a large file alone no program is loaded here beside that of its worker.
  if (waiting.every((index) => heavy.has(index))) return;
  // Loaded when the workers are on their way: it is the larger part of the program.
  const [{ checkNow }, finished, { forSums }] = await Promise.all([
    import('./checkFile'),
    import('./filePart').then(({ finisher }) => finisher(options)),
    import('../../core/totals/packed/forSums'),
  ]);
  for (;;) {
    const at = waiting.findLastIndex((index) => !heavy.has(index));
    const [index] = at === -1 ? [] : waiting.splice(at, 1);
    if (index === undefined) return;
    const file = within(PATIENCE, () => checkNow(paths[index] ?? '', options));
    if (file) {
      const { file: done, part } = finished(file);
      finish(index, areForSums(options) ? { ...done, tables: done.tables.map(forSums) } : done, part);
    } else {
      heavy.add(index);
      waiting.push(index);
    }
    await setImmediate();
  }
}

/** A small .xlsx, which our own reader reads, or something that is no file and is soon seen to be none. */
function isLight(name: string): boolean {
  const stats = statOrNull(name);
  if (!stats?.isFile()) return !stats?.isFIFO();
  return /\.xls[xm]$/i.test(name) && stats.size <= LIGHT_BYTES;
}
