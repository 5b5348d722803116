import { compare, sum, type Decimal } from '../../money/decimal';
import { endsAUnit } from '../../text/unitWords';
import { readAmount } from '../../value/readAmount';
import type { TableArea } from '../find/TableArea';
import { compact } from '../labels/normalise';
import type { Run } from '../lines/Run';
import { cellAt, trimmedAt } from '../lines/sheetView';
import type { ListColumns } from './listColumns';

/**
 * Without rows that name what the projects below them belong to (县公路局 | 150, 公路养护类 | 150) with their sum: they have no
 * indicators of their own, and are the unit of the rows below, or hold what the projects up to the
 * next of them come to. `isBare`: of each project whether it has none.
 */
export function withoutSumRows<Project extends { readonly first: number }>(
  area: TableArea,
  columns: ListColumns,
  projects: readonly Project[],
  isBare: readonly boolean[],
): Project[] {
  if (!isBare.includes(true) || !isBare.includes(false)) return [...projects];
  const amounts = columns.total ? projects.map(({ first }) => amountAt(area, columns.total, first)) : [];
  return projects.filter(({ first }, index) => {
    const next = projects[index + 1];
    if (!isBare[index] || !next || isBare[index + 1]) return true;
    const name = compact(trimmedAt(area.view, first, columns.name.column));
    const units = columns.fields.filter(({ label }) => label.id !== 'projectName');
    if (units.some(({ run }) => compact(trimmedAt(area.view, next.first, run.column)) === name)) return false;
    const end = isBare.indexOf(true, index + 1);
    const below = amounts.slice(index + 1, end < 0 ? undefined : end);
    const amount = amounts[index] ?? null;
    if (amount === null) return true;
    const isSum = below.every((each) => each !== null) && compare(sum(below), amount) === 0;
    return !isSum || (below.length < 2 && !endsAUnit(name));
  });
}

function amountAt({ view }: TableArea, column: Run | null, row: number): Decimal | null {
  const cell = column ? cellAt(view, row, column.column) : undefined;
  return cell ? readAmount(cell, '万元').amount : null;
}
