import { textAt, type IndexRange, type SheetGrid } from '../grid/SheetGrid';
import { indexes, type GroupRows } from './formRows';
import type { ChangedText } from './RowsPlan';

/**
 * Where texts belong that a pasted block of two columns put into cells which the form merges: the second column is the value,
 * a text that stands alone is the merge's own. Null where two texts want one cell: a person is to say which.
 * @param usual what the form merges along the row
 */
export function strayTexts(
  grid: SheetGrid,
  { nameColumn, valueColumn }: GroupRows,
  row: number,
  usual: readonly IndexRange[],
): ChangedText[] | null {
  const changes: ChangedText[] = [];
  const move = (from: number, to: number) => {
    const text = textAt(grid, row, from);
    changes.push({ cell: { row, column: from }, text: '', before: text });
    changes.push({ cell: { row, column: to }, text, before: textAt(grid, row, to) });
  };
  for (const { first, last } of usual) {
    const [stray, ...more] = indexes(first + 1, last).filter((column) => textAt(grid, row, column) !== '');
    if (stray === undefined) continue;
    const isAlone = textAt(grid, row, first) === '';
    const isName = first <= nameColumn && nameColumn <= last;
    const valueIsFree = isName && valueColumn > last && textAt(grid, row, valueColumn) === '';
    if (more.length > 0 || !(isAlone || valueIsFree)) return null;
    // Alone in the second of two columns, it was pasted as a value whose name is blank.
    move(stray, isAlone ? first : valueColumn);
  }
  return changes;
}
