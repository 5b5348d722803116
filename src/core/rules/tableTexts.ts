import type { CellAddress } from '../grid/address';
import {
  headFieldsOf,
  type BesideCell,
  type Funding,
  type PerformanceTable,
} from '../table/PerformanceTable';

/** Calls `look` with every cell of a table that a person fills in, and its text; '' is left out. */
export function eachFilledCell(
  table: PerformanceTable,
  look: (text: string, cell: CellAddress) => void,
): void {
  const see = (text: string, cell: CellAddress): void => {
    if (text !== '') look(text, cell);
  };
  for (const field of headFieldsOf(table)) see(field.text, field.cell);
  for (const goal of table.goals) see(goal.text, goal.cell);
  seeAmounts(table.funding, see);
  if (table.mediumTermFunding) seeAmounts(table.mediumTermFunding, see);
  for (const { indicators } of table.groups) {
    for (const { name, nameCell, value, valueCell, comparatorColumn, unitColumn } of indicators) {
      see(name, nameCell);
      see(value, valueCell);
      if (comparatorColumn) see(comparatorColumn.text, comparatorColumn.cell);
      if (unitColumn) see(unitColumn.text, unitColumn.cell);
    }
  }
  for (const { text, cell } of accountCells(table)) see(text, cell);
}

/** What a form says of the year that has gone: results, reasons, points, rates and amounts spent, as far as it has them. */
function accountCells({ account, scores }: PerformanceTable): readonly BesideCell[] {
  const cells: (BesideCell | null | undefined)[] = [account?.goal];
  for (const { funding } of account?.columns ?? [])
    seeAmounts(funding, (text, cell) => cells.push({ text, cell }));
  for (const { rate } of account?.lines ?? []) cells.push(rate);
  for (const { weight, score, reached, progress, reason } of scores?.rows ?? [])
    cells.push(weight, score, progress, reached, reason);
  for (const line of [scores?.execution, scores?.total]) cells.push(line?.weight, line?.score);
  const seen = new Set<string>();
  return cells.filter((one): one is BesideCell => {
    if (!one || one.text === '') return false;
    const key = `${one.cell.row},${one.cell.column}`;
    // A merged weight or score stands beside several rows.
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function seeAmounts(
  { total, parts, details }: Funding,
  see: (text: string, cell: CellAddress) => void,
): void {
  if (total) see(total.text, total.cell);
  for (const { text, cell } of parts) see(text, cell);
  for (const { text, cell } of details) see(text, cell);
}
