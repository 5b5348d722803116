import type { FieldId } from '../glossary/form';
import { columnLetters, quoteSheetName, toA1 } from '../grid/address';
import type { PlanCell } from '../layout/SheetPlan';
import { sum, type Decimal } from '../money/decimal';
import { liveNote } from './liveNote';
import { sourceName } from './sourceName';
import { summaryAmount } from './summaryAmount';
import type { SummaryColumn, SummaryProject, SummaryReferences } from './SummaryColumn';
import { rowRemark } from './summaryRemarks';
import { unnamed } from './unnamed';
import { countedCell, differenceCell, verdictCell } from './summaryVerdict';

type Content = PlanCell['content'];

const BLANK: Content = { kind: 'blank' };

function text(value: string | null | undefined): Content {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? BLANK : { kind: 'text', text: trimmed };
}

/** A column without any amount stays blank in the sum as well: nothing is not 0. */
function sumOf(area: string, amount: Decimal | null): Content {
  if (amount !== null) return { kind: 'formula', formula: `=SUM(${area})`, result: Number(amount) };
  return { kind: 'formula', formula: `=IF(COUNT(${area})=0,"",SUM(${area}))`, result: '' };
}

/** The sheet that formulas point to; none where the sum is over many files. */
const sheetOf = ({ table, path }: SummaryProject): string | null => (path === null ? table.sheet : null);

const totalOf = (project: SummaryProject): Content => {
  const { total } = project.table.funding;
  return summaryAmount(sheetOf(project), total === null ? [] : [total]);
};

/** An amount among the parts can't be read, so nothing can be said of their sum. */
const arePartsUnread = ({ uncounted }: SummaryProject): boolean =>
  uncounted.some(({ role }) => role === 'part');

const number: SummaryColumn = {
  head: '序号',
  width: 5,
  style: 'centered',
  content: (row) => ({ kind: 'number', number: row.number }),
  sum: { style: 'sumLabel', content: () => text('合计') },
};

const path: SummaryColumn = {
  head: '文件',
  width: 22,
  style: 'text',
  content: (row) => text(row.path),
};

/** Leads to the project's table, where that is in this workbook. */
const projectName: SummaryColumn = {
  tells: 'projectName',
  head: '项目名称',
  width: 24,
  style: 'link',
  content: ({ table, row, path: file }) => {
    const name = row.projectName ?? `（${unnamed(row.nameUnread)}）`;
    if (file !== null) return text(name);
    const cell = table.fields.projectName?.cell ?? { row: table.area.top, column: table.area.left };
    return { kind: 'link', text: name, target: `${quoteSheetName(table.sheet)}!${toA1(cell)}` };
  },
};

function field(id: FieldId, head: string, width: number): SummaryColumn {
  return { head, width, style: 'text', content: ({ table }) => text(table.fields[id]?.text) };
}

const year: SummaryColumn = {
  head: '年度',
  width: 7,
  style: 'centered',
  content: ({ table }) => (table.year === null ? BLANK : { kind: 'number', number: table.year }),
};

const total: SummaryColumn = {
  tells: 'total',
  head: '年度资金总额',
  width: 14,
  style: 'amount',
  content: totalOf,
  sum: { style: 'sum', content: ({ area, totals }) => sumOf(area, totals.total) },
};

/** One source of funds, by its one name over all tables. */
function source(name: string): SummaryColumn {
  return {
    tells: 'source',
    head: name,
    width: 13,
    style: 'amount',
    content: (row) =>
      summaryAmount(
        sheetOf(row),
        row.table.funding.parts.filter(({ label }) => sourceName(label) === name),
      ),
    sum: {
      style: 'sum',
      content: ({ area, totals }) =>
        sumOf(area, totals.parts.find(({ label }) => label === name)?.amount ?? null),
    },
  };
}

const difference: SummaryColumn = {
  tells: 'difference',
  head: '差额\n(总额-各项)',
  width: 12,
  style: 'amount',
  content: (row) => differenceCell(row.row, arePartsUnread(row), row.at),
  sum: {
    style: 'sum',
    content: ({ area, totals }) => {
      const known = totals.rows.map((row) => row.difference).filter((each) => each !== null);
      return sumOf(area, known.length === 0 ? null : sum(known));
    },
  },
};

const verdict: SummaryColumn = {
  head: '核对',
  width: 14,
  style: 'centered',
  content: (row) => verdictCell(row.row, arePartsUnread(row), totalOf(row), row.at),
  sum: {
    style: 'sumText',
    content: ({ totals, totalArea, isAll }) =>
      countedCell(totalArea, totals.projects, totals.rows.filter((row) => row.total !== null).length, isAll),
  },
};

const remark: SummaryColumn = {
  head: '说明',
  width: 28,
  style: 'text',
  content: ({ table, row, uncounted, path: file, at }) => {
    const note = rowRemark(table, row, uncounted);
    const others = uncounted.filter(({ reason }) => reason !== 'blank');
    if (file !== null || others.length === uncounted.length) return text(note);
    return liveNote(at.total, note, rowRemark(table, row, others));
  },
};

/** The columns from A on: one for each source of funds, and one for the file where there are many. */
export function summaryColumns(sources: readonly string[], withPath: boolean): SummaryColumn[] {
  return [
    number,
    ...(withPath ? [path] : []),
    projectName,
    field('department', '主管部门', 20),
    field('implementingUnit', '实施单位', 20),
    year,
    total,
    ...sources.map(source),
    difference,
    verdict,
    remark,
  ];
}

/** The A1 names of one row's cells, by what they tell; `row` is 0-based. */
export function referencesOf(columns: readonly SummaryColumn[], row: number): SummaryReferences {
  const all = (tells: SummaryColumn['tells']): string[] =>
    columns.flatMap((column, index) =>
      column.tells === tells ? [columnLetters(index) + String(row + 1)] : [],
    );
  const eachSource = all('source');
  const [first] = eachSource;
  const last = eachSource.at(-1);
  return {
    total: all('total')[0] ?? '',
    sources: first === undefined || last === undefined ? null : `${first}:${last}`,
    eachSource,
    difference: all('difference')[0] ?? '',
  };
}
