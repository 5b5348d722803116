import type { CellArea } from '../../../core/grid/address';
import { fromA1, toA1 } from '../../../core/grid/address';
import { isWholeColumns, isWholeRows } from '../workbook/areas';
import type { Hyperlink, Sheet } from '../workbook/Workbook';
import type { Session } from './session';

/** Where a line stands after `count` lines were inserted (or, negative, deleted) at `at`; null: it is gone. */
function movedLine(line: number, at: number, count: number): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** An area after lines came or went: it stretches, shrinks or moves, as in Excel; null: nothing is left. */
export function movedArea(
  area: CellArea,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): CellArea | null {
  const whole = axis === 'rows' ? isWholeColumns(area) : isWholeRows(area);
  if (whole) return area;
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const from = movedLine(first, at, count) ?? at;
  const to = movedLine(last, at, count) ?? at - 1;
  if (to < from) return null;
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function movedLinks(
  links: Readonly<Record<string, Hyperlink>>,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): Record<string, Hyperlink> {
  const moved: Record<string, Hyperlink> = {};
  for (const [address, link] of Object.entries(links)) {
    const cell = fromA1(address);
    if (!cell) continue;
    const row = axis === 'rows' ? movedLine(cell.row, at, count) : cell.row;
    const column = axis === 'columns' ? movedLine(cell.column, at, count) : cell.column;
    if (row !== null && column !== null) moved[toA1({ row, column })] = link;
  }
  return moved;
}

/** Kept ranges and hyperlinks follow their cells when rows or columns come and go. */
export function moveWithLines(
  session: Session,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  at: number,
  count: number,
): void {
  for (const range of session.keptRanges()) {
    if (range.sheet.id !== sheet.id) continue;
    range.area = movedArea(range.area, axis, at, count) ?? { ...range.area, bottom: range.area.top };
  }
  const { links } = sheet.extras();
  if (Object.keys(links).length > 0) sheet.setExtras({ links: movedLinks(links, axis, at, count) });
}
