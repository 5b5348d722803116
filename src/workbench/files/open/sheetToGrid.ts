import type { Sheet, Workbook } from 'hucre/xlsx';
import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import { attributesOf } from '../../../files/xml/pieces';
import { contentToGrid } from '../sheet/cells';
import { numberToGrid } from '../sheet/dateSystem';
import { extrasOfFile, extrasToGrid } from '../sheet/extras';
import type { SheetPart } from '../package/filePackage';
import { letSpill, unshared, type SharedFormulas } from './formulasToGrid';
import { frozenOf } from './frozenPanes';
import { heightToPixels, widthToPixels } from '../sheet/measures';
import { mergesOfFile } from '../sheet/merges';
import { columnsToGrid, rowsToGrid } from '../sheet/rowsAndColumns';
import type { SheetSource } from '../sheet/sheetSource';
import { colorToGrid } from '../sheet/colors';
import { styleToGrid } from '../sheet/styles';
import type { StyleTable } from '../sheet/styleTable';

const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 18;
/** Rows and columns to work in beyond what the file fills. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** A sheet as both readers have it: the library its values, we the rest. */
export interface SheetToOpen {
  readonly sheet: Sheet;
  /** Its id in the grid. */
  readonly id: string;
  readonly source: SheetSource;
  readonly workbook: Workbook;
  readonly table: StyleTable;
  /** The looks of the book by their ids; those of the sheet are added. */
  readonly styles: Record<string, IStyleData>;
  readonly part: SheetPart | undefined;
  /** Called with the length of every formula that follows a shared one; throws when they are too long together. */
  readonly countFormula: (characters: number) => void;
}

type Cells = Record<number, Record<number, ICellData>>;

/** The sheet as the grid holds it. */
export function sheetToGrid(opened: SheetToOpen): Partial<IWorksheetData> {
  const { sheet, id, source, workbook, table, styles, part } = opened;
  const theme = workbook.themeColors ?? [];
  const format = (index: number) => styleId(table.grid[index] ?? {}, styles);
  const cellData = cellsToGrid(opened);
  const mergeData = [...mergesOfFile(sheet).shown];
  const { defaultColWidth, defaultRowHeight } = attributesOf(source.first('sheetFormatPr') ?? '');
  const { lastRow, lastColumn } = lastPlace(opened, cellData, mergeData);
  const rowCount = lastRow + 1 + SPARE_ROWS;
  const columnCount = lastColumn + 1 + SPARE_COLUMNS;
  const font = workbook.defaultFont;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden || part?.kind === 'other' ? 1 : 0,
    tabColor: colorToGrid(sheet.view?.tabColor, theme) ?? '',
    rowCount,
    columnCount,
    defaultColumnWidth: defaultColWidth ? widthToPixels(Number(defaultColWidth)) : DEFAULT_WIDTH,
    defaultRowHeight: defaultRowHeight ? heightToPixels(Number(defaultRowHeight)) : DEFAULT_HEIGHT,
    ...(font ? { defaultStyle: styleToGrid({ font }, theme) } : {}),
    mergeData,
    cellData,
    columnData: columnsToGrid(source, columnCount, format),
    rowData: rowsToGrid(source, format),
    custom: extrasToGrid(extrasOfFile(sheet, source, part), part, id),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    freeze: frozenOf(source, rowCount, columnCount),
  };
}

function cellsToGrid({ sheet, source, workbook, table, styles, countFormula }: SheetToOpen): Cells {
  const { dateSystem, themeColors: theme = [] } = workbook;
  const format = (index: number) => styleId(table.grid[index] ?? {}, styles);
  const cells: Cells = {};
  const put = (row: number, column: number, data: ICellData) => {
    (cells[row] ??= {})[column] = data;
  };
  const shared: SharedFormulas = new Map();
  for (const [key, cell] of sheet.cells ?? []) {
    const { row, column } = placeOf(key);
    const own = source.cells.get(key);
    const data = contentToGrid(unshared(cell, { row, column }, shared, countFormula), dateSystem, own);
    if (typeof data.v === 'number' && own?.isoDate === undefined) {
      const pattern = table.grid[own?.format ?? 0]?.n?.pattern;
      data.v = numberToGrid(data.v, pattern, dateSystem);
    }
    if (own) data.s = format(own.format);
    else if (cell.style) data.s = styleId(styleToGrid(cell.style, theme), styles);
    put(row, column, data);
  }
  // Cells that the library has no look of.
  for (const [key, own] of source.cells) {
    if (sheet.cells?.has(key)) continue;
    const { row, column } = placeOf(key);
    const value = sheet.rows[row]?.[column] ?? null;
    const data = contentToGrid({ value, type: 'string' }, dateSystem, own);
    put(row, column, { ...data, s: format(own.format) });
  }
  for (const cell of sheet.cells?.values() ?? [])
    if (cell.formulaType === 'array') letSpill(cell.formulaRef ?? '', cells);
  return cells;
}

/** Row and column, 0-based, of the key that both readers give a cell: 3,0. */
function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

/** The last row and the last column that the file fills, formats or merges, 0-based. */
function lastPlace({ sheet, source }: SheetToOpen, cells: Cells, merges: readonly IRange[]) {
  // A file often lists its columns up to the last that there is.
  const firstOfColumns = source.columns.map(({ first }) => Math.min(first, source.limit.column));
  let lastRow = lastOf(source.rows.keys(), sheet.rows.length - 1);
  let lastColumn = lastOf(firstOfColumns, -1);
  for (const [row, inRow] of Object.entries(cells)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = lastOf(Object.keys(inRow).map(Number), lastColumn);
  }
  for (const { endRow, endColumn } of merges) {
    lastRow = Math.max(lastRow, endRow);
    lastColumn = Math.max(lastColumn, endColumn);
  }
  return { lastRow, lastColumn };
}

/** The largest of many numbers: too many for arguments. */
function lastOf(numbers: Iterable<number>, least: number): number {
  let last = least;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}

/** The same looks share one entry of the style table. */
function styleId(style: IStyleData, styles: Record<string, IStyleData>): string {
  const id = JSON.stringify(style);
  styles[id] ??= style;
  return id;
}
