import type { CellArea } from '../../../core/grid/address';
import { HostError, notSimulated } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import {
  columnCount,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseArea,
  rowCount,
  sheetColumns,
  sheetRows,
  subtract,
} from '../workbook/areas';
import type { ChangeType } from '../workbook/Workbook';
import { moveLines } from './movedRanges';
import { rangeObject } from './range';
import { rangeOf, type RangeTarget } from './Session';
import { oneOf } from './arguments';
import { guardContents, guardSheet } from './guards';
import { notifyChanged } from './notify';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** The part of an area that can hold anything at all: clearing whole columns must not walk a million rows. */
function filledPart(range: RangeTarget): CellArea | null {
  const used = range.sheet.usedArea(false);
  return used && intersection(used, range.area);
}

/**
 * Excel clears formats with `All` and `Formats`: conditional formats and merges go with them, validations with `All` only.
 */
export function clearRange(range: RangeTarget, applyTo: unknown): void {
  const { sheet, session, area } = range;
  const kind = applyTo === undefined || applyTo === null ? 'All' : oneOf(applyTo, clearKinds, 'applyTo');
  if (kind !== 'Formats') guardContents(range);
  if (kind === 'Formats') guardSheet(sheet, 'allowFormatCells');
  // Merges and validations go with all: nothing allows that.
  if (kind === 'All') guardSheet(sheet);
  const filled = filledPart(range);
  session.workbook.quietly(() => {
    if (kind === 'All' || kind === 'Contents') {
      if (filled) sheet.write(filled, () => ({ value: null, formula: null }));
    }
    if (kind === 'All' || kind === 'Formats') {
      sheet.unmerge(area);
      if (filled) sheet.clearStyle(filled);
      if (filled && sheet.locked(filled) !== true) sheet.setLocked(filled, true);
      for (const format of sheet.conditionalFormats()) {
        const left = format.areas.flatMap((piece) => subtract(piece, area));
        if (left.length === 0) sheet.deleteConditionalFormat(format.id);
        else sheet.updateConditionalFormat({ ...format, areas: left });
      }
    }
    if (kind === 'All') sheet.setValidation(area, null);
    if (kind !== 'Formats' && kind !== 'Contents') removeLinks(range);
  });
  if (kind === 'All' || kind === 'Contents') {
    notifyChanged(session, sheet.id, area, 'RangeEdited', 'ThisLocalAddin');
  }
}

function removeLinks({ sheet, area }: RangeTarget): void {
  const links = Object.entries(sheet.extras().links);
  const left = links.filter(([key]) => {
    const link = parseArea(key);
    return link !== null && !contains(area, link);
  });
  if (left.length < links.length) sheet.setExtras({ links: Object.fromEntries(left) });
}

/** Excel keeps the content of the first cell and drops the rest. */
export function mergeRange(range: RangeTarget, across: boolean): void {
  const { sheet, session, area } = range;
  guardSheet(sheet);
  const areas = across
    ? Array.from({ length: rowCount(area) }, (_, index) => ({
        ...area,
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [area];
  session.workbook.quietly(() => {
    for (const one of areas) {
      sheet.unmerge(one);
      if (rowCount(one) * columnCount(one) === 1) continue;
      sheet.write(one, (row, column) => {
        if (row === one.top && column === one.left) return null;
        const { value, formula } = sheet.cell(row, column);
        return value === null && formula === null ? null : { value: null, formula: null };
      });
      sheet.merge(one);
    }
  });
}

export function unmergeRange(range: RangeTarget): void {
  guardSheet(range.sheet);
  range.session.workbook.quietly(() => {
    range.sheet.unmerge(range.area);
  });
}

function changed(range: RangeTarget, area: CellArea, change: ChangeType): void {
  notifyChanged(range.session, range.sheet.id, area, change, 'ThisLocalAddin');
}

/** Whole rows and columns move; moving a part of the sheet is not simulated. */
export function insertCells(range: RangeTarget, args: readonly unknown[]): HostObject {
  const { sheet, session, area } = range;
  guardSheet(sheet, isWholeRows(area) ? 'allowInsertRows' : 'allowInsertColumns');
  const shift = oneOf(args[0], ['Down', 'Right'] as const, 'shift');
  guardEnd(range);
  if (isWholeRows(area)) {
    const count = rowCount(area);
    moveLines(session, sheet, { axis: 'rows', at: area.top, count }, () => {
      sheet.insertRows(area.top, count);
      likeRowAbove(range);
    });
    changed(range, area, 'RowInserted');
  } else if (isWholeColumns(area)) {
    const count = columnCount(area);
    moveLines(session, sheet, { axis: 'columns', at: area.left, count }, () => {
      sheet.insertColumns(area.left, count);
    });
    changed(range, area, 'ColumnInserted');
  } else {
    throw notSimulated(`Range.insert(${shift}) of less than whole rows or columns`);
  }
  return rangeObject(rangeOf(range, area));
}

/** What is used, be it only by a format, is never pushed off the end of the sheet (Excel's error codes, with this code). */
function guardEnd({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(false);
  if (!used) return;
  const rows = isWholeRows(area) && used.bottom >= area.top && used.bottom + rowCount(area) >= sheetRows;
  const columns =
    isWholeColumns(area) && used.right >= area.left && used.right + columnCount(area) >= sheetColumns;
  if (rows || columns) {
    throw new HostError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

/** Excel's xlFormatFromLeftOrAbove, which is what an insertion does unless told: new rows look like the one above, height too. */
function likeRowAbove({ sheet, area }: RangeTarget): void {
  const used = sheet.usedArea(false);
  if (area.top === 0 || !used || used.bottom < area.top - 1) return;
  const above = area.top - 1;
  sheet.setStyle({ ...area, left: used.left, right: used.right }, (_, column) => sheet.style(above, column));
  sheet.setRowHeight(area.top, area.bottom, sheet.rowHeight(above));
}

export function deleteCells(range: RangeTarget, shift: unknown): void {
  const { sheet, session, area } = range;
  guardSheet(sheet, isWholeRows(area) ? 'allowDeleteRows' : 'allowDeleteColumns');
  // What is locked can't be deleted with its row.
  const filled = filledPart(range);
  if (filled) guardContents({ sheet, area: filled });
  const direction = oneOf(shift, ['Up', 'Left'] as const, 'shift');
  if (isWholeRows(area) && isWholeColumns(area)) {
    throw new HostError('InvalidOperation', 'All cells of a sheet cannot be deleted.');
  }
  if (isWholeRows(area)) {
    const count = rowCount(area);
    moveLines(session, sheet, { axis: 'rows', at: area.top, count: -count }, () => {
      sheet.deleteRows(area.top, count);
    });
    changed(range, area, 'RowDeleted');
  } else if (isWholeColumns(area)) {
    const count = columnCount(area);
    moveLines(session, sheet, { axis: 'columns', at: area.left, count: -count }, () => {
      sheet.deleteColumns(area.left, count);
    });
    changed(range, area, 'ColumnDeleted');
  } else {
    throw notSimulated(`Range.delete(${direction}) of less than whole rows or columns`);
  }
}
