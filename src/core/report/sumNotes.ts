import type { RuleId } from '../rules/RuleParams';
import type { Words } from '../words/index';
import { acrossRows, fileRows, leftOutFiles } from './findingRows';
import type { Report } from './Report';
import { reportWords } from './reportWords';

/** A table whose money may be in the sum twice. */
export interface DoubtfulTable {
  /** Index of the table in `report.totals`. */
  readonly table: number;
  /** Where and why, in whole sentences. */
  readonly text: string;
}

/** The findings that say so. */
const COUNTED_TWICE: readonly string[] = [
  'workbook/duplicate-project',
  'workbook/total-is-sum-of-others',
] satisfies RuleId[];

/** Tables that may be counted twice, in the order of the files. */
export function tablesCountedTwice(report: Report, words: Words): DoubtfulTable[] {
  const across = acrossRows(report, words);
  let first = 0;
  return report.files.flatMap((file) => {
    const offset = first;
    first += file.tables.length;
    return [...fileRows(file, words), ...across.filter(({ path }) => path === file.path)]
      .filter(({ rule }) => COUNTED_TWICE.includes(rule))
      .map(({ path, sheet, cell, table, message }) => ({
        table: offset + (table ?? 0),
        text: `“${path}”的工作表“${sheet}”${cell}：${message}`,
      }));
  });
}

/** What somebody who uses the sum must know of it, a line each: files that are not in it, tables that may be in it twice. */
export function sumNotes(report: Report, words: Words): string[] {
  return [
    ...leftOutFiles(report).map(({ message }) => `${reportWords.uncounted}：${message}`),
    ...tablesCountedTwice(report, words).map(({ text }) => `${reportWords.countedTwice}：${text}`),
  ];
}
