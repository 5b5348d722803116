import type { TableRule } from '../Rule';

/** A text inside the table that belongs to no field, amount, goal or indicator: it takes part in no other check. */
export const textNotPlaced: TableRule<'completeness/text-not-placed'> = {
  id: 'completeness/text-not-placed',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check({ unplaced }) {
    return unplaced.map(({ text, cell }) => ({ cell, found: text, params: {} }));
  },
};
