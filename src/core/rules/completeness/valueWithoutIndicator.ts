import { isStroke } from '../../facts/masks';
import type { CellAddress } from '../../grid/address';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { IndicatorRule } from '../Rule';

/** A value beside a blank name; of two values beside one blank (中期 | 年度) it is told once. */
export const valueWithoutIndicator: IndicatorRule<'completeness/value-without-indicator'> = {
  id: 'completeness/value-without-indicator',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  check({ name, nameCell, value, valueCell, reading }, _group, table) {
    if (!(name.trim() === '' || isStroke(name)) || value.trim() === '') return null;
    if (reading.kind === 'empty' || reading.irregularities.includes('not-applicable')) return null;
    if (valueBefore(nameCell, valueCell, table)) return null;
    return { cell: valueCell, found: value, params: {} };
  },
};

/** Whether another value stands left of this one beside the same blank. */
function valueBefore(name: CellAddress, own: CellAddress, { groups }: PerformanceTable): boolean {
  return groups.some(({ indicators }) =>
    indicators.some(
      ({ nameCell, valueCell, value }) =>
        nameCell.row === name.row &&
        nameCell.column === name.column &&
        valueCell.row === own.row &&
        valueCell.column < own.column &&
        value.trim() !== '',
    ),
  );
}
