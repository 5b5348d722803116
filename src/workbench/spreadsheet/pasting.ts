import type { ICellData, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ISheetClipboardService } from '@univerjs/sheets-ui';
import { toCellData } from '../host/univer/cells';
import { toUniverStyle } from '../host/univer/styles';
import { coerce } from '../host/workbook/coerce';
import { keepLooks } from './pastedLooks';
import { tableFromHtml, tableFromText, type PastedTable } from './pastedTable';

/**
 * Lets the grid paste as a person filling a form expects. What comes from elsewhere brings its texts alone: borders, fonts and
 * merged cells of the form stay, and the cells are filled one by one. What was copied in the grid itself brings its looks, and
 * no other cell changes.
 */
export function pasteIntoForms(facade: FUniver, clipboard: ISheetClipboardService): void {
  const adapt = () => {
    keepLooks(clipboard.getClipboardHooks());
  };
  const copiedHere = (html: string) => {
    const id = /data-copy-id="([^"]*)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = async (html = '', text = '', files) => {
    adapt();
    if (copiedHere(html)) return legacyPaste(html, text, files);
    const table = tableFromHtml(html) ?? (text === '' ? null : tableFromText(text));
    return table ? pasteTexts(facade, table) : false;
  };
  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type) => {
    const read = async (kind: string) => (item.types.includes(kind) ? (await item.getType(kind)).text() : '');
    const html = await read('text/html');
    adapt();
    if (copiedHere(html)) return paste(item, type);
    const text = await read('text/plain');
    const table = tableFromHtml(html) ?? (text === '' ? null : tableFromText(text));
    return table ? pasteTexts(facade, table) : false;
  };
}

/** Writes texts into cells as if they were typed there, one by one, as one step to undo. */
async function pasteTexts(facade: FUniver, table: PastedTable): Promise<boolean> {
  const sheet = facade.getActiveWorkbook()?.getActiveSheet();
  const area = sheet?.getActiveRange()?.getRange();
  if (!sheet || !area) return false;
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, text } of placed(sheet, area, table)) {
    const format = sheet.getSheet().getComposedCellStyle(row, column).n?.pattern ?? 'General';
    (value[row] ??= {})[column] = typed(text, format);
  }
  const [lastRow, lastColumn] = extentOf(value);
  const at = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  if (lastRow >= sheet.getMaxRows())
    await facade.executeCommand('sheet.command.set-worksheet-row-count', { ...at, rowCount: lastRow + 1 });
  if (lastColumn >= sheet.getMaxColumns())
    await facade.executeCommand('sheet.command.set-worksheet-column-count', {
      ...at,
      columnCount: lastColumn + 1,
    });
  return facade.executeCommand('sheet.command.set-range-values', { ...at, value });
}

function extentOf(value: IObjectMatrixPrimitiveType<ICellData>): [row: number, column: number] {
  const rows = Object.entries(value);
  return [
    Math.max(...rows.map(([row]) => Number(row))),
    Math.max(...rows.flatMap(([, line]) => Object.keys(line ?? {}).map(Number))),
  ];
}

/** What a cell with this format makes of a text: in a text format all stays as it is. Only = begins a formula here. */
function typed(text: string, format: string): ICellData {
  const write = coerce(text, format) ?? { value: null, formula: null };
  const plain = write.formula && !text.startsWith('=') ? { value: text, formula: null } : write;
  return toCellData(plain, plain.format === undefined ? undefined : toUniverStyle({ format: plain.format }));
}

/** Where the cells come to stand: a merged cell of the form takes one, and those that it covers take none. */
function placed(sheet: FWorksheet, area: IRange, { cells, merged }: PastedTable) {
  const single = cells.length === 1 ? cells[0] : undefined;
  const merges = sheet.getSheet().getMergeData();
  const mergeAt = (row: number, column: number) =>
    merges.find(
      (merge) =>
        merge.startRow <= row &&
        row <= merge.endRow &&
        merge.startColumn <= column &&
        column <= merge.endColumn,
    );
  const covered = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return merge !== undefined && (merge.startRow !== row || merge.startColumn !== column);
  };
  if (single) {
    // One text fills all that is selected, as in Excel.
    const filled: { row: number; column: number; text: string }[] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        if (!covered(row, column)) filled.push({ row, column, text: single.text });
      }
    }
    return filled.length > 0 ? filled : [{ row: area.startRow, column: area.startColumn, text: single.text }];
  }
  const columns = 1 + Math.max(...cells.map(({ column }) => column));
  const inPlace = cells.map(({ row, column, text }) => ({
    row: area.startRow + row,
    column: area.startColumn + column,
    text,
  }));
  const shown = inPlace.filter(({ row, column }) => !covered(row, column));
  // Nothing falls under a merged cell: all comes to stand where it stood.
  if (inPlace.every(({ row, column, text }) => text === '' || !covered(row, column))) return shown;
  // The form has merged cells here: the texts go from cell to cell, whatever each of them covers.
  const lines = [...new Set(cells.map(({ row }) => row))].map((row) =>
    cells.filter((cell) => cell.row === row),
  );
  let row = area.startRow;
  return lines.flatMap((line) => {
    const start = row;
    row = (mergeAt(start, area.startColumn)?.endRow ?? start) + 1;
    let column = area.startColumn;
    const texts = merged ? line : atEachColumn(line, columns);
    return texts.flatMap(({ text }) => {
      while (covered(start, column)) column = (mergeAt(start, column)?.endColumn ?? column) + 1;
      const place = { row: start, column, text };
      column = (mergeAt(start, column)?.endColumn ?? column) + 1;
      return [place];
    });
  });
}

/** A line with an empty text where it has no cell. */
function atEachColumn(line: readonly { column: number; text: string }[], columns: number) {
  return Array.from(
    { length: columns },
    (_, column) => line.find((cell) => cell.column === column) ?? { column, text: '' },
  );
}
