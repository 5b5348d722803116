import type { CellAddress } from '../../../core/grid/address';
import { headFieldsOf, type PerformanceTable } from '../../../core/table/PerformanceTable';

function isSame(a: CellAddress | null, b: CellAddress): boolean {
  return a !== null && a.row === b.row && a.column === b.column;
}

/**
 * What a cell is in its table, in the form's own words, from the wider to the narrower: ['成本指标', '办公费'],
 * ['主管部门及代码']. Empty where the cell is none of the table's fields.
 */
export function placeOf(table: PerformanceTable, cell: CellAddress): readonly string[] {
  for (const field of headFieldsOf(table)) {
    if (isSame(field.cell, cell)) return [field.label];
  }
  for (const funding of [table.funding, table.mediumTermFunding]) {
    if (!funding) continue;
    for (const amount of [funding.total, ...funding.parts, ...funding.details]) {
      if (amount && isSame(amount.cell, cell)) return [amount.label];
    }
  }
  for (const group of table.groups) {
    const groupName = group.level2 ?? group.level1;
    const names = groupName === null ? [] : [groupName];
    if (isSame(group.level2Cell, cell)) return names;
    for (const indicator of group.indicators) {
      if (isSame(indicator.nameCell, cell) || isSame(indicator.valueCell, cell)) {
        return indicator.name === '' ? names : [...names, indicator.name];
      }
    }
    if (group.blankSlots.some((slot) => isSame(slot.nameCell, cell) || isSame(slot.valueCell, cell))) {
      return names;
    }
  }
  return [];
}
