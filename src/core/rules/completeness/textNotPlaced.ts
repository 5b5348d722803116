import type { CellAddress } from '../../grid/address';
import type { TableRule } from '../Rule';

const LONGEST_LABEL = 12;

/** A label in words of its own is told with what stands beside it, once. */
function isLabelOf(text: string, { row }: CellAddress, next: CellAddress | undefined): boolean {
  return text.length <= LONGEST_LABEL && next?.row === row;
}

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
  check({ unplaced, coverage: { recognised, head, funding, goals, indicators } }) {
    if (!recognised) return [];
    const told = [...head.cells, ...funding.cells, ...goals.cells, ...indicators.cells];
    const untold = unplaced.filter(
      ({ cell }) => !told.some(({ row, column }) => row === cell.row && column === cell.column),
    );
    return untold
      .filter(({ text, cell }, index) => !isLabelOf(text, cell, untold[index + 1]?.cell))
      .map(({ text, cell }) => ({ cell, found: text, params: {} }));
  },
};
