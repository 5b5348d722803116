import { valueText } from '../rewriting';
import type { TableRule } from '../Rule';
import { directionOf, withoutDirection } from '../withoutDirection';

/** 正向 or 反向 left blank in the form's own column of directions, where the others of the table have theirs. */
export const directionMissing: TableRule<'completeness/direction-missing'> = {
  id: 'completeness/direction-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    return withoutDirection(table).flatMap((row) => {
      const cell = directionOf(row)?.cell;
      return cell ? [{ cell, found: null, params: { name: row.name, value: valueText(row) } }] : [];
    });
  },
};
