import type { CellAddress } from '../../grid/address';
import type { GridCell, SheetGrid } from '../../grid/SheetGrid';
import { readIndicatorColumns } from '../columns/readColumns';
import type { ColumnRole } from '../labels/columns';
import type { Run } from '../lines/Run';
import { viewSheet, type SheetView } from '../lines/sheetView';
import type { IndicatorSection } from './Section';

const FEWEST_HEADINGS = 3;

/**
 * Indicators whose headings stand below each other, with an indicator a column: 一级指标 | 产出指标 | 产出指标 over
 * 三级指标 | 维修水闸 | 合格率 over 指标值 | ≥12座 | 100%. Null where no such rows stand between `top` and `bottom`.
 */
export function findTurned(view: SheetView, top: number, bottom: number): IndicatorSection[] | null {
  const sections: IndicatorSection[] = [];
  for (let row = top; row <= bottom; row++) {
    const heading = headingOf(view, row);
    if (!heading) continue;
    let last = row;
    while (last < bottom && headingOf(view, last + 1)?.column === heading.column) last++;
    // A second 一级指标 begins the next group of columns.
    const section = turnedSection(view, heading, row, lastBefore(view, row, last));
    if (!section) continue;
    sections.push(section);
    row = section.bottom;
  }
  return sections.length > 0 ? sections : null;
}

const ROLES: readonly ColumnRole[] = [
  'level1',
  'level2',
  'name',
  'detail',
  'comparator',
  'value',
  'unit',
  'aside',
];

/** The heading that a row begins with, beside the vertical label of the block; null for any other row. */
function headingOf(view: SheetView, row: number): Run | null {
  const runs = view.runs(row);
  const first = runs[0]?.label.indicatorBlock && runs[1]?.label.column ? runs[1] : runs[0];
  if (!first || runs.at(-1) === first || !first.label.column) return null;
  return ROLES.includes(first.label.column.role) ? first : null;
}

function lastBefore(view: SheetView, top: number, bottom: number): number {
  const role = headingOf(view, top)?.label.column?.role;
  for (let row = top + 1; row <= bottom; row++) {
    if (headingOf(view, row)?.label.column?.role === role) return row - 1;
  }
  return bottom;
}

function turnedSection(
  view: SheetView,
  { column: left }: Run,
  top: number,
  bottom: number,
): IndicatorSection | null {
  if (bottom - top + 1 < FEWEST_HEADINGS) return null;
  const turned = turn(view, top, bottom, left);
  if (!turned.isHeader(0)) return null;
  const columns = readIndicatorColumns(turned, 0);
  if (!columns || columns.bottom > 0) return null;
  return {
    view: turned,
    columns,
    first: 1,
    last: turned.grid.rows.length - 1,
    period: 'annual',
    cellOf: ({ row, column }: CellAddress) => ({ row: top + column, column: left + row }),
    top,
    bottom,
  };
}

function turn(view: SheetView, top: number, bottom: number, left: number): SheetView {
  const right = Math.max(...rowsFrom(top, bottom).map((row) => view.runs(row).at(-1)?.end ?? left));
  const rows: (GridCell | undefined)[][] = [];
  for (let column = left; column <= right; column++) {
    rows.push(rowsFrom(top, bottom).map((row) => view.grid.rows[row]?.[column]));
  }
  const grid: SheetGrid = { name: view.grid.name, rows };
  return viewSheet(grid, view.readers);
}

function rowsFrom(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
