import { indicatorsOf, type Indicator } from '../../../../src/core/table/PerformanceTable';
import type { Base } from './Base';
import type { Edit } from './edits';

/** The indicators of a table whose value stands in a cell of its own. */
export function indicators({ table }: Base): Indicator[] {
  const mixed = table.mixedCells ?? [];
  return indicatorsOf(table).filter(
    ({ valueCell }) => !mixed.some(({ row, column }) => row === valueCell.row && column === valueCell.column),
  );
}

/** Some of many, evenly spread: the trials stay few. */
export function some<T>(all: readonly T[], count = 2): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

/** Writes a value into its cell and, where the form has them, into the columns of sign and unit. */
export function write(
  { comparatorColumn, unitColumn, valueCell }: Indicator,
  sign: string,
  number: string,
  unit: string,
): Edit[] {
  if (!comparatorColumn && !unitColumn) return [[valueCell, sign + number + unit]];
  const rest = `${comparatorColumn ? '' : sign}${number}${unitColumn ? '' : unit}`;
  return [
    [valueCell, rest],
    ...(comparatorColumn ? [[comparatorColumn.cell, sign] as const] : []),
    ...(unitColumn ? [[unitColumn.cell, unit] as const] : []),
  ];
}

/** Whether the total is the only amount of its row: 年初预算数 left blank beside 全年预算数 is no defect. */
export function hasOneTotal({ table, grid }: Base): boolean {
  const total = table.funding.total;
  if (!total) return false;
  const right = (grid.rows[total.cell.row] ?? []).slice(total.cell.column + 1);
  return right.every(
    (cell) => typeof cell?.value !== 'number' && !/^[\d.,]+(?:[万亿]?元)?$/.test(cell?.text ?? ''),
  );
}
