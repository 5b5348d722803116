import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { Heading } from './IndicatorColumns';

const LOWER = /^(?:指标值?|目标值?)?(?:下限|最低)(?:值|要求|目标)?$/;
const UPPER = /^(?:指标值?|目标值?)?(?:上限|最高)(?:值|要求|目标)?$/;

/**
 * 下限 | 上限, side by side in either order: both columns are that of the value, which is a floor, a ceiling or a range. `bottom`:
 * last row of the heading, 0-based.
 */
export function withBounds(
  view: SheetView,
  headings: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  const keyOf = ({ column }: Heading): string => view.readers.label(trimmedAt(view, bottom, column)).key;
  const first = headings.findIndex((heading) => LOWER.test(keyOf(heading)) || UPPER.test(keyOf(heading)));
  const [one, other] = [headings[first], headings[first + 1]];
  if (!one || !other || one.end + 1 !== other.column) return headings;
  const lowFirst = LOWER.test(keyOf(one));
  if (!(lowFirst ? UPPER : LOWER).test(keyOf(other))) return headings;
  const bounds = lowFirst
    ? { lower: one.column, upper: other.column }
    : { lower: other.column, upper: one.column };
  const both: Heading = { ...one, end: other.end, role: 'value', known: true, bounds };
  return headings.flatMap((heading) => (heading === one ? [both] : heading === other ? [] : [heading]));
}
