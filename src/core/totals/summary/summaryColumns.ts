import type { FieldId } from '../../glossary/form';
import { columnLetters, quoteSheetName, toA1 } from '../../grid/address';
import type { PlanCell } from '../../layout/SheetPlan';
import { sum, type Decimal } from '../../money/decimal';
import { costIn, wholeCosts } from '../../facts/costs';
import { comesWithNumber, liveNote } from './liveNote';
import { placeText } from './rowPlaces';
import { sourceName } from '../sourceName';
import { summaryAmount, type AmountSource } from './summaryAmount';
import type { FundingRow } from '../FundingTotals';
import type { SumRow, SummaryColumn, SummaryProject, SummaryReferences } from './SummaryColumn';
import { findingsText } from './summaryFindings';
import { rowRemark } from './summaryRemarks';
import { unnamed } from '../unnamed';
import { countedCell, differenceCell, verdictCell, type PartsRead } from './summaryVerdict';

type Content = PlanCell['content'];

const BLANK: Content = { kind: 'blank' };

function text(value: string | null | undefined): Content {
  const trimmed = (value ?? '').trim();
  return trimmed === '' ? BLANK : { kind: 'text', text: trimmed };
}

/** A column without any amount stays blank in the sum as well: nothing is not 0. */
function sumOf({ area, numbers }: SumRow, amount: Decimal | null): Content {
  const added = numbers === null ? `SUM(${area})` : `SUMIF(${numbers},">0",${area})`;
  if (amount !== null) return { kind: 'formula', formula: `=${added}`, result: Number(amount) };
  return { kind: 'formula', formula: `=IF(COUNT(${area})=0,"",${added})`, result: '' };
}

/** What the rows come to in one column; null where none of them has an amount. */
function added(row: SumRow, amountOf: (row: FundingRow) => readonly (Decimal | null)[]): Decimal | null {
  const there = row.rows.flatMap((each) => amountOf(each).filter((amount) => amount !== null));
  return there.length === 0 ? null : sum(there);
}

const sourceOf = ({ table, path }: SummaryProject): AmountSource => ({
  sheet: path === null ? table.sheet : null,
  formUnit: table.fundingUnitStated ? table.fundingUnit : null,
});

const totalOf = (project: SummaryProject): Content => {
  const { total } = project.table.funding;
  return summaryAmount(sourceOf(project), total === null ? [] : [total]);
};

/** What was read of the parts: nothing can be said of their sum where one of them can't be read. */
const partsOf = ({ table, uncounted }: SummaryProject): PartsRead => {
  const unread = uncounted.filter(({ role }) => role === 'part').map(({ label }) => sourceName(label));
  const sources = table.funding.parts.map(({ label }) => sourceName(label));
  const isShared = (name: string): boolean => sources.filter((source) => source === name).length > 1;
  return unread.length === 0 ? 'read' : unread.some(isShared) ? 'hidden' : 'unread';
};

const number: SummaryColumn = {
  tells: 'number',
  head: '序号',
  width: 5,
  style: 'centered',
  content: (row) => ({ kind: 'number', number: row.number }),
  sum: { style: 'sumLabel', content: ({ label }) => text(label) },
};

const path: SummaryColumn = {
  head: '文件',
  width: 22,
  style: 'text',
  content: (row) => text(row.path),
};

/** Where the amounts stand in the file. */
const place: SummaryColumn = {
  head: '出处',
  width: 18,
  style: 'text',
  content: ({ row }) => text(placeText(row)),
};

/** Leads to the project's table, where that is in this workbook. */
const projectName: SummaryColumn = {
  tells: 'projectName',
  head: '项目名称',
  width: 22,
  style: 'link',
  content: ({ table, row, path: file }) => {
    const name = row.projectName ?? `（${unnamed(row.nameUnread)}）`;
    if (file !== null) return text(name);
    const cell = table.fields.projectName?.cell ?? { row: table.area.top, column: table.area.left };
    return { kind: 'link', text: name, target: `${quoteSheetName(table.sheet)}!${toA1(cell)}` };
  },
  sum: { style: 'sumLabel', content: ({ name }) => text(name) },
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
  width: 15,
  style: 'amount',
  content: totalOf,
  sum: {
    style: 'sum',
    content: (row) =>
      sumOf(
        row,
        added(row, ({ total }) => [total]),
      ),
  },
};

/** One source of funds, by its one name over all tables. */
function source(name: string): SummaryColumn {
  return {
    tells: 'source',
    head: name,
    width: 12,
    style: 'amount',
    content: (row) =>
      summaryAmount(
        sourceOf(row),
        row.table.funding.parts.filter(({ label }) => sourceName(label) === name),
      ),
    sum: {
      style: 'sum',
      content: (row) => {
        const amountOf = ({ parts }: FundingRow) =>
          parts.filter((part) => part.source === name).map(({ amount }) => amount);
        return sumOf(row, added(row, amountOf));
      },
    },
  };
}

const difference: SummaryColumn = {
  tells: 'difference',
  head: '差额\n(总额-各项)',
  width: 12,
  style: 'amount',
  content: (row) => differenceCell(row.row, partsOf(row), row.at),
  sum: {
    style: 'sum',
    content: (row) =>
      sumOf(
        row,
        added(row, (each) => [each.difference]),
      ),
  },
};

const verdict: SummaryColumn = {
  head: '核对',
  width: 15,
  style: 'centered',
  content: (row) => verdictCell(row.row, partsOf(row), totalOf(row), row.at),
  sum: {
    style: 'sumText',
    content: countedCell,
  },
};

/** What the amounts among the costs come to; blank where there are none, or one of them is no amount. */
const costs: SummaryColumn = {
  head: '成本指标合计\n(汇总时)',
  width: 15,
  style: 'amount',
  content: ({ table }) => {
    const amounts = wholeCosts(table)?.map((cost) => costIn(cost, '万元'));
    return amounts ? { kind: 'number', number: Number(sum(amounts)) } : BLANK;
  },
};

const found: SummaryColumn = {
  head: '检查结果\n(汇总时)',
  width: 14,
  style: 'centered',
  content: ({ table, findings }) => (findings === null ? BLANK : text(findingsText(table, findings))),
};

const remark: SummaryColumn = {
  head: '说明\n(汇总时)',
  width: 26,
  style: 'text',
  content: ({ table, row, uncounted, path: file, at }) => {
    const note = rowRemark(table, row, uncounted);
    const others = uncounted.filter((each) => !comesWithNumber(each));
    if (file !== null || others.length === uncounted.length) return text(note);
    return liveNote(at.total, note, rowRemark(table, row, others));
  },
};

/** What decides which columns there are. */
export interface ColumnChoice {
  readonly sources: readonly string[];
  /** The sum is over many files. */
  readonly withPath: boolean;
  /** The tables were checked. */
  readonly withFindings: boolean;
}

/** The columns from A on: one for each source of funds, and one for the file where there are many. */
export function summaryColumns({ sources, withPath, withFindings }: ColumnChoice): SummaryColumn[] {
  return [
    number,
    ...(withPath ? [path, place] : []),
    projectName,
    field('department', '主管部门', 16),
    { ...field('implementingUnit', '实施单位', 16), tells: 'unit' },
    field('projectAttribute', '项目属性', 9),
    field('projectPeriod', '项目期', 9),
    year,
    total,
    ...sources.map(source),
    difference,
    verdict,
    costs,
    ...(withFindings ? [found] : []),
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
