import type { SheetPlan } from '../layout/SheetPlan';
import type { PerformanceTable } from '../table/PerformanceTable';
import { unitOf } from '../table/unitOf';
import type { Words } from '../words/index';
import { acrossRows, fileRows, leftOutFiles, type FindingRow, type LeftOutFile } from './findingRows';
import { gatherRows } from './gatherRows';
import { listPlan, textContent as text, type ListContent } from './listPlan';
import type { CheckedFile, Report } from './Report';
import { noFindingText, reportWords } from './reportWords';

/** What one unit has to mend, over all the files that hold tables of it. */
export interface UnitIssues {
  /** As its tables name it; null where none does, or the file could not be read. */
  readonly unit: string | null;
  /** The files that hold its tables, in their order. */
  readonly paths: readonly string[];
  readonly tables: readonly PerformanceTable[];
  readonly issues: readonly Issue[];
}

/** A line of 问题清单. */
export interface Issue {
  readonly path: string;
  readonly project: string;
  /** Sheet and cell; '' for a file as a whole. */
  readonly place: string;
  readonly kind: string;
  readonly fact: string;
  /** What should stand there, where it is known. */
  readonly expected: string | null;
  readonly source: string;
  readonly advice: string;
}

/** The findings by unit, in the order in which the units come; what belongs to no unit stands last. */
export function issuesByUnit(report: Report, words: Words): UnitIssues[] {
  const units = new Map<string | null, { paths: Set<string>; tables: PerformanceTable[]; issues: Issue[] }>();
  const of = (unit: string | null) => {
    const known = units.get(unit) ?? { paths: new Set<string>(), tables: [], issues: [] };
    units.set(unit, known);
    return known;
  };
  const across = acrossRows(report, words);
  for (const file of report.files) {
    for (const table of file.tables) {
      const unit = of(unitOf(table));
      unit.paths.add(file.path);
      unit.tables.push(table);
    }
    const rows = [...fileRows(file, words), ...across.filter(({ path }) => path === file.path)];
    for (const row of gatherRows(rows, words)) {
      const table = file.tables[row.table ?? 0];
      of(table ? unitOf(table) : null).issues.push(issueOf(row));
    }
  }
  for (const leftOut of leftOutFiles(report)) {
    of(null).paths.add(leftOut.path);
    of(null).issues.push(leftOutIssue(leftOut));
  }
  const all = [...units].map(([unit, { paths, tables, issues }]) => ({
    unit,
    paths: [...paths],
    tables,
    issues,
  }));
  return [...all.filter(({ unit }) => unit !== null), ...all.filter(({ unit }) => unit === null)];
}

function issueOf(row: FindingRow): Issue {
  return {
    path: row.path,
    project: row.project ?? reportWords.nameless,
    place: `《${row.sheet}》${row.cell}`,
    kind: row.title,
    fact: row.message,
    expected: row.expected,
    source: row.source,
    advice: adviceOf(row),
  };
}

/** What to write, where it is known to the letter; else how to go about it. */
function adviceOf({ cell, expected, fix, advice }: FindingRow): string {
  const [first, ...others] = fix ?? [];
  if (first && others.length === 0 && first.cell === cell) return `改为“${first.text}”。`;
  if (first) return `${[first, ...others].map((one) => `${one.cell} 改为“${one.text}”`).join('，')}。`;
  return expected === null ? advice : `${advice}应为：${expected}。`;
}

function leftOutIssue({ path, title, message }: LeftOutFile): Issue {
  return {
    path,
    project: '',
    place: '',
    kind: title,
    fact: message,
    expected: null,
    source: '',
    advice: reportWords.sendAgain,
  };
}

const { issueColumns } = reportWords;

const COLUMNS = [
  { head: issueColumns.number, width: 6 },
  { head: issueColumns.unit, width: 18 },
  { head: issueColumns.project, width: 22 },
  { head: issueColumns.cell, width: 20 },
  { head: issueColumns.kind, width: 14 },
  { head: issueColumns.fact, width: 42 },
  { head: issueColumns.source, width: 26 },
  { head: issueColumns.advice, width: 32 },
  { head: issueColumns.result, width: 16 },
  { head: issueColumns.review, width: 10 },
];

/**
 * 问题清单 of one unit, to be sent back to it: 整改结果 and 复核 are left for the unit and the reviewer. Where its tables lie in
 * several files, each cell comes with its file.
 */
export function unitIssuesPlan({ unit, paths, tables, issues }: UnitIssues): SheetPlan {
  const lines = issues.map(({ path, project, place, kind, fact, source, advice }, index): ListContent[] => [
    { kind: 'number', number: index + 1 },
    text(unit ?? reportWords.noUnitName),
    text(project),
    text(paths.length > 1 || place === '' ? `${path}${place}` : place),
    text(kind),
    text(fact),
    text(source),
    text(advice),
    text(''),
    text(''),
  ]);
  // An empty list could be taken for a failure.
  const none = COLUMNS.map(({ head }) =>
    text(head === issueColumns.fact ? noFindingText(tables) : head === issueColumns.unit ? (unit ?? '') : ''),
  );
  return listPlan(reportWords.issueList, COLUMNS, lines.length > 0 ? lines : [none], { filter: true });
}

/** Fact and advice one after the other; the advice is left out where the fact says what should stand there. */
function inOneBreath(fact: string, expected: string | null, advice: string): string {
  return expected !== null && fact.includes(expected) ? fact : fact + advice;
}

/** The findings as a message that can be pasted into a chat or a letter: by unit, numbered. */
export function issuesMessage(units: readonly UnitIssues[]): string {
  const withIssues = units.filter(({ issues }) => issues.length > 0);
  if (withIssues.length === 0) return noFindingText(units.flatMap(({ tables }) => tables));
  return withIssues
    .map(({ unit, paths, issues }) => {
      const head = `${unit ?? reportWords.noUnitName}（${issues.length} 个问题）`;
      const lines = issues.map(({ path, project, place, fact, expected, advice }, index) => {
        const where = [paths.length > 1 || place === '' ? path : '', project, place]
          .filter(Boolean)
          .join(' ');
        return `${index + 1}. ${where}：${inOneBreath(fact, expected, advice)}`;
      });
      return [head, ...lines].join('\n');
    })
    .join('\n\n');
}

/** The cells of a unit's findings in one of its files with their sentences, for a marked copy. */
export function marksOf(file: CheckedFile, unit: string | null, report: Report, words: Words): FileMark[] {
  const across = acrossRows(report, words).filter(({ path }) => path === file.path);
  const own = [...fileRows(file, words), ...across].filter(({ table }) => {
    const owner = file.tables[table ?? 0];
    return (owner ? unitOf(owner) : null) === unit;
  });
  return own.map((row) => ({
    sheet: row.sheet,
    cell: row.cell,
    severity: row.severity,
    text: `${words.severities[row.severity]}：${inOneBreath(row.message, row.expected, adviceOf(row))}`,
  }));
}

/** A cell to be marked in a copy of its file. */
export interface FileMark {
  readonly sheet: string;
  /** A1 name. */
  readonly cell: string;
  readonly severity: FindingRow['severity'];
  readonly text: string;
}
