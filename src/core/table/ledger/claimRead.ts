import type { CellAddress } from '../../grid/address';
import type { Funding, PerformanceTable } from '../PerformanceTable';
import type { Claims } from './claims';

type Read = Pick<
  PerformanceTable,
  'title' | 'yearCell' | 'fields' | 'funding' | 'mediumTermFunding' | 'goals' | 'groups'
>;

/** Claims the cells of all that a table says, whatever they were taken for while it was being read. */
export function claimRead(claims: Claims, table: Read): void {
  const read = (cell: CellAddress | null | undefined): void => {
    if (cell) claims.claim(cell.row, cell.column, 'read');
  };
  read(table.title?.cell);
  read(table.yearCell);
  for (const field of Object.values(table.fields)) read(field.cell);
  for (const side of [table.funding, table.mediumTermFunding]) if (side) amountsOf(side).forEach(read);
  for (const { cell } of table.goals) read(cell);
  for (const { level1Cell, level2Cell, indicators } of table.groups) {
    read(level1Cell);
    read(level2Cell);
    for (const { nameCell, valueCell, comparatorColumn, unitColumn, direction } of indicators) {
      for (const cell of [nameCell, valueCell, comparatorColumn?.cell, unitColumn?.cell, direction?.cell]) {
        read(cell);
      }
    }
  }
}

function amountsOf({ total, parts, details }: Funding): CellAddress[] {
  return [...(total ? [total] : []), ...parts, ...details].map(({ cell }) => cell);
}
