import { openXlsx, writeXlsx, type RoundtripWorkbook, type Sheet } from 'hucre/xlsx';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import { conditionalFormatsToGrid } from './conditionalFormats';
import { contentToGrid } from './cells';
import { extrasToHost } from './extras';
import { findLosses } from './losses';
import { sheetSources } from './sheetSources';
import { SETTINGS, settingsOf } from './settings';
import { heightToPixels, widthToPixels } from './measures';
import { namesToGrid } from './names';
import type { OpenedFile } from './OpenedFile';
import { styleToGrid } from './styles';
import { inputMessagesOf, validationsToGrid } from './validations';

const DEFAULT_WIDTH = 72;
const DEFAULT_HEIGHT = 18;
/** Rows and columns to work in beyond what the file fills. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** A workbook with one empty sheet. */
export async function newFile(name: string, sheetName: string): Promise<OpenedFile> {
  return openFile(await writeXlsx({ sheets: [{ name: sheetName, rows: [] }] }), name);
}

/** Opens an .xlsx or .xlsm file for the grid. Throws what the reader throws for a file that is none. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const original = await openXlsx(bytes, { readStyles: true });
  const sources = sheetSources(bytes);
  const sheetIds = original.sheets.map((_, index) => `sheet-${index + 1}`);
  const styles: Record<string, IStyleData> = {};
  const resources: Record<string, Record<string, unknown>> = {
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: namesToGrid(
      original.namedRanges ?? [],
      (sheet) => sheetIds[original.sheets.findIndex(({ name: other }) => other === sheet)],
    ),
  };
  const sheets: IWorkbookData['sheets'] = {};
  original.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? '';
    sheets[id] = sheetToGrid(sheet, id, original, styles);
    const named = (kind: string) => (number: number) => `${id}-${kind}-${number}`;
    const validations = validationsToGrid(
      [...(sheet.dataValidations ?? []), ...inputMessagesOf(sources[index] ?? '')],
      named('dv'),
    );
    if (validations.length > 0) (resources['SHEET_DATA_VALIDATION_PLUGIN'] ??= {})[id] = validations;
    const formats = conditionalFormatsToGrid(
      sheet.conditionalRules ?? [],
      original.themeColors ?? [],
      named('cf'),
    );
    if (formats.rules.length > 0)
      (resources['SHEET_CONDITIONAL_FORMATTING_PLUGIN'] ??= {})[id] = formats.rules;
    const notes = notesToGrid(sheet, named('note'));
    if (Object.keys(notes).length > 0) (resources['SHEET_NOTE_PLUGIN'] ??= {})[id] = notes;
  });
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles,
    sheetOrder: sheetIds,
    sheets,
    custom: { [SETTINGS]: settingsOf(original) },
    resources: Object.entries(resources).map(([key, value]) => ({ name: key, data: JSON.stringify(value) })),
  };
  return { name, data, original, sheetIds, losses: findLosses(original, sources) };
}

function sheetToGrid(
  sheet: Sheet,
  id: string,
  workbook: RoundtripWorkbook,
  styles: Record<string, IStyleData>,
): Partial<IWorksheetData> {
  const theme = workbook.themeColors ?? [];
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = sheet.rows.length - 1;
  let lastColumn = (sheet.columns?.length ?? 0) - 1;
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
    const data = contentToGrid(cell, workbook.dateSystem);
    if (cell.style) data.s = styleId(styleToGrid(cell.style, theme), styles);
    (cellData[row] ??= {})[column] = data;
  }
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      lastColumn = Math.max(lastColumn, column);
      if (value === null || cellData[row]?.[column]) return;
      (cellData[row] ??= {})[column] = contentToGrid({ value, type: 'string' }, workbook.dateSystem);
    });
  });
  for (const merge of sheet.merges ?? []) {
    lastRow = Math.max(lastRow, merge.endRow);
    lastColumn = Math.max(lastColumn, merge.endCol);
  }
  const font = workbook.defaultFont;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    tabColor: sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : '',
    rowCount: lastRow + 1 + SPARE_ROWS,
    columnCount: lastColumn + 1 + SPARE_COLUMNS,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    ...(font ? { defaultStyle: styleToGrid({ font }, theme) } : {}),
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    cellData,
    columnData: Object.fromEntries(
      (sheet.columns ?? []).flatMap((column, index) =>
        column.width === undefined && !column.hidden
          ? []
          : [
              [
                index,
                {
                  ...(column.width === undefined ? {} : { w: widthToPixels(column.width) }),
                  hd: column.hidden ? 1 : 0,
                },
              ],
            ],
      ),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].map(([row, definition]) => [
        row,
        {
          ...(definition.height === undefined
            ? {}
            : { h: heightToPixels(definition.height), ia: 0 as const }),
          hd: definition.hidden ? (1 as const) : (0 as const),
        },
      ]),
    ),
    custom: extrasToHost(sheet),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    freeze: {
      xSplit: sheet.freezePane?.columns ?? 0,
      ySplit: sheet.freezePane?.rows ?? 0,
      startRow: sheet.freezePane?.rows ?? -1,
      startColumn: sheet.freezePane?.columns ?? -1,
    },
  };
}

/** The same looks share one entry of the style table. */
function styleId(style: IStyleData, styles: Record<string, IStyleData>): string {
  const id = JSON.stringify(style);
  styles[id] ??= style;
  return id;
}

function notesToGrid(sheet: Sheet, id: (number: number) => string): Record<string, unknown> {
  const notes: Record<string, unknown> = {};
  let number = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    if (!cell.comment) continue;
    const [row = 0, col = 0] = key.split(',').map(Number);
    const name = id((number += 1));
    notes[name] = { id: name, row, col, width: 200, height: 90, note: cell.comment.text, show: false };
  }
  return notes;
}
