import type { CellAddress } from '../grid/address';
import { headFieldsOf, type Funding, type PerformanceTable } from '../table/PerformanceTable';

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
}

function seeAmounts(
  { total, parts, details }: Funding,
  see: (text: string, cell: CellAddress) => void,
): void {
  if (total) see(total.text, total.cell);
  for (const { text, cell } of parts) see(text, cell);
  for (const { text, cell } of details) see(text, cell);
}
