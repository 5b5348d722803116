import type { TableRule } from '../Rule';

/**
 * A text inside the table that belongs to no field, amount, goal or indicator: it takes part in no other check. What
 * another rule tells as a section that could not be read is not told again.
 */
export const textNotPlaced: TableRule<'completeness/text-not-placed'> = {
  id: 'completeness/text-not-placed',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check({ unplaced, coverage: { recognised, head, funding, indicators } }) {
    if (!recognised) return [];
    const told = [...head.cells, ...funding.cells, ...indicators.cells];
    return unplaced
      .filter(({ cell }) => !told.some(({ row, column }) => row === cell.row && column === cell.column))
      .map(({ text, cell }) => ({ cell, found: text, params: {} }));
  },
};
