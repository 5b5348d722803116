import type { CellAddress } from '../../grid/address';
import type { GridCell, SheetGrid } from '../../grid/SheetGrid';
import { readIndicatorColumns } from '../columns/readColumns';
import type { ColumnRole } from '../labels/columns';
import type { Run } from '../lines/Run';
import { filledRow, viewSheet, type SheetView } from '../lines/sheetView';
import type { IndicatorSection } from './Section';

const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 24;

/**
 * Indicators whose headings stand below each other, with an indicator a column: 一级指标 | 产出指标 | 产出指标 over
 * 三级指标 | 维修水闸 | 合格率 over 指标值 | ≥12座 | 100%. Null where no such rows stand between `top` and `bottom`.
 */
export function findTurned(view: SheetView, top: number, bottom: number): IndicatorSection[] | null {
  const sections: IndicatorSection[] = [];
  for (let row = filledRow(view, top - 1); row !== null && row <= bottom; row = filledRow(view, row)) {
    const heading = headingOf(view, row);
    if (!heading) continue;
    const section = turnedSection(view, heading, row, lastBeside(view, heading, row, bottom));
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

/** The last of the rows that begin with a heading in the column of the first; a second 一级指标 begins the next group. */
function lastBeside(view: SheetView, first: Run, top: number, bottom: number): number {
  let last = top;
  while (last < bottom) {
    const next = headingOf(view, last + 1);
    if (next?.column !== first.column || next.label.column?.role === first.label.column?.role) break;
    last++;
  }
  return last;
}

function turnedSection(
  view: SheetView,
  { column: left }: Run,
  top: number,
  bottom: number,
): IndicatorSection | null {
  const headings = bottom - top + 1;
  if (headings < FEWEST_HEADINGS || headings > MOST_HEADINGS) return null;
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

/** The cells from `left` on, each column as a row. Only what is there: a row may have one text at its far end. */
function turn(view: SheetView, top: number, bottom: number, left: number): SheetView {
  const rows: (GridCell | undefined)[][] = [];
  for (let row = top; row <= bottom; row++) {
    for (const { column: first, end } of view.runs(row)) {
      for (let column = Math.max(first, left); column <= end; column++) {
        const cell = view.grid.rows[row]?.[column];
        if (cell) (rows[column - left] ??= [])[row - top] = cell;
      }
    }
  }
  const grid: SheetGrid = { name: view.grid.name, rows };
  return viewSheet(grid, view.readers);
}
