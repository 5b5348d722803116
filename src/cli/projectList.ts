import { readAmount } from '../core/value/readAmount';
import { convert, type MoneyUnit } from '../core/money/unit';
import type { ProjectDraft, TableStandard } from '../core/standards/TableStandard';
import { standardCsvRows, type CsvRow } from './csv';
import { UsageError } from './Io';

/** Columns of a project list beside those of the funding rows, by the names people give them. */
const FIELDS: Readonly<
  Record<string, 'name' | 'department' | 'implementingUnit' | 'attribute' | 'period' | 'total'>
> = {
  项目名称: 'name',
  项目: 'name',
  名称: 'name',
  主管部门: 'department',
  主管部门及代码: 'department',
  实施单位: 'implementingUnit',
  项目属性: 'attribute',
  项目期: 'period',
  年度资金总额: 'total',
  资金总额: 'total',
};

export interface ProjectList {
  readonly projects: readonly ProjectDraft[];
  /** Heads of columns that are none of a table's fields. */
  readonly unused: readonly string[];
}

/**
 * Reads a list of projects: a head row with 项目名称 and any of the other columns, or nothing but names, one a line.
 * Amounts are in the form's unit, or in the one that a column's head names. Takes a CSV (or tab-separated) file in UTF-8, UTF-16 or
 * GB18030. Throws `UsageError` with file and line.
 */
export function readProjectList(bytes: Uint8Array, file: string, standard: TableStandard): ProjectList {
  const [head, ...rest] = standardCsvRows(bytes, file);
  if (!head) throw new UsageError(`“${file}”里没有项目。`);
  const columns = head.cells.map((cell) => columnOf(cell, standard));
  if (!columns.some(({ field }) => field === 'name')) {
    return { projects: [head, ...rest].map((row) => nameOnly(row, file)), unused: [] };
  }
  if (rest.length === 0) throw new UsageError(`“${file}”里只有表头，没有项目。`);
  return {
    projects: rest.map((row) => draftOf(row, columns, file, standard.fundingUnit)),
    unused: head.cells.filter((cell, index) => cell.trim() !== '' && columns[index]?.field === null),
  };
}

/** What a column holds: a field, or an amount of the funding rows by its index. */
interface Column {
  readonly field: (typeof FIELDS)[string] | number | null;
  /** As the head names it; null where it doesn't. */
  readonly unit: MoneyUnit | null;
}

function columnOf(head: string, standard: TableStandard): Column {
  const parts = standard.fundingRows.filter(({ role }) => role === 'part');
  const part = parts.findIndex(({ label }) => labelOf(label) === labelOf(head));
  const unit = /[（(](?:单位[：:])?(万元|元|亿元)[)）]/.exec(head)?.[1] as MoneyUnit | undefined;
  return { field: part === -1 ? (FIELDS[labelOf(head)] ?? null) : part, unit: unit ?? null };
}

/** 年度资金总额（万元） and “其中：财政拨款” without what varies. */
function labelOf(cell: string): string {
  return cell
    .replace(/[\s\u3000]/g, '')
    .replace(/[（(].*?[)）]/g, '')
    .replace(/^其中[：:]?/, '');
}

function nameOnly({ line, cells }: CsvRow, file: string): ProjectDraft {
  const [name = '', ...others] = cells;
  if (others.some((cell) => cell.trim() !== '')) {
    throw new UsageError(
      `“${file}”第 ${line} 行有多列，但第一行不是表头。请在第一行写：项目名称,主管部门,实施单位…`,
    );
  }
  return { name: name.trim() };
}

function draftOf(
  { line, cells }: CsvRow,
  columns: readonly Column[],
  file: string,
  formUnit: MoneyUnit,
): ProjectDraft {
  const draft: { -readonly [Key in keyof ProjectDraft]: ProjectDraft[Key] } = {};
  const parts: (string | undefined)[] = [];
  columns.forEach(({ field, unit }, index) => {
    const cell = (cells[index] ?? '').trim();
    if (cell === '' || field === null) return;
    if (typeof field === 'number') parts[field] = inUnit(cell, unit ?? formUnit, formUnit);
    else draft[field] = field === 'total' ? inUnit(cell, unit ?? formUnit, formUnit) : cell;
  });
  if (draft.name === undefined) throw new UsageError(`“${file}”第 ${line} 行没有项目名称。`);
  return parts.length > 0 ? { ...draft, parts: Array.from(parts) } : draft;
}

/** The amount in the unit of the form; a text that is no amount, or in that unit already, stays as it is. */
function inUnit(text: string, from: MoneyUnit, to: MoneyUnit): string {
  if (from === to) return text;
  const { amount, unit } = readAmount({ value: text, text }, from);
  return amount === null ? text : convert(amount, unit, to);
}
