import { filledIndexes, someFilled, type SheetGrid } from '../grid/SheetGrid';
import { startReaders } from './lines/readers';
import { viewSheet } from './lines/sheetView';
import type { PerformanceTable } from './PerformanceTable';

/** The title of a form stands in one of the first rows that hold anything. */
const ROWS_TO_TITLE = 6;
const FEWEST_ROWS = 6;
/** Among them rows of cells without a text. */
const ROWS_LOOKED_AT = 60;

/**
 * The names of the sheets that hold a form about a whole department (部门整体支出绩效目标表), alone or beside those of
 * projects: this product does not check it, and the person is told. `tables` are those of the sheets.
 */
export function departmentSheets(
  grids: readonly SheetGrid[],
  tables: readonly PerformanceTable[],
): readonly string[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return grids
    .filter((grid) => (read.has(grid.name) ? standsBetweenTables(grid) : isDepartmentForm(grid)))
    .map(({ name }) => name);
}

/** A title about a department in a row of its own, and rows of labels with their values below it; a cover has few. */
function isDepartmentForm(grid: SheetGrid): boolean {
  if (!isTitled(grid)) return false;
  const view = viewSheet(grid, startReaders());
  const rows = view.filledRows();
  return (
    rows.length >= FEWEST_ROWS && rows.filter((row) => view.runs(row).length > 1).length >= FEWEST_ROWS / 2
  );
}

/** A form about a department above or below those of projects, on their sheet. */
function standsBetweenTables(grid: SheetGrid): boolean {
  if (!someFilled(grid.rows, (row) => someFilled(row, ({ text }) => text.includes('整体')))) return false;
  const view = viewSheet(grid, startReaders());
  const rows = view.filledRows();
  return rows.some((row, at) => {
    const [title, beside] = view.runs(row);
    if (beside !== undefined || title?.label.departmentTitle !== true) return false;
    const below = rows.slice(at + 1);
    const end = below.findIndex((other) => view.runs(other).some(({ label }) => label.title));
    const own = below.slice(0, end < 0 ? undefined : end);
    return (
      own.length >= FEWEST_ROWS &&
      own.filter((other) => view.runs(other).length > 1).length >= FEWEST_ROWS / 2
    );
  });
}

/** Only the first rows are looked at: the sheet may be a list of fifty thousand. */
function isTitled(grid: SheetGrid): boolean {
  const rows = filledIndexes(grid.rows).slice(0, ROWS_LOOKED_AT);
  const first: SheetGrid['rows'][number][] = rows.map((row) => grid.rows[row]);
  const view = viewSheet({ ...grid, rows: first }, startReaders());
  return view
    .filledRows()
    .slice(0, ROWS_TO_TITLE)
    .some((row) => {
      const [title, beside] = view.runs(row);
      return beside === undefined && title?.label.departmentTitle === true;
    });
}
