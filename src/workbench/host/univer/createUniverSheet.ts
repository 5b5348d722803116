import type { ICellData, Nullable } from '@univerjs/core';
import type { CellArea } from '../../../core/grid/address';
import { intersection, isWholeColumns, isWholeRows } from '../workbook/areas';
import { toHex } from '../workbook/style';
import type { StylePatch } from '../workbook/style';
import type { Sheet } from '../workbook/Workbook';
import { fromCellData, toCellData } from './cells';
import {
  addConditionalFormat,
  deleteConditionalFormat,
  readConditionalFormats,
  updateConditionalFormat,
} from './conditionalFormats';
import { readExtras, writeExtras } from './extras';
import { fromRange, run, toRange } from './facade';
import type { FUniver, FWorkbook, FWorksheet } from './facade';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './rowsAndColumns';
import { fromUniverStyle, toUniverStyle } from './styles';
import { usedArea } from './usedArea';
import { readValidations, replaceValidations, writeValidation } from './validations';

/** Excel's points in Univer's pixels. */
const pixels = (points: number) => (points * 96) / 72;
const points = (px: number) => (px * 72) / 96;

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * Under this name Univer knows that a write touches styles alone: it neither drops the cells' formulas nor goes through all
 * formulas of the workbook.
 */
const styleOnly = 'sheet.command.set-style';
type Trigger = typeof styleOnly;

/** The engine knows of no locks; a file's, and those set here, are carried along with the cell. */
function isLocked(cell: Nullable<ICellData>): boolean {
  const protection = cell?.custom?.['protection'] as { readonly locked?: boolean } | undefined;
  return protection?.locked !== false;
}

