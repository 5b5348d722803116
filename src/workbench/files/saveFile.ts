import { saveXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type {
  ICellData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';
import { conditionalFormatsFromGrid, conditionalFormatsToGrid } from './conditionalFormats';
import { contentFromGrid, type CarriedAlong } from './cells';
import { extrasFromHost } from './extras';
import { heightFromPixels, widthFromPixels } from './measures';
import { namesFromGrid } from './names';
import type { OpenedFile } from './OpenedFile';
import { SETTINGS, withSettings } from './settings';
import { colorFromGrid, styleFromGrid } from './styles';
import { validationsFromGrid } from './validations';

type Resources = ReadonlyMap<string, Record<string, unknown>>;

/**
 * The file with the grid's present content: parts the grid doesn't know (charts, pictures, document properties) are
 * those of the file as opened.
 */
export async function saveFile(opened: OpenedFile, data: IWorkbookData): Promise<Uint8Array> {
  const { original } = opened;
  const resources: Resources = new Map(
    (data.resources ?? []).map(({ name, data: text }) => [name, text ? JSON.parse(text) : {}]),
  );
  const { sheets: before, namedRanges, properties } = original;
  original.sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const index = opened.sheetIds.indexOf(id);
    return [sheetFromGrid(sheet, id, data, resources, index < 0 ? undefined : before[index], opened)];
  });
  original.namedRanges = namesFromGrid(
    (resources.get('SHEET_DEFINED_NAME_PLUGIN') ?? {}) as Parameters<typeof namesFromGrid>[0],
    (id) => data.sheets[id]?.name,
  );
  original.properties = withSettings(properties, (data.custom?.[SETTINGS] ?? {}) as Record<string, unknown>);
  try {
    return await saveXlsx(original);
  } finally {
    // The next save starts from the file as opened again.
    Object.assign(original, { sheets: before, namedRanges, properties });
  }
}

function sheetFromGrid(
  sheet: Partial<IWorksheetData>,
  id: string,
  data: IWorkbookData,
  resources: Resources,
  before: Sheet | undefined,
  opened: OpenedFile,
): Sheet {
  const validations = (resources.get('SHEET_DATA_VALIDATION_PLUGIN')?.[id] ??
    []) as ISheetDataValidationRule[];
  const formats = (resources.get('SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.[id] ??
    []) as IConditionFormattingRule[];
  const { kept } = conditionalFormatsToGrid(
    before?.conditionalRules ?? [],
    opened.original.themeColors ?? [],
    (number) => String(number),
  );
  const { links, ...extras } = extrasFromHost(sheet, before);
  const cells = cellsFromGrid(sheet, data, notesOf(resources, id), before);
  for (const [key, hyperlink] of links)
    cells.set(key, { ...(cells.get(key) ?? { value: null, type: 'empty' }), hyperlink });
  const freeze = sheet.freeze;
  const frozen = freeze && (freeze.xSplit > 0 || freeze.ySplit > 0);
  const { freezePane, pageSetup, protection, veryHidden, ...rest } = before ?? { name: '', rows: [] };
  const tab = colorFromGrid(sheet.tabColor || null);
  return {
    ...rest,
    name: sheet.name ?? '',
    rows: [],
    cells,
    columns: columnsFromGrid(sheet, before),
    rowDefs: rowsFromGrid(sheet, before),
    merges: (sheet.mergeData ?? []).map((range) => ({
      startRow: range.startRow,
      startCol: range.startColumn,
      endRow: range.endRow,
      endCol: range.endColumn,
    })),
    dataValidations: validationsFromGrid(validations),
    conditionalRules: conditionalFormatsFromGrid(formats, kept),
    ...(frozen ? { freezePane: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    ...extras,
    view: { ...before?.view, showGridLines: sheet.showGridlines !== 0, ...(tab ? { tabColor: tab } : {}) },
    hidden: sheet.hidden === 1 && !extras.veryHidden,
  };
}

function cellsFromGrid(
  sheet: Partial<IWorksheetData>,
  data: IWorkbookData,
  notes: ReadonlyMap<string, ISheetNote>,
  before: Sheet | undefined,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [row, columns] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cellData] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
      if (!cellData) continue;
      const cell = contentFromGrid(cellData);
      const style = styleOf(cellData, data);
      const protection = (cellData.custom as CarriedAlong | undefined)?.protection;
      if (style || protection)
        cell.style = { ...(style ? styleFromGrid(style) : {}), ...(protection ? { protection } : {}) };
      cells.set(`${row},${column}`, cell);
    }
  }
  for (const [key, note] of notes) {
    const cell = cells.get(key) ?? { value: null, type: 'empty' };
    const author = before?.cells?.get(key)?.comment?.author;
    cells.set(key, { ...cell, comment: { text: note.note, ...(author ? { author } : {}) } });
  }
  return cells;
}

function styleOf(cell: ICellData, data: IWorkbookData): IStyleData | null {
  return (typeof cell.s === 'string' ? data.styles[cell.s] : cell.s) ?? null;
}

function notesOf(resources: Resources, id: string): Map<string, ISheetNote> {
  const notes = Object.values((resources.get('SHEET_NOTE_PLUGIN')?.[id] ?? {}) as Record<string, ISheetNote>);
  return new Map(notes.map((note) => [`${note.row},${note.col}`, note]));
}

function columnsFromGrid(
  sheet: Partial<IWorksheetData>,
  before: Sheet | undefined,
): NonNullable<Sheet['columns']> {
  const given = Object.entries(sheet.columnData ?? {}).map(([index, column]) => ({
    index: Number(index),
    column,
  }));
  const last = Math.max(-1, ...given.map(({ index }) => index));
  return Array.from({ length: last + 1 }, (_, index) => {
    const column = given.find((entry) => entry.index === index)?.column;
    const { width, hidden, ...rest } = before?.columns?.[index] ?? {};
    return {
      ...rest,
      ...(column?.w === undefined ? {} : { width: widthFromPixels(column.w) }),
      ...(column?.hd ? { hidden: true } : {}),
    };
  });
}

function rowsFromGrid(
  sheet: Partial<IWorksheetData>,
  before: Sheet | undefined,
): NonNullable<Sheet['rowDefs']> {
  return new Map(
    Object.entries(sheet.rowData ?? {}).map(([index, row]) => {
      const { height, hidden, ...rest } = before?.rowDefs?.get(Number(index)) ?? {};
      // A row that fits its content (`ia`) has no height of its own in the file: Excel fits it again.
      const fixed = row?.h !== undefined && row.ia !== 1;
      return [
        Number(index),
        {
          ...rest,
          ...(fixed ? { height: heightFromPixels(row.h ?? 0) } : {}),
          ...(row?.hd ? { hidden: true } : {}),
        },
      ];
    }),
  );
}
