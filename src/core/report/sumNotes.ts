import type { PerformanceTable } from '../table/PerformanceTable';
import { readingSentence, uncountedSentence } from '../totals/amountSentences';
import { assumedUnit, readingNotes } from '../totals/readingNote';
import {
  doubtSentence,
  kindSentence,
  leftOutSentence,
  tableName,
  unreadFundingSentence,
} from '../totals/sumSentences';
import { leftOutFiles } from './findingRows';
import { otherFilesText } from './otherFiles';
import type { Report } from './Report';
import { isAllRead, receivedText, reportWords } from './reportWords';
import { sheetNoteText } from './sheetNotes';

/** What must be known of one table's money, in a whole sentence. */
export interface TableNote {
  /** Index of the table in `report.totals`. */
  readonly table: number;
  /** Whether the table is in the sum. */
  readonly counted: boolean;
  readonly text: string;
}

/** The tables of all files, in the order of the sum. */
function tablesOf({ files }: Report): PerformanceTable[] {
  return files.flatMap(({ tables }) => tables);
}

/** Tables that are not in the sum, may be in it twice, are in it by a unit that nobody stated, or not with all of their money. */
export function tableNotes(report: Report): TableNote[] {
  const { totals, paths } = report;
  const tables = tablesOf(report);
  const pathOf = (table: number): string => paths[table] ?? '';
  return [
    ...totals.leftOut.map((leftOut) => ({
      table: leftOut.row.table,
      counted: false,
      text: `${reportWords.uncounted}：${leftOutSentence(leftOut, totals.kind, pathOf)}。`,
    })),
    ...totals.doubts.map((doubt) => ({
      table: doubt.row.table,
      counted: true,
      text: `${doubtSentence(doubt, pathOf)}。`,
    })),
    ...totals.rows.flatMap((row): TableNote[] => {
      const unread = unreadFundingSentence(row, pathOf);
      const table = tables[row.table];
      const read = table ? readingNotes(row, table).map(readingSentence) : [];
      const texts = [
        ...assumedUnit(row, table).map(
          (unit) => `${reportWords.noUnit}：${tableName(row, pathOf)}：${readingSentence(unit)}。`,
        ),
        ...(unread === null ? [] : [`${unread}。`]),
        ...(read.length === 0
          ? []
          : [`${reportWords.readThus}：${tableName(row, pathOf)}：${read.join('；')}。`]),
      ];
      return texts.map((text) => ({ table: row.table, counted: true, text }));
    }),
  ];
}

/** The amounts that are in no sum, each with its place and the reason. */
export function uncountedNotes({ totals, paths }: Report): string[] {
  const pathOf = (table: number): string => paths[table] ?? '';
  return totals.unreadable.map((amount) => `${reportWords.uncounted}：${uncountedSentence(amount, pathOf)}`);
}

/** What is said of the sum as a whole: what is missing, files that are not in it, and how it compares with a roll. */
export function fileNotes(report: Report): string[] {
  const files = leftOutFiles(report).map(({ message }) => `${reportWords.uncounted}：${message}`);
  const received = isAllRead(report) ? [] : [receivedText(report)];
  const sheets = report.files.flatMap((file) =>
    (file.sheets ?? []).map((note) => `“${file.path}”：${sheetNoteText(note)}`),
  );
  const others = otherFilesText(report.otherFiles);
  return [
    ...(report.partial === undefined ? [] : [report.partial]),
    ...files,
    ...sheets,
    ...(others === '' ? [] : [others]),
    ...(report.notes ?? []),
    ...received,
  ];
}

/** What else must be known of the sum: of which kind of form it is, and what becomes of single tables, a line each. */
export function countingNotes(report: Report): string[] {
  const kind = kindSentence(report.totals);
  return [...(kind === null ? [] : [`${kind}。`]), ...tableNotes(report).map(({ text }) => text)];
}

/** What somebody who uses the sum must know of it, a line each. */
export function sumNotes(report: Report): string[] {
  return [...fileNotes(report), ...countingNotes(report)];
}
