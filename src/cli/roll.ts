import { decimal } from '../core/money/decimal';
import { readProjectRows } from '../core/layout/projectRows';
import type { Report } from '../core/report/Report';
import { defaultStandard } from '../core/standards/index';
import { compareRoll, type RollEntry } from '../core/totals/compareRoll';
import { rollSentences } from '../core/totals/rollSentences';
import { standardCsvRows } from './csv';
import { readInput } from './fileSystem';
import { UsageError } from './Io';

/** What is expected, and what of the list was no amount. */
export interface Roll {
  readonly entries: readonly RollEntry[];
  readonly notes: readonly string[];
}

/**
 * Reads a roll: the same list as that of `new --projects`, its amounts being 批复数; or names of projects or units alone.
 * Throws `UsageError` with file and line.
 */
export async function readRoll(file: string): Promise<Roll> {
  const rows = standardCsvRows(await readInput(file), file);
  const { projects, problems } = readProjectRows(rows, defaultStandard);
  const unnamed = problems.find(({ kind }) => kind === 'no-name');
  if (unnamed) throw new UsageError(`“${file}”第 ${unnamed.line} 行没有项目名称。`);
  if (projects.length === 0) throw new UsageError(`“${file}”里没有项目。`);
  return {
    entries: projects.map(({ name = '', implementingUnit, department, total }) => ({
      name,
      unit: implementingUnit ?? department ?? '',
      approved: total === undefined ? null : decimal(total),
    })),
    notes: problems.map(({ line, text }) => `名单第 ${line} 行的“${text}”没有用到。`),
  };
}

/** The report with what the roll shows of it. */
export function withRoll(report: Report, { entries, notes }: Roll): Report {
  const tables = report.files.flatMap((file) => file.tables);
  const comparison = compareRoll(entries, tables, report.totals);
  const pathOf = (table: number): string => report.paths[table] ?? '';
  return { ...report, notes: [...notes, ...rollSentences(comparison, report.totals.projects, pathOf)] };
}
