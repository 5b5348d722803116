import type { IRange } from '@univerjs/core';
import { areaToA1, fromA1, type CellArea } from '../../../core/grid/address';

/** "A1:B2 C3" as areas; parts that name no cells (whole columns, #REF!) are left out. */
export function areasOf(sqref: string): CellArea[] {
  return sqref.split(/[\s,]+/).flatMap((part) => {
    const [first = '', last = first] = part.split(':');
    const start = fromA1(first);
    const end = fromA1(last);
    return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
  });
}

/** An area as the grid's range. */
export function rangeOf(area: CellArea): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** The grid's ranges as a file names them: "A1:B2 C3". */
export function sqrefOf(ranges: readonly IRange[]): string {
  return ranges
    .map((range) =>
      areaToA1({
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      }),
    )
    .join(' ');
}
