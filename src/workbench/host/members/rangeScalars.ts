import type { CellArea } from '../../../core/grid/address';
import { invalidArgument } from '../protocol/HostError';
import type { Scalar } from '../protocol/HostObject';
import { columnCount, fullAddress, isWholeColumns, isWholeRows, rowCount } from '../workbook/areas';
import { cellText, valueType } from '../workbook/display';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import {
  formulaOf,
  gridArgument,
  mergesByCell,
  readGrid,
  roomOf,
  valueOf,
  writeContents,
} from './rangeContents';
import type { RangeTarget } from './Session';
import { guardSheet } from './guards';

const hiddenState = (flags: readonly boolean[]) =>
  flags.every((flag) => flag === flags[0]) ? (flags[0] ?? false) : null;

/** Lines beyond what is used are alike: the first 1,000 tell for all. */
const lineSample = 1_000;

const rowsOf = (area: CellArea) =>
  Array.from({ length: Math.min(rowCount(area), lineSample) }, (_, index) => area.top + index);
const columnsOf = (area: CellArea) =>
  Array.from({ length: Math.min(columnCount(area), lineSample) }, (_, index) => area.left + index);

function setHidden(range: RangeTarget, rows: boolean, hidden: unknown): void {
  guardSheet(range.sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  const { area, sheet } = range;
  range.session.workbook.quietly(() => {
    if (rows) sheet.setRowHidden(area.top, area.bottom, hidden === true);
    else sheet.setColumnHidden(area.left, area.right, hidden === true);
  });
}

/** What a range tells of itself and its cells, and what of it can be set. */
export const rangeScalars: Record<string, Scalar<RangeTarget>> = {
  address: { get: ({ sheet, area }) => fullAddress(sheet.name(), area) },
  addressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name(), area) },
  cellCount: { get: ({ area }) => rowCount(area) * columnCount(area) },
  rowCount: { get: ({ area }) => rowCount(area) },
  columnCount: { get: ({ area }) => columnCount(area) },
  rowIndex: { get: ({ area }) => area.top },
  columnIndex: { get: ({ area }) => area.left },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  values: {
    get: (range) => readGrid(range, (row, column) => valueOf(range.sheet.cell(row, column))),
    set: writeContents,
  },
  formulas: {
    get: (range) => readGrid(range, (row, column) => formulaOf(range.sheet.cell(row, column))),
    set: writeContents,
  },
  formulasLocal: {
    get: (range) => readGrid(range, (row, column) => formulaOf(range.sheet.cell(row, column))),
    set: writeContents,
  },
  text: {
    get: (range) => {
      const merges = mergesByCell(range.sheet.merges());
      return readGrid(range, (row, column) =>
        cellText(range.sheet.cell(row, column), roomOf(range.sheet, merges, row, column)),
      );
    },
  },
  valueTypes: {
    get: (range) => readGrid(range, (row, column) => valueType(range.sheet.cell(row, column))),
  },
  numberFormat: {
    get: (range) => readGrid(range, (row, column) => range.sheet.style(row, column).format),
    set: (range, value) => {
      guardSheet(range.sheet, 'allowFormatCells');
      const input = gridArgument(range, value);
      range.session.workbook.quietly(() => {
        range.sheet.setStyle(range.area, (row, column) => {
          const format = input(row, column) ?? null;
          if (format === null) return null;
          if (typeof format !== 'string') throw invalidArgument('A number format is a text.');
          return { format: format === '' ? 'General' : format };
        });
      });
    },
  },
  hidden: {
    get: ({ sheet, area }) =>
      hiddenState([
        ...rowsOf(area).map((row) => sheet.rowHidden(row)),
        ...columnsOf(area).map((column) => sheet.columnHidden(column)),
      ]),
  },
  rowHidden: {
    get: ({ sheet, area }) => hiddenState(rowsOf(area).map((row) => sheet.rowHidden(row))),
    set: (range, hidden) => {
      setHidden(range, true, hidden);
    },
  },
  columnHidden: {
    get: ({ sheet, area }) => hiddenState(columnsOf(area).map((column) => sheet.columnHidden(column))),
    set: (range, hidden) => {
      setHidden(range, false, hidden);
    },
  },
  hyperlink: { get: hyperlinkOf, set: setHyperlink },
};
