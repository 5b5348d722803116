import type { CellAddress } from '../../grid/address';
import type { Funding, PerformanceTable } from '../PerformanceTable';
import { filledRowsBetween } from '../lines/sheetView';
import type { Claims } from '../sections/claims';
import type { TableReading } from '../sections/TableReading';

type Read = Pick<
  PerformanceTable,
  'title' | 'yearCell' | 'fields' | 'otherDepartments' | 'funding' | 'mediumTermFunding' | 'goals' | 'groups'
>;

/** Claims the cells of all that a table says, whatever they were taken for while it was being read. */
export function claimRead(claims: Claims, table: Read): void {
  const read = (cell: CellAddress | null | undefined): void => {
    if (cell) claims.claim(cell.row, cell.column, 'read');
  };
  read(table.title?.cell);
  read(table.yearCell);
  for (const field of Object.values(table.fields)) read(field.cell);
  for (const field of table.otherDepartments ?? []) read(field.cell);
  for (const side of [table.funding, table.mediumTermFunding]) if (side) readAmounts(side, read);
  for (const { cell } of table.goals) read(cell);
  for (const { level1Cell, level2Cell, indicators } of table.groups) {
    read(level1Cell);
    read(level2Cell);
    for (const indicator of indicators) {
      const { nameCell, valueCell, comparatorColumn, unitColumn, direction, nature, otherBound } = indicator;
      read(nameCell);
      read(valueCell);
      read(comparatorColumn?.cell);
      read(unitColumn?.cell);
      read(direction?.cell);
      read(nature?.cell);
      read(otherBound?.cell);
    }
  }
}

/** 项目名称 with the same name once more above the indicators of the next page is printed. */
export function claimHeadAgain(
  { view, headEnd, area, claims }: TableReading,
  fields: PerformanceTable['fields'],
): void {
  for (const row of filledRowsBetween(view, headEnd, area.bottom)) {
    const runs = view.runs(row);
    const first = runs[0]?.label;
    if (!first?.field && !first?.inline?.label.field) continue;
    runs.forEach(({ label: { field, inline }, column }, index) => {
      const id = inline?.label.field?.id;
      if (id && fields[id]?.text === inline.value.trim()) claims.claim(row, column, 'printed');
      const value = runs[index + 1];
      if (!field || !value || fields[field.id]?.text !== value.text.trim()) return;
      claims.claim(row, column, 'printed');
      claims.claim(row, value.column, 'printed');
    });
  }
}

function readAmounts({ total, parts, details }: Funding, read: (cell: CellAddress) => void): void {
  if (total) read(total.cell);
  for (const { cell } of parts) read(cell);
  for (const { cell } of details) read(cell);
}
