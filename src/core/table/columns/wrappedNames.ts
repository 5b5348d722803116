import { filledColumn, trimmedAt, type SheetView } from '../lines/sheetView';
import type { IndicatorSide } from './IndicatorColumns';

/** A line of a name that was broken over two rows is no longer. */
const LONGEST_LINE = 5;
const FEWEST = 2;

/**
 * Whether the names of a side stand broken over two rows each, as a table of Word comes out of the clipboard: 加固 | ≥3公里
 * over 河堤, 验收 | ≥98% over 合格率. The value stands in the first of the two, or is merged over both. `rows`: rows of
 * the block, ascending, 0-based.
 */
export function areNamesWrapped(view: SheetView, side: IndicatorSide, rows: readonly number[]): boolean {
  const without = rows.filter((row) => trimmedAt(view, row, side.value.from) === '');
  if (side.inOneCell || without.length < FEWEST || without.length * 3 < rows.length) return false;
  const lineAt = (row: number): string => {
    const column = filledColumn(view, row, side.name.from, side.name.to);
    const text = column < 0 ? '' : trimmedAt(view, row, column);
    return text.length <= LONGEST_LINE && /^[\u3400-\u9fff]+$/.test(text) ? text : '';
  };
  const isSecondLine = (row: number): boolean =>
    rows.includes(row - 1) &&
    !without.includes(row - 1) &&
    lineAt(row) !== '' &&
    lineAt(row - 1) !== '' &&
    // A row of its own begins with its level, or has more than a name.
    view.runs(row).every(({ column }) => column >= side.name.from && column <= side.name.to);
  return without.every(isSecondLine);
}
