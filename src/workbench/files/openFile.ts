import { frozenOf } from './frozenPanes';
import { readXlsx, writeXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { toA1 } from '../../core/grid/address';
import { calculationOf } from './calculation';
import { conditionalFormatsToGrid } from './conditionalFormats';
import { contentToGrid } from './cells';
import { extrasOfFile, extrasToGrid } from './extras';
import { firstFilled } from './farCells';
import { readPackage, type SheetPart } from './filePackage';
import { numberToGrid } from './dateSystem';
import { letSpill, unshared, type SharedFormulas } from './formulasToGrid';
import { heightToPixels, widthToPixels } from './measures';
import { namesOfFile, namesToGrid } from './names';
import { notesOfFile, notesToGrid } from './notes';
import type { OpenedFile } from './OpenedFile';
import { openParts } from './openParts';
import { besideOthers, readerCopy } from './readerCopy';
import { FileError, problemOfPart } from '../../files/FileProblem';
import { isOn, XmlProblem } from '../../files/xml/scanXml';
import { columnsToGrid, rowsToGrid } from './rowsAndColumns';
import { SETTINGS, settingsOf } from './settings';
import { formatSources, validationSources } from './sheetRules';
import { sharedStringsOf } from './sharedStrings';
import { shownInFile } from './shownSheet';
import { isRich, readSheetSource, type SheetSource } from './sheetSource';
import { readStyleTable, styleTableOf, type StyleTable } from './styleTable';
import { colorToGrid, styleToGrid } from './styles';
import { validationsToGrid } from './validations';
import { attributesOf, childrenOf, piecesOf } from '../../files/xml/pieces';

const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 18;
/** Rows and columns to work in beyond what the file fills. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** What a Chinese Excel begins with. */
const FONT = { name: '等线', size: 11 };

/** The bytes of a workbook with one empty sheet. */
export async function newWorkbook(sheetName: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: sheetName, rows: [] }], defaultFont: FONT });
}

/** The id that a rule or a note of the file gets in the grid. */
export const idIn = (sheetId: string, kind: 'dv' | 'cf' | 'note') => (number: number) =>
  `${sheetId}-${kind}-${number}`;

/** Opens an .xlsx or .xlsm file for the grid. Throws `FileError` or `OtherFormat` for a file that can't be opened. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    return await openWellFormed(bytes, name);
  } catch (error) {
    throw error instanceof XmlProblem ? problemOf(error, name, 'xl/workbook.xml') : error;
  }
}

/** What a part that is no XML, or declares a document type, makes of the file. */
function problemOf(cause: XmlProblem, file: string, part: string): FileError {
  return new FileError(problemOfPart(cause, file, part), { cause });
}

async function openWellFormed(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const file = readPackage(await openParts(bytes, name), name);
  const sharedString = sharedStringsOf(file);
  const richText = (index: number) => {
    const words = sharedString(index);
    return isRich(words) ? words : undefined;
  };
  const sources = file.sheets.map(({ xml, path }) => {
    try {
      return readSheetSource(xml, richText);
    } catch (error) {
      throw error instanceof XmlProblem ? problemOf(error, name, path) : error;
    }
  });
  const read = besideOthers(await readXlsx(readerCopy(file, sources), { readStyles: true }), file);
  const theme = read.themeColors ?? [];
  const table = styleTableOf(await readStyleTable(file), theme);
  const sheetIds = read.sheets.map((_, index) => `sheet-${index + 1}`);
  const styles: Record<string, IStyleData> = {};
  const names = piecesOf(file.workbook).children.find((piece) => piece.name === 'definedNames')?.source;
  const resources: Record<string, Record<string, unknown>> = {
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: namesToGrid(namesOfFile(names), sheetIds),
  };
  const put = (plugin: string, id: string, value: object) => {
    if (Object.keys(value).length > 0) (resources[plugin] ??= {})[id] = value;
  };
  const sheets: IWorkbookData['sheets'] = {};
  read.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? '';
    const source = sources[index] ?? readSheetSource('');
    sheets[id] = sheetToGrid({ sheet, id, source, workbook: read, table, styles, part: file.sheets[index] });
    put('SHEET_DATA_VALIDATION_PLUGIN', id, validationsToGrid(validationSources(source), idIn(id, 'dv')));
    const formats = conditionalFormatsToGrid(
      formatSources(source),
      sheet.conditionalRules ?? [],
      theme,
      idIn(id, 'cf'),
    );
    put(
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      id,
      formats.flatMap(({ shown }) => shown ?? []),
    );
    put('SHEET_NOTE_PLUGIN', id, notesToGrid(notesOfFile(sheet), idIn(id, 'note')));
  });
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles,
    sheetOrder: sheetIds,
    sheets,
    custom: { [SETTINGS]: settingsOf(read), ...shownInFile(file.workbook, sheetIds, sheets) },
    resources: Object.entries(resources).map(([key, value]) => ({ name: key, data: JSON.stringify(value) })),
  };
  const unseen = sources.flatMap(({ far }, index) => {
    const cell = firstFilled(far, sharedString);
    return cell ? [{ sheet: file.sheets[index]?.name ?? '', cell: toA1(cell) }] : [];
  });
  const calculation = { ...calculationOf(file, sheetIds), incomplete: unseen.length > 0 };
  const lock = childrenOf(file.workbook).find((piece) => piece.name === 'workbookProtection')?.source;
  const structureLocked = isOn(attributesOf(lock ?? '')['lockStructure']);
  return { name, data, file, read, styles: table, sheetIds, sources, calculation, structureLocked, unseen };
}

