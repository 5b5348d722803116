import { convert, moneyUnits, type MoneyUnit } from '../money/unit';
import type { ProjectDraft, TableStandard } from '../standards/TableStandard';
import { readAmount } from '../value/readAmount';

/** A row of a list of projects, as pasted from a sheet or read from a file. */
export interface ListRow {
  /** 1-based, as the person counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something in the list that was not understood, to be said before anything is written. */
export interface ListProblem {
  readonly line: number;
  /**
   * no-name: the row has no project's name; not-amount: `text` stands in a column of amounts and is none (it is written as
   * it stands); more-columns: `text` stands beside the name in a list without heads, and nobody knows what it is.
   */
  readonly kind: 'no-name' | 'not-amount' | 'more-columns';
  readonly text: string;
}

export interface ProjectRows {
  readonly projects: readonly ProjectDraft[];
  /** Rows of a list without heads that are left out because they say the same as one above. */
  readonly repeated: number;
  /** Heads of columns that are none of a table's fields. */
  readonly unused: readonly string[];
  readonly problems: readonly ListProblem[];
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
}

type Field = 'name' | 'department' | 'implementingUnit' | 'attribute' | 'period' | 'total';

/** Columns of a list beside those of the funding rows, by the names people give them. */
const FIELD_NAMES: Readonly<Record<Field, string>> = {
  name: '项目名称 项目 名称 项目支出名称',
  department: '主管部门 主管部门及代码 部门 预算部门',
  implementingUnit: '实施单位 单位 预算单位 项目单位 单位名称',
  attribute: '项目属性 属性 项目类别',
  period: '项目期 项目期限 实施期',
  total: '年度资金总额 资金总额 金额 预算金额 年度金额 预算数 批复数 申报数 年度预算 资金 总额 合计',
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(FIELD_NAMES) as [Field, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, Field] => [name, field]),
  ),
);

/** What a column holds: a field, or an amount of the funding rows by its index. */
interface Column {
  readonly field: Field | number | null;
  /** As the head names it; null where it doesn't. */
  readonly unit: MoneyUnit | null;
}

const UNIT = new RegExp(`[（(](?:单位[：:])?(${moneyUnits.join('|')})[)）]`);

function columnOf(head: string, standard: TableStandard): Column {
  const parts = standard.fundingRows.filter(({ role }) => role === 'part');
  const part = parts.findIndex(({ label }) => labelOf(label) === labelOf(head));
  const unit = (UNIT.exec(head)?.[1] ?? null) as MoneyUnit | null;
  return { field: part === -1 ? (FIELDS.get(labelOf(head)) ?? null) : part, unit };
}

/** 年度资金总额（万元） and “其中：财政拨款” without what varies. */
function labelOf(cell: string): string {
  return cell
    .replace(/[\s\u3000]/g, '')
    .replace(/[（(].*?[)）]/g, '')
    .replace(/^其中[：:]?/, '');
}

/** The amount in the unit of the form; null where the text is none. */
function inUnit(text: string, from: MoneyUnit, to: MoneyUnit): string | null {
  const { amount, unit } = readAmount({ value: text, text }, from);
  return amount === null ? null : convert(amount, unit, to);
}

/** 1、 2. (3) ④ before a name; "1.5万亩…" has no such number. */
const LIST_NUMBER = /^(?:[（(][\d０-９]{1,3}[)）]|[\d０-９]{1,3}(?:[、)）]|[.．](?![\d０-９]))|[①-⑳])\s*/u;
const ONLY_DIGITS = /^[\d\s.,，]*$/u;

/** A list without heads: the name is the first cell that is no mere number, an amount may stand behind it. */
function withoutHead(
  { line, cells }: ListRow,
  unit: MoneyUnit,
  problems: ListProblem[],
): ProjectDraft | null {
  const filled = cells.map((cell) => cell.trim());
  const at =
    filled.filter((cell) => cell !== '').length === 1
      ? filled.findIndex((cell) => cell !== '')
      : filled.findIndex((cell) => !ONLY_DIGITS.test(cell));
  const name = (filled[at] ?? '').replace(LIST_NUMBER, '').replace(/\s+/gu, ' ').trim();
  if (name === '') {
    problems.push({ line, kind: 'no-name', text: filled.join(' ').trim() });
    return null;
  }
  let total: string | null = null;
  for (const cell of filled.slice(at + 1).filter((each) => each !== '')) {
    const amount: string | null = total === null ? inUnit(cell, unit, unit) : null;
    if (amount === null) problems.push({ line, kind: 'more-columns', text: cell });
    else total = amount;
  }
  return total === null ? { name } : { name, total };
}

function withHead(
  { line, cells }: ListRow,
  columns: readonly Column[],
  formUnit: MoneyUnit,
  problems: ListProblem[],
): ProjectDraft | null {
  const draft: { -readonly [Key in keyof ProjectDraft]: ProjectDraft[Key] } = {};
  const parts: (string | undefined)[] = [];
  const amountOf = (cell: string, unit: MoneyUnit | null): string => {
    const amount = inUnit(cell, unit ?? formUnit, formUnit);
    if (amount === null) problems.push({ line, kind: 'not-amount', text: cell });
    return amount ?? cell;
  };
  columns.forEach(({ field, unit }, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '' || field === null) return;
    if (typeof field === 'number') parts[field] = amountOf(cell, unit);
    else draft[field] = field === 'total' ? amountOf(cell, unit) : cell;
  });
  if (draft.name === undefined) {
    problems.push({ line, kind: 'no-name', text: cells.join(' ').trim() });
    return null;
  }
  return parts.length > 0 ? { ...draft, parts: Array.from(parts) } : draft;
}

/**
 * Reads a list of projects: a head row with 项目名称 and any of the other columns, or names alone, or names and amounts.
 * Amounts are brought to the unit of the form, from the one that the head or the cell names; what is not understood is in
 * `problems` and `unused`, for the person to see before anything is written.
 */
export function readProjectRows(rows: readonly ListRow[], standard: TableStandard): ProjectRows {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...rest] = filled;
  if (!head) return { projects: [], repeated: 0, unused: [], problems: [], hasHead: false };
  const columns = head.cells.map((cell) => columnOf(cell, standard));
  const hasHead = columns.some(({ field }) => field === 'name');
  const problems: ListProblem[] = [];
  const unit = standard.fundingUnit;
  const read = hasHead
    ? rest.map((row) => withHead(row, columns, unit, problems))
    : filled.map((row) => withoutHead(row, unit, problems));
  const drafts = read.filter((draft) => draft !== null);
  // A list with heads may well have two projects of one name; a name pasted twice is one.
  const distinct = new Map(drafts.map((draft, index) => [hasHead ? index : JSON.stringify(draft), draft]));
  return {
    projects: [...distinct.values()],
    repeated: drafts.length - distinct.size,
    unused: hasHead
      ? head.cells.filter((cell, index) => cell.trim() !== '' && columns[index]?.field === null)
      : [],
    problems,
    hasHead,
  };
}

/** The rows of text pasted from a sheet: cells parted by tabs, a cell of several lines in quotation marks. */
export function pastedRows(text: string): ListRow[] {
  const rows: ListRow[] = [];
  let line = 0;
  for (const each of text.split(/\r\n|\r|\n/u)) {
    line++;
    const cells = each.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
  }
  return rows;
}
