import { indicatorsOf, type Indicator, type PerformanceTable } from '../table/PerformanceTable';

/** The rows that lack their direction; none where the form has no such column, or most leave it blank. */
export function withoutDirection(table: PerformanceTable): readonly Indicator[] {
  if (!hasDirections(table)) return [];
  const rows = indicatorsOf(table).filter(hasTwoEnds);
  const blank = rows.filter((row) => directionOf(row)?.text.trim() === '');
  return blank.length * 2 > rows.length ? [] : blank;
}

/** The cell of a row in the form's column of directions. */
export const directionOf = ({ direction, statedDirection }: Indicator): Indicator['direction'] =>
  direction ?? statedDirection;

/** Whether the form has the column: every row has a cell of it then, and most forms have none. */
function hasDirections({ groups }: PerformanceTable): boolean {
  for (const { indicators } of groups) {
    const [first] = indicators;
    if (first) return directionOf(first) !== undefined;
  }
  return false;
}

/** More or less of it is better: what is exactly so, what is a day and what is told in words has no direction. */
function hasTwoEnds({ name, reading: { kind, numbers, comparator } }: Indicator): boolean {
  if (name === '' || numbers.length !== 1 || comparator === '=') return false;
  return kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'duration';
}
