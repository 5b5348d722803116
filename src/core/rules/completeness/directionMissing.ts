import type { Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { indicatorsOf } from '../../table/PerformanceTable';
import { valueText } from '../rewriting';
import type { TableRule } from '../Rule';

/** 正向 or 反向 left blank in the form's own column of directions, where the others of the table have theirs. */
export const directionMissing: TableRule<'completeness/direction-missing'> = {
  id: 'completeness/direction-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    return withoutDirection(table).flatMap((row) => {
      const cell = columnOf(row)?.cell;
      return cell ? [{ cell, found: null, params: { name: row.name, value: valueText(row) } }] : [];
    });
  },
};

/** The rows that lack their direction; none where the form has no such column, or most leave it blank. */
export function withoutDirection(table: PerformanceTable): readonly Indicator[] {
  if (!hasDirections(table)) return [];
  const rows = indicatorsOf(table).filter(hasTwoEnds);
  const blank = rows.filter((row) => columnOf(row)?.text.trim() === '');
  return blank.length * 2 > rows.length ? [] : blank;
}

const columnOf = ({ direction, statedDirection }: Indicator): Indicator['direction'] =>
  direction ?? statedDirection;

/** Whether the form has the column: every row has a cell of it then, and most forms have none. */
function hasDirections({ groups }: PerformanceTable): boolean {
  for (const { indicators } of groups) {
    const [first] = indicators;
    if (first) return columnOf(first) !== undefined;
  }
  return false;
}

/** More or less of it is better: what is exactly so, what is a day and what is told in words has no direction. */
function hasTwoEnds({ name, reading: { kind, numbers, comparator } }: Indicator): boolean {
  if (name === '' || numbers.length !== 1 || comparator === '=') return false;
  return kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'duration';
}
