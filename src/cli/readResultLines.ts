import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CheckedFile } from '../core/report/Report';
import type { PerformanceTable } from '../core/table/PerformanceTable';
import { fileSystemMessage } from './fileSystem';
import { UsageError } from './Io';

/** Whether a path names the result of an earlier run. */
export function isResultLines(name: string): boolean {
  return /\.jsonl$/i.test(name);
}

/**
 * Reads a result that `--format jsonl` wrote, for the sum over many of them: each file with its tables as `pack` leaves what
 * `forSums` has left. Line by line, so that its size is no matter. Throws `UsageError` with the line that is none of a result.
 */
export async function readResultLines(
  name: string,
  pack: (table: PerformanceTable) => PerformanceTable,
): Promise<CheckedFile[]> {
  const files = new Map<
    string,
    { path: string; error: string | null; tables: PerformanceTable[]; findings: [] }
  >();
  const input = createReadStream(name, 'utf8');
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const read = parsed(line);
      if (!read) throw new UsageError(`“${name}”第 ${number} 行不是 --format jsonl 写出的结果。`);
      if (read.type === 'totals') continue;
      const file = files.get(read.path) ?? { path: read.path, error: null, tables: [], findings: [] };
      files.set(read.path, file);
      if (read.type === 'file') file.error = read.error;
      else file.tables.push(pack(read.sum));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(fileSystemMessage(name, error), { cause: error });
  }
  return [...files.values()];
}

type Line =
  | { readonly type: 'table'; readonly path: string; readonly sum: PerformanceTable }
  | { readonly type: 'file'; readonly path: string; readonly error: string | null }
  | { readonly type: 'totals' };

function parsed(line: string): Line | null {
  try {
    const data = JSON.parse(line) as Partial<Record<string, unknown>> | null;
    if (data?.type === 'totals') return { type: 'totals' };
    if (typeof data?.path !== 'string') return null;
    const whole =
      data.type === 'file' || (data.type === 'table' && typeof data.sum === 'object' && data.sum !== null);
    return whole ? (data as unknown as Line) : null;
  } catch {
    return null;
  }
}
