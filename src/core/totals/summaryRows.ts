import type { FieldId } from '../glossary/form';
import { columnLetters, quoteSheetName, toA1 } from '../grid/address';
import { sum, type Decimal } from '../money/decimal';
import type { PlanCell } from '../layout/SheetPlan';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, FundingTotals, UncountedAmount } from './FundingTotals';
import { sourceName } from './sourceName';
import { summaryAmount } from './summaryAmount';
import { referencesOf, type SummaryColumn, type SummaryReferences } from './summaryColumns';
import { rowRemark } from './summaryRemarks';
import type { SummaryStyle } from './summaryStyles';
import { countedCell, differenceCell, verdictCell } from './summaryVerdict';

export interface SummaryCell extends PlanCell {
  readonly style: SummaryStyle;
}

type Content = PlanCell['content'];

const BLANK: Content = { kind: 'blank' };

function text(value: string | null | undefined): Content {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? BLANK : { kind: 'text', text: trimmed };
}

const STYLES: Readonly<Record<SummaryColumn['tells'], SummaryStyle>> = {
  number: 'centered',
  path: 'text',
  projectName: 'link',
  department: 'text',
  implementingUnit: 'text',
  year: 'centered',
  total: 'amount',
  source: 'amount',
  difference: 'amount',
  verdict: 'centered',
  remark: 'text',
};

/** What one row is made of. */
export interface SummaryProject {
  readonly table: PerformanceTable;
  readonly row: FundingRow;
  readonly uncounted: readonly UncountedAmount[];
  /** The file, where the sum is over many: nothing then points into this workbook. */
  readonly path: string | null;
}

function nameContent({ table, row, path }: SummaryProject): Content {
  const name = row.projectName ?? '（未填项目名称）';
  if (path !== null) return text(name);
  const cell = table.fields.projectName?.cell ?? { row: table.area.top, column: table.area.left };
  return { kind: 'link', text: name, target: `${quoteSheetName(table.sheet)}!${toA1(cell)}` };
}

function rowContents(
  project: SummaryProject,
  number: number,
  columns: readonly SummaryColumn[],
  at: SummaryReferences,
): Content[] {
  const { table, row, uncounted, path } = project;
  const sheet = path === null ? table.sheet : null;
  const field = (id: FieldId): Content => text(table.fields[id]?.text);
  const total = summaryAmount(sheet, table.funding.total === null ? [] : [table.funding.total]);
  const partsUnread = uncounted.some(({ role }) => role === 'part');
  const partsOf = (source: string) => table.funding.parts.filter(({ label }) => sourceName(label) === source);
  return columns.map(({ tells, head }): Content => {
    switch (tells) {
      case 'number':
        return { kind: 'number', number };
      case 'path':
        return text(path);
      case 'projectName':
        return nameContent(project);
      case 'department':
      case 'implementingUnit':
        return field(tells);
      case 'year':
        return table.year === null ? BLANK : { kind: 'number', number: table.year };
      case 'total':
        return total;
      case 'source':
        return summaryAmount(sheet, partsOf(head));
      case 'difference':
        return differenceCell(row, partsUnread, at);
      case 'verdict':
        return verdictCell(row, partsUnread, total, at);
      case 'remark':
        return text(rowRemark(table, row, uncounted));
    }
  });
}

/** One project's row, at a 0-based row of the summary; `number` counts from 1. */
export function projectCells(
  project: SummaryProject,
  number: number,
  columns: readonly SummaryColumn[],
  row: number,
): SummaryCell[] {
  return rowContents(project, number, columns, referencesOf(columns, row)).map((content, column) => {
    const style = STYLES[columns[column]?.tells ?? 'remark'];
    return { row, column, content, style: style === 'link' && content.kind !== 'link' ? 'text' : style };
  });
}

/** A column without any amount stays blank in the sum as well: nothing is not 0. */
function sumCell(area: string, amount: Decimal | null): Content {
  if (amount !== null) return { kind: 'formula', formula: `=SUM(${area})`, result: Number(amount) };
  return { kind: 'formula', formula: `=IF(COUNT(${area})=0,"",SUM(${area}))`, result: '' };
}

function sumOfDifferences(rows: readonly FundingRow[]): Decimal | null {
  const differences = rows.map(({ difference }) => difference).filter((difference) => difference !== null);
  return differences.length === 0 ? null : sum(differences);
}

/** The 合计 row below rows `first` to `row` − 1. `isAll`: the rows are all that was to be summed. */
export function sumCells(
  totals: FundingTotals,
  columns: readonly SummaryColumn[],
  first: number,
  row: number,
  isAll: boolean,
): SummaryCell[] {
  return columns.map(({ tells, head }, column): SummaryCell => {
    const letters = columnLetters(column);
    const area = `${letters}${String(first + 1)}:${letters}${String(row)}`;
    const at = { row, column };
    switch (tells) {
      case 'number':
        return { ...at, content: text('合计'), style: 'sumLabel' };
      case 'total':
        return { ...at, content: sumCell(area, totals.total), style: 'sum' };
      case 'source':
        return {
          ...at,
          content: sumCell(area, totals.parts.find(({ label }) => label === head)?.amount ?? null),
          style: 'sum',
        };
      case 'difference':
        return { ...at, content: sumCell(area, sumOfDifferences(totals.rows)), style: 'sum' };
      case 'verdict': {
        const column = columns.findIndex((other) => other.tells === 'total');
        const totalArea = `${columnLetters(column)}${String(first + 1)}:${columnLetters(column)}${String(row)}`;
        const counted = totals.rows.filter(({ total }) => total !== null).length;
        return { ...at, content: countedCell(totalArea, totals.projects, counted, isAll), style: 'sumText' };
      }
      default:
        return { ...at, content: BLANK, style: 'sumLabel' };
    }
  });
}
