import { readProjectRows, type ListProblem } from '../core/layout/projectRows';
import type { ProjectDraft, TableStandard } from '../core/standards/TableStandard';
import { standardCsvRows } from './csv';
import { UsageError } from './Io';

export interface ProjectList {
  readonly projects: readonly ProjectDraft[];
  /** Heads of columns that are none of a table's fields. */
  readonly unused: readonly string[];
  /** Sentences about amounts that are none, for the person. */
  readonly warnings: readonly string[];
}

/**
 * Reads a list of projects from a CSV (or tab-separated) file in UTF-8, UTF-16 or GB18030, as `readProjectRows` does.
 * Throws `UsageError` with file and line.
 */
export function readProjectList(bytes: Uint8Array, file: string, standard: TableStandard): ProjectList {
  const rows = standardCsvRows(bytes, file);
  if (rows.length === 0) throw new UsageError(`“${file}”里没有项目。`);
  const { projects, unused, problems, hasHead } = readProjectRows(rows, standard);
  for (const problem of problems) refuse(problem, file);
  if (hasHead && projects.length === 0) throw new UsageError(`“${file}”里只有表头，没有项目。`);
  const warnings = problems.map(({ line, text }) => `第 ${line} 行的“${text}”不是金额，照原样写入。`);
  return { projects, unused, warnings };
}

function refuse({ line, kind }: ListProblem, file: string): void {
  if (kind === 'no-name') throw new UsageError(`“${file}”第 ${line} 行没有项目名称。`);
  if (kind === 'more-columns') {
    throw new UsageError(
      `“${file}”第 ${line} 行有多列，但第一行不是表头。请在第一行写：项目名称,主管部门,实施单位…`,
    );
  }
}
