import type { Report } from '../core/report/Report';
import { compareRoll } from '../core/totals/compareRoll';
import { readRoll as readRows, type Roll } from '../core/totals/readRoll';
import { rollSentences } from '../core/totals/rollSentences';
import { standardCsvRows } from './csv';
import { readInput } from './fileSystem';
import { UsageError } from './Io';

/** Reads a roll from a CSV file. Throws `UsageError` with file and line. */
export async function readRoll(file: string): Promise<Roll> {
  const roll = readRows(standardCsvRows(await readInput(file), file));
  const unnamed = roll.problems.find(({ kind }) => kind === 'no-name');
  if (unnamed) throw new UsageError(`“${file}”第 ${unnamed.line} 行没有项目名称。`);
  if (roll.entries.length === 0) throw new UsageError(`“${file}”里没有项目。`);
  return roll;
}

/** The report with what the roll shows of it. */
export function withRoll(report: Report, { entries, problems }: Roll): Report {
  const tables = report.files.flatMap((file) => file.tables);
  const roll = compareRoll(entries, tables, report.totals);
  const pathOf = (table: number): string => report.paths[table] ?? '';
  const notes = problems.map(({ line, text }) => `名单第 ${line} 行的“${text}”没有用到。`);
  return { ...report, roll, notes: [...notes, ...rollSentences(roll, report.totals, pathOf)] };
}
