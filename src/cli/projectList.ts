import { standardCsvRows } from './csv';
import type { ProjectDraft, TableStandard } from '../core/standards/TableStandard';
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

/**
 * Reads a list of projects: a head row with 项目名称 and any of the other columns, or nothing but names, one a line.
 * Takes a CSV (or tab-separated) file in UTF-8, UTF-16 or GB18030. Throws `UsageError` with file and line.
 */
export function readProjectList(bytes: Uint8Array, file: string, standard: TableStandard): ProjectDraft[] {
  const rows = standardCsvRows(bytes, file);
  const [head] = rows;
  if (!head) throw new UsageError(`“${file}”里没有项目。`);
  const labels = head.cells.map(labelOf);
  const projects = labels.some((label) => FIELDS[label] === 'name')
    ? rows.slice(1).map((row) => draftOf(row, labels, file, standard))
    : rows.map((row) => nameOnly(row, file));
  if (projects.length === 0) throw new UsageError(`“${file}”里只有表头，没有项目。`);
  return projects;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** 年度资金总额(万元) and "其中: 财政拨款" without what varies. */
function labelOf(cell: string): string {
  return cell
    .replace(/[\s\u3000]/g, '')
    .replace(/[((].*?[))]/g, '')
    .replace(/^其中[::]?/, '');
}

function nameOnly({ line, cells }: Row, file: string): ProjectDraft {
  const [name = '', ...others] = cells;
  if (others.some((cell) => cell.trim() !== '')) {
    throw new UsageError(
      `“${file}”第 ${line} 行有多列，但第一行不是表头。请在第一行写：项目名称,主管部门,实施单位…`,
    );
  }
  return { name: name.trim() };
}

function draftOf(
  { line, cells }: Row,
  labels: readonly string[],
  file: string,
  standard: TableStandard,
): ProjectDraft {
  const partLabels = standard.fundingRows
    .filter(({ role }) => role === 'part')
    .map(({ label }) => labelOf(label));
  const draft: { -readonly [Key in keyof ProjectDraft]: ProjectDraft[Key] } = {};
  const parts: (string | undefined)[] = [];
  labels.forEach((label, index) => {
    const cell = (cells[index] ?? '').trim();
    const part = partLabels.indexOf(label);
    const field = FIELDS[label];
    if (cell === '') return;
    if (part !== -1) parts[part] = cell;
    else if (field) draft[field] = cell;
  });
  if (draft.name === undefined) throw new UsageError(`“${file}”第 ${line} 行没有项目名称。`);
  return parts.length > 0 ? { ...draft, parts: Array.from(parts) } : draft;
}
