import type { Report } from '../../core/report/Report';
import { compareRoll } from '../../core/totals/roll/compareRoll';
import { readRoll as readRows, type Roll } from '../../core/totals/roll/readRoll';
import { rollNotes, rollSentences } from '../../core/totals/roll/rollSentences';
import { defaultStandard } from '../../core/standards/index';
import { readList } from '../../files/readList';
import { readInput } from '../system/fileSystem';
import { UsageError } from '../system/Io';

/** Reads a roll from a file with a list. Throws `UsageError` and `FileError` with the file. */
export async function readRoll(file: string): Promise<Roll> {
  const roll = readRows(await readList(await readInput(file), file, defaultStandard));
  if (roll.entries.length === 0) throw new UsageError(`“${file}”里没有项目。`);
  return roll;
}

/** The report with what the roll shows of it. */
export function withRoll(report: Report, roll: Roll): Report {
  const tables = report.files.flatMap((file) => file.tables);
  const compared = compareRoll(roll, tables, report.totals);
  const pathOf = (table: number): string => report.paths[table] ?? '';
  const notes = [...rollNotes(roll, compared), ...rollSentences(compared, report.totals, pathOf)];
  return { ...report, roll: compared, notes };
}