/** A sheet of Univer as the host's workbook shows it. Writes are Univer's mutations: at once, and not undoable. */
export function createUniverSheet(univer: FUniver, book: FWorkbook, sheet: FWorksheet): Sheet {
  const at = { unitId: book.getId(), subUnitId: sheet.getSheetId() };
  const worksheet = () => sheet.getSheet();
  const extent = (): CellArea => ({
    top: 0,
    left: 0,
    bottom: sheet.getMaxRows() - 1,
    right: sheet.getMaxColumns() - 1,
  });
  const grow = (area: CellArea) => {
    if (!isWholeColumns(area) && area.bottom >= sheet.getMaxRows()) {
      run(univer, 'sheet.mutation.set-worksheet-row-count', { ...at, rowCount: area.bottom + 1 });
    }
    if (!isWholeRows(area) && area.right >= sheet.getMaxColumns()) {
      run(univer, 'sheet.mutation.set-worksheet-column-count', { ...at, columnCount: area.right + 1 });
    }
  };
  const clip = (area: CellArea) => {
    grow(area);
    return intersection(area, extent()) ?? area;
  };
  const formulaOf = (data: ICellData, row: number, column: number): string | null => {
    if (data.f) return data.f.startsWith('=') ? data.f : `=${data.f}`;
    if (!data.si) return null;
    return sheet.getRange(row, column).getFormula() || null;
  };
  const style = (row: number, column: number) =>
    fromUniverStyle(worksheet().getComposedCellStyle(row, column));
  const fill = (
    area: CellArea,
    trigger: Trigger | null,
    data: (row: number, column: number) => ICellData | undefined,
  ) => {
    const matrix: Matrix = {};
    const { top, left, bottom, right } = clip(area);
    for (let row = top; row <= bottom; row += 1) {
      const line: Record<number, ICellData> = {};
      for (let column = left; column <= right; column += 1) {
        const cell = data(row, column);
        if (cell !== undefined) line[column] = cell;
      }
      if (Object.keys(line).length > 0) matrix[row] = line;
    }
    if (Object.keys(matrix).length === 0) return;
    const params = { ...at, cellValue: matrix, ...(trigger ? { trigger } : {}) };
    run(univer, 'sheet.mutation.set-range-values', params);
  };
  const setDefaults = (area: CellArea, patch: StylePatch) => {
    const wanted = toUniverStyle(patch);
    if (isWholeRows(area) && isWholeColumns(area)) {
      const old = worksheet().getDefaultCellStyleInternal() ?? {};
      run(univer, 'sheet.mutation.set-worksheet-default-style', {
        ...at,
        defaultStyle: { ...old, ...wanted },
      });
      return;
    }
    const lines: Record<number, object> = {};
    const { top, left, bottom, right } = clip(area);
    if (isWholeColumns(area)) {
      for (let column = left; column <= right; column += 1) {
        lines[column] = { s: { ...worksheet().getColumnStyle(column), ...wanted } };
      }
      run(univer, 'sheet.mutation.set-col-data', { ...at, columnData: lines });
      return;
    }
    for (let row = top; row <= bottom; row += 1)
      lines[row] = { s: { ...worksheet().getRowStyle(row), ...wanted } };
    run(univer, 'sheet.mutation.set-row-data', { ...at, rowData: lines });
  };

  return {
    id: sheet.getSheetId(),
    name: () => sheet.getSheetName(),
    setName: (name) => {
      run(univer, 'sheet.command.set-worksheet-name', { ...at, name });
    },
    position: () => sheet.getIndex(),
    setPosition: (order) => {
      run(univer, 'sheet.mutation.set-worksheet-order', {
        ...at,
        fromOrder: sheet.getIndex(),
        toOrder: order,
      });
    },
    visibility: () => {
      if (!sheet.isSheetHidden()) return 'Visible';
      return readExtras(sheet).veryHidden ? 'VeryHidden' : 'Hidden';
    },
    setVisibility: (visibility) => {
      writeExtras(sheet, { veryHidden: visibility === 'VeryHidden' });
      run(univer, 'sheet.mutation.set-worksheet-hidden', { ...at, hidden: visibility === 'Visible' ? 0 : 1 });
    },
    tabColor: () => toHex(sheet.getTabColor() ?? '') ?? '',
    setTabColor: (color) => {
      run(univer, 'sheet.mutation.set-tab-color', { ...at, color });
    },
    showGridlines: () => !sheet.hasHiddenGridLines(),
    setShowGridlines: (on) => {
      run(univer, 'sheet.mutation.toggle-gridlines', { ...at, showGridlines: on ? 1 : 0 });
    },

    cell: (row, column) => {
      const data = worksheet().getCellRaw(row, column);
      const format = worksheet().getComposedCellStyle(row, column).n?.pattern ?? 'General';
      return fromCellData(data, data ? formulaOf(data, row, column) : null, format);
    },
    write: (area, content) => {
      fill(area, null, (row, column) => {
        const write = content(row, column);
        if (!write) return undefined;
        return toCellData(
          write,
          write.format === undefined ? undefined : toUniverStyle({ format: write.format }),
        );
      });
    },
    style,
    setStyle: (area, patch) => {
      const whole = isWholeRows(area) || isWholeColumns(area);
      const lines = whole ? patch(area.top, area.left) : null;
      if (lines) setDefaults(area, lines);
      fill(area, styleOnly, (row, column) => {
        if (whole && !worksheet().getCellRaw(row, column)?.s) return undefined;
        const wanted = patch(row, column);
        return wanted ? { s: toUniverStyle(wanted) } : undefined;
      });
    },
    locked: (area) => {
      // Where there is no cell, nobody unlocked one.
      const part = intersection(area, extent());
      if (!part || isWholeRows(area) || isWholeColumns(area)) return true;
      const found = new Set<boolean>();
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let column = part.left; column <= part.right; column += 1) {
          found.add(isLocked(worksheet().getCellRaw(row, column)));
          if (found.size > 1) return null;
        }
      }
      return [...found][0] ?? true;
    },
    setLocked: (area, locked) => {
      fill(area, styleOnly, (row, column) => {
        const custom = worksheet().getCellRaw(row, column)?.custom ?? {};
        const protection = { ...(custom['protection'] as object | undefined), locked };
        return { custom: { ...custom, protection } };
      });
    },
    clearStyle: (area) => {
      fill(area, styleOnly, (row, column) =>
        worksheet().getCellRaw(row, column)?.s ? { s: null } : undefined,
      );
    },
    usedArea: (valuesOnly) => usedArea(sheet, valuesOnly),

    merges: () => worksheet().getMergeData().map(fromRange),
    merge: (area) => {
      grow(area);
      run(univer, 'sheet.mutation.add-worksheet-merge', { ...at, ranges: [toRange(area)] });
    },
    unmerge: (area) => {
      const touched = worksheet()
        .getMergeData()
        .filter((range) => intersection(fromRange(range), area));
      if (touched.length === 0) return;
      const ranges = touched.map((range) => toRange(fromRange(range)));
      run(univer, 'sheet.mutation.remove-worksheet-merge', { ...at, ranges });
    },

    rowHeight: (row) => points(worksheet().getRowManager().getRowHeight(row)),
    setRowHeight: (first, last, height) => {
      const ranges = [toRange(clip({ ...extent(), top: first, bottom: last }))];
      run(univer, 'sheet.mutation.set-worksheet-row-height', { ...at, ranges, rowHeight: pixels(height) });
      run(univer, 'sheet.mutation.set-worksheet-row-is-auto-height', { ...at, ranges, autoHeightInfo: 0 });
    },
    columnWidth: (column) => points(worksheet().getColumnManager().getColumnWidth(column)),
    setColumnWidth: (first, last, width) => {
      const ranges = [toRange(clip({ ...extent(), left: first, right: last }))];
      run(univer, 'sheet.mutation.set-worksheet-col-width', { ...at, ranges, colWidth: pixels(width) });
    },
    rowHidden: (row) => !worksheet().getRowRawVisible(row),
    setRowHidden: (first, last, hidden) => {
      const ranges = [toRange(clip({ ...extent(), top: first, bottom: last }))];
      run(univer, `sheet.mutation.set-row-${hidden ? 'hidden' : 'visible'}`, { ...at, ranges });
    },
    columnHidden: (column) => !worksheet().getColVisible(column),
    setColumnHidden: (first, last, hidden) => {
      const ranges = [toRange(clip({ ...extent(), left: first, right: last }))];
      run(univer, `sheet.mutation.set-col-${hidden ? 'hidden' : 'visible'}`, { ...at, ranges });
    },

    insertRows: (first, count) => {
      insertRows(univer, sheet, first, count);
    },
    deleteRows: (first, count) => {
      deleteRows(univer, sheet, first, count);
    },
    insertColumns: (first, count) => {
      insertColumns(univer, sheet, first, count);
    },
    deleteColumns: (first, count) => {
      deleteColumns(univer, sheet, first, count);
    },

    validations: () => readValidations(sheet),
    setValidation: (area, rule) => {
      writeValidation(univer, sheet, clip(area), rule);
    },
    replaceValidations: (validations) => {
      replaceValidations(univer, sheet, validations);
    },
    conditionalFormats: () => readConditionalFormats(sheet),
    addConditionalFormat: (format) => {
      addConditionalFormat(univer, sheet, { ...format, areas: format.areas.map(clip) });
    },
    updateConditionalFormat: (format) => {
      updateConditionalFormat(univer, sheet, format);
    },
    deleteConditionalFormat: (id) => {
      deleteConditionalFormat(univer, sheet, id);
    },

    notes: () =>
      sheet.getNotes().map((note) => ({
        row: note.row,
        column: note.col,
        text: note.note,
        author: '',
        visible: note.show ?? false,
      })),
    setNote: (note) => {
      grow({ top: note.row, left: note.column, bottom: note.row, right: note.column });
      sheet.getRange(note.row, note.column).createOrUpdateNote({
        id: `${at.subUnitId}-${String(note.row)}-${String(note.column)}`,
        row: note.row,
        col: note.column,
        width: 160,
        height: 100,
        note: note.text,
        show: note.visible,
      });
    },
    deleteNote: (row, column) => {
      sheet.getRange(row, column).deleteNote();
    },

    frozen: () => {
      const { xSplit, ySplit } = sheet.getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFrozen: (rows, columns) => {
      const split = rows > 0 || columns > 0;
      run(univer, 'sheet.mutation.set-frozen', {
        ...at,
        startRow: split && rows > 0 ? rows : -1,
        startColumn: split && columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    },

    extras: () => readExtras(sheet),
    setExtras: (patch) => {
      writeExtras(sheet, patch);
    },

    activate: () => {
      sheet.activate();
    },
    selection: () => {
      const range = sheet.getActiveRange();
      return range ? fromRange(range.getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
    },
    select: (area) => {
      const { top, left, bottom, right } = clip(area);
      sheet.setActiveRange(sheet.getRange(top, left, bottom - top + 1, right - left + 1));
    },
  };
}