interface SheetToOpen {
  readonly sheet: Sheet;
  readonly id: string;
  readonly source: SheetSource;
  readonly workbook: Workbook;
  readonly table: StyleTable;
  readonly styles: Record<string, IStyleData>;
  readonly part: SheetPart | undefined;
}

function sheetToGrid({
  sheet,
  id,
  source,
  workbook,
  table,
  styles,
  part,
}: SheetToOpen): Partial<IWorksheetData> {
  const theme = workbook.themeColors ?? [];
  const format = (index: number) => styleId(table.grid[index] ?? {}, styles);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = lastOf(source.rows.keys(), sheet.rows.length - 1);
  // A file often lists its columns up to the last that there is.
  let lastColumn = lastOf(
    source.columns.map(({ first }) => Math.min(first, source.limit.column)),
    -1,
  );
  const put = (row: number, column: number, data: ICellData) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    (cellData[row] ??= {})[column] = data;
  };
  const shared: SharedFormulas = new Map();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const own = source.cells.get(key);
    const data = contentToGrid(unshared(cell, { row, column }, shared), workbook.dateSystem, own);
    if (typeof data.v === 'number' && own?.isoDate === undefined) {
      const pattern = table.grid[own?.format ?? 0]?.n?.pattern;
      data.v = numberToGrid(data.v, pattern, workbook.dateSystem);
    }
    if (own) data.s = format(own.format);
    else if (cell.style) data.s = styleId(styleToGrid(cell.style, theme), styles);
    put(row, column, data);
  }
  for (const [key, own] of source.cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (sheet.cells?.has(key)) continue;
    const value = sheet.rows[row]?.[column] ?? null;
    const data = contentToGrid({ value, type: 'string' }, workbook.dateSystem, own);
    put(row, column, { ...data, s: format(own.format) });
  }
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formulaType === 'array') letSpill(cell.formulaRef ?? '', cellData);
  }
  // One that names no cells (#REF!) merges none.
  const merges = (sheet.merges ?? []).filter(
    ({ startRow, startCol, endRow, endCol }) =>
      startRow >= 0 && startCol >= 0 && endRow >= startRow && endCol >= startCol,
  );
  for (const merge of merges) {
    lastRow = Math.max(lastRow, merge.endRow);
    lastColumn = Math.max(lastColumn, merge.endCol);
  }
  const { defaultColWidth, defaultRowHeight } = attributesOf(source.first('sheetFormatPr') ?? '');
  const columnCount = lastColumn + 1 + SPARE_COLUMNS;
  const font = workbook.defaultFont;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden || part?.kind === 'other' ? 1 : 0,
    tabColor: colorToGrid(sheet.view?.tabColor, theme) ?? '',
    rowCount: lastRow + 1 + SPARE_ROWS,
    columnCount,
    defaultColumnWidth: defaultColWidth ? widthToPixels(Number(defaultColWidth)) : DEFAULT_WIDTH,
    defaultRowHeight: defaultRowHeight ? heightToPixels(Number(defaultRowHeight)) : DEFAULT_HEIGHT,
    ...(font ? { defaultStyle: styleToGrid({ font }, theme) } : {}),
    mergeData: merges.map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    cellData,
    columnData: columnsToGrid(source, columnCount, format),
    rowData: rowsToGrid(source, format),
    custom: extrasToGrid(extrasOfFile(sheet, source, part), part),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    freeze: frozenOf(source, lastRow + 1 + SPARE_ROWS, columnCount),
  };
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
