import type { ICellData, Nullable } from '@univerjs/core';
import type { CellArea } from '../../../core/grid/address';
import { intersection, isWholeColumns, isWholeRows } from '../workbook/areas';
import type { StylePatch } from '../workbook/style';
import type { Sheet } from '../workbook/Workbook';
import { fromCellData, toCellData } from './cells';
import { run } from './facade';
import type { SheetPlace } from './SheetPlace';
import { fromUniverStyle, toUniverStyle } from './styles';
import { usedArea } from './usedArea';

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

/** Contents, looks and locks of the cells. */
export function cellsOf(
  place: SheetPlace,
): Pick<Sheet, 'cell' | 'write' | 'style' | 'setStyle' | 'locked' | 'setLocked' | 'clearStyle' | 'usedArea'> {
  const { univer, sheet, at, worksheet, extent, clip } = place;
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
    usedArea: (valuesOnly, within) => usedArea(sheet, valuesOnly, within),
  };
}
