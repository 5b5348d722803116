import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CheckedFile } from '../../core/report/Report';
import type { SheetNote } from '../../core/report/sheetNotes';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { fileSystemMessage } from '../system/fileSystem';
import { UsageError } from '../system/Io';
import { missingShares, shardOf, type Shard } from './shard';

/** Whether a path names the result of an earlier run. */
export function isResultLines(name: string): boolean {
  return /\.jsonl$/i.test(name);
}

/** What earlier runs found, put together. */
export interface Results {
  readonly files: readonly CheckedFile[];
  readonly otherFiles: readonly string[];
  /** What is missing of them, as a sentence; null where nothing is. */
  readonly partial: string | null;
}

interface ReadFile extends CheckedFile {
  error: string | null;
  sheets?: readonly SheetNote[];
  readonly tables: PerformanceTable[];
  readonly result: string;
}

/**
 * Reads results that `--format jsonl` wrote, for the sum over all of them: each file with its tables as `pack` leaves what
 * `forSums` has left. Line by line, so that their size is no matter. Throws `UsageError` with the line that is none of a
 * result, for a result that was not written to its end, and for a file that stands in two: its money would count twice.
 */
export async function readResultLines(
  names: readonly string[],
  pack: (table: PerformanceTable) => PerformanceTable,
): Promise<Results> {
  const files = new Map<string, ReadFile>();
  const otherFiles: string[] = [];
  const shards: Shard[] = [];

  function fileOf(path: string, result: string): ReadFile {
    const known = files.get(path);
    if (known && known.result !== result) {
      throw new UsageError(
        `“${known.result}”和“${result}”里都有“${path}”，合起来会重复计算。请只留其中一份结果。`,
      );
    }
    const file = known ?? { path, error: null, tables: [], findings: NONE, result };
    files.set(path, file);
    return file;
  }

  for (const name of names) {
    let isWhole = false;
    for await (const line of linesOf(name)) {
      isWhole = line.type === 'totals';
      if (line.type === 'table') fileOf(line.path, name).tables.push(pack(line.sum));
      else if (line.type === 'file') Object.assign(fileOf(line.path, name), told(line));
      else if (line.type === 'other') otherFiles.push(line.path);
      else if (line.shard !== null) shards.push(line.shard);
    }
    if (!isWhole) throw new UsageError(`“${name}”没有写完，最后没有合计的一行。请重新检查一次，写完再汇总。`);
  }
  return { files: [...files.values()], otherFiles, partial: missingShares(shards) };
}

const NONE: readonly never[] = [];

function told({
  error,
  sheets,
}: Pick<CheckedFile, 'error' | 'sheets'>): Pick<CheckedFile, 'error' | 'sheets'> {
  return { error, ...(sheets && { sheets }) };
}

type Line =
  | { readonly type: 'table'; readonly path: string; readonly sum: PerformanceTable }
  | ({ readonly type: 'file' } & Pick<CheckedFile, 'path' | 'error' | 'sheets'>)
  | { readonly type: 'other'; readonly path: string }
  | { readonly type: 'totals'; readonly shard: Shard | null };

async function* linesOf(name: string): AsyncGenerator<Line> {
  let number = 0;
  try {
    for await (const text of createInterface({
      input: createReadStream(name, 'utf8'),
      crlfDelay: Infinity,
    })) {
      number++;
      if (text.trim() === '') continue;
      const line = parsed(text);
      if (!line) throw new UsageError(`“${name}”第 ${number} 行不是 --format jsonl 写出的结果。`);
      yield line;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
}

function parsed(line: string): Line | null {
  try {
    const data = JSON.parse(line) as Partial<Record<string, unknown>> | null;
    if (data?.type === 'totals') {
      return { type: 'totals', shard: typeof data.shard === 'string' ? shardOf(data.shard) : null };
    }
    if (typeof data?.path !== 'string') return null;
    const whole =
      data.type === 'file' ||
      data.type === 'other' ||
      (data.type === 'table' && typeof data.sum === 'object' && data.sum !== null);
    return whole ? (data as unknown as Line) : null;
  } catch {
    return null;
  }
}
