import type { Severity } from '../glossary/finding';
import type { Finding } from '../check/Finding';
import type { RuleId } from '../rules/RuleParams';
import { toA1 } from '../grid/address';
import { projectName } from '../table/projectName';
import { findingMessage, ruleWordsOf, type Words } from '../words/index';
import { otherFilesText } from './otherFiles';
import type { CheckedFile, Report } from './Report';
import { elsewhereText, reportWords } from './reportWords';

/** What other programs read of a finding. */
export interface FindingFacts {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 name. */
  readonly cell: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly fix: readonly { readonly cell: string; readonly text: string }[] | null;
}

/** A finding in words, for a line of any output. */
export interface FindingRow extends FindingFacts {
  readonly path: string;
  /** null where the finding belongs to no table or the table has no name. */
  readonly project: string | null;
  /** Index of the table in its file. */
  readonly table: number | null;
  readonly ruleId: RuleId;
  /** Names rows that say the same of other cells of the same table; null where each says its own. */
  readonly alike: string | null;
  /** Of what it speaks, where nothing stands in its cell: an indicator, a label. */
  readonly about: string | null;
  readonly title: string;
  /** What to write instead, and where the rule comes from. */
  readonly advice: string;
  readonly source: string;
  /** Other cells that take part, with their files. */
  readonly related: readonly { readonly path: string; readonly sheet: string; readonly cell: string }[];
}

/** The facts of a finding; a list of fifty thousand projects has two hundred thousand of them. */
export function findingFacts(finding: Finding, words: Words): FindingFacts {
  const { rule, severity, sheet, cell, found, expected, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: toA1(cell),
    found,
    expected,
    message: findingMessage(finding, words),
    fix: fix?.map((change) => ({ cell: toA1(change.cell), text: change.text })) ?? null,
  };
}

/** The findings of one file, in their order. */
export function fileRows(file: CheckedFile, words: Words): FindingRow[] {
  return file.findings.map((finding) => fileRow(finding, file, words));
}

/** Rows by the table that they stand in, each in its order; those of no table by null. */
export function rowsByTable(rows: readonly FindingRow[]): (table: number | null) => readonly FindingRow[] {
  const byTable = new Map<number | null, FindingRow[]>();
  for (const row of rows) {
    const own = byTable.get(row.table);
    if (own) own.push(row);
    else byTable.set(row.table, [row]);
  }
  return (table) => byTable.get(table) ?? [];
}

/** One of them. */
export function fileRow(finding: Finding, file: CheckedFile, words: Words): FindingRow {
  return findingRow(finding, file, () => file.path, words);
}

/** The findings between files, in their order; each says where the other file says otherwise, or the same. */
export function acrossRows({ files, across }: Report, words: Words): FindingRow[] {
  return across.flatMap(({ file: index, finding, relatedFiles }) => {
    const file = files[index];
    if (!file) return [];
    const pathOf = (related: number): string => files[relatedFiles[related] ?? index]?.path ?? '';
    const row = findingRow(finding, file, pathOf, words);
    const elsewhere = row.related.filter((_, related) => relatedFiles[related] !== index);
    return [{ ...row, message: row.message + elsewhereText(elsewhere) }];
  });
}

/** All findings, file by file, those between files last. */
export function allRows(report: Report, words: Words): FindingRow[] {
  return [...report.files.flatMap((file) => fileRows(file, words)), ...acrossRows(report, words)];
}

/** A file that has no finding and is in no sum: it could not be read, or it has no table. */
export type LeftOutFile = Pick<FindingRow, 'path' | 'severity' | 'title' | 'message'>;

/** In the order of the files. */
export function leftOutFiles({ files }: Report): LeftOutFile[] {
  return files.flatMap(({ path, error, tables }): LeftOutFile[] => {
    if (error !== null) return [{ path, severity: 'error', title: reportWords.unread, message: error }];
    if (tables.length > 0) return [];
    const message = `“${path}”里${reportWords.noTable}。`;
    return [{ path, severity: 'info', title: reportWords.noTable, message }];
  });
}

/** The same, and in one line the other files of the folders: for lists that have no place for them elsewhere. */
export function leftOutLines(report: Report): LeftOutFile[] {
  const message = otherFilesText(report.otherFiles);
  const others: LeftOutFile = { path: '', severity: 'info', title: reportWords.noSpreadsheet, message };
  return message === '' ? leftOutFiles(report) : [...leftOutFiles(report), others];
}

function findingRow(
  finding: Finding,
  file: CheckedFile,
  pathOf: (related: number) => string,
  words: Words,
): FindingRow {
  const table = finding.table === null ? undefined : file.tables[finding.table];
  const { title, advice, source, many } = ruleWordsOf(finding, words);
  const { rule, severity, params } = finding;
  const isOneOfMany = many !== undefined && finding.table !== null && !finding.hidden;
  return {
    ...findingFacts(finding, words),
    path: file.path,
    project: table ? projectName(table) : null,
    table: finding.table,
    ruleId: rule,
    alike: isOneOfMany ? [file.path, finding.table, rule, severity].join('|') : null,
    about: params['name'] ?? params['label'] ?? null,
    title,
    advice,
    source,
    related: finding.related.map((cell, index) => ({
      path: pathOf(index),
      sheet: cell.sheet,
      cell: toA1(cell),
    })),
  };
}
