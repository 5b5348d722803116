import type { GridCell, SheetGrid } from '../../src/core/grid/SheetGrid';

/** Values as they are to stand in the cells, nothing coerced; a text with a leading = is a formula, null an empty cell. */
export interface SheetOfValues {
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

function cellData(cell: GridCell): object {
  const style = cell.numberFormat === 'General' ? {} : { s: { n: { pattern: cell.numberFormat } } };
  if (cell.formula !== null) return { f: cell.formula, ...style };
  switch (typeof cell.value) {
    case 'number':
      return { v: cell.value, t: 2, ...style };
    case 'boolean':
      return { v: cell.value ? 1 : 0, t: 3, ...style };
    case 'string':
      return { v: cell.value, t: 1, ...style };
    default:
      return cell.text === '' ? style : { v: cell.text, t: 1, ...style };
  }
}

function plainCell(value: string | number | boolean): GridCell {
  const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
  return { value, text: String(value), formula, numberFormat: 'General' };
}

function rowsOf(sheet: SheetGrid | SheetOfValues): SheetGrid['rows'] {
  if ('rows' in sheet) return sheet.rows;
  return sheet.values.map((line) =>
    line.map((value) => (value === null || value === '' ? undefined : plainCell(value))),
  );
}

function worksheetData(sheet: SheetGrid | SheetOfValues, id: string): object {
  const cells: Record<number, Record<number, object>> = {};
  const rows = rowsOf(sheet);
  rows.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell) (cells[row] ??= {})[column] = cellData(cell);
    });
  });
  const merges = 'rows' in sheet ? (sheet.merges ?? []) : [];
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(200, rows.length),
    // Not by map: of a sheet with empty lines it would be no number, and nothing could be written to it.
    columnCount: Math.max(26, ...Array.from(rows, (line) => line?.length ?? 0)),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}

/** Univer's data of a workbook with these sheets. */
export function workbookData(id: string, sheets: readonly (SheetGrid | SheetOfValues)[]) {
  const ids = sheets.map((_, index) => `{${id}-sheet-${String(index + 1)}}`);
  return {
    id,
    name: '工作簿1.xlsx',
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index], worksheetData(sheet, ids[index] ?? '')]),
    ),
  };
}
