import type { CellArea } from '../../../core/grid/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import {
  columnCount,
  intersection,
  parseArea,
  rowCount,
  sheetColumns,
  sheetRows,
  union,
  wholeSheet,
} from '../workbook/areas';
import { conditionalFormatsObject } from './conditionalFormats';
import { copyFrom } from './copyFrom';
import { dataValidationObject } from './dataValidation';
import { clearRange, deleteCells, insertCells, mergeRange, unmergeRange } from './rangeEdits';
import { mergedAreas } from './rangeAreas';
import { rangeFormatObject } from './rangeFormat';
import { rangeScalars } from './rangeScalars';
import { rangeOf, type RangeTarget } from './Session';
import { numberArgument } from './arguments';
import { guardFront } from './troubles';
import { worksheetObject } from './worksheet';

/** Any area of the sheet, or Excel's InvalidArgument where it would lie outside. */
export function rangeObject(range: RangeTarget, area: CellArea = range.area): HostObject {
  if (area.top < 0 || area.left < 0 || area.bottom >= sheetRows || area.right >= sheetColumns) {
    throw invalidArgument('The range lies outside of the sheet.');
  }
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument('The range is empty.');
  return bind(rangeType, rangeOf(range, area));
}

/** A range given as an object or as an address. */
function areaArgument(value: unknown, name: string): CellArea {
  if (typeof value === 'string') {
    const area = parseArea(value);
    if (!area) throw invalidArgument(`${name} can't be ${value}.`);
    return area;
  }
  const area = (value as Partial<RangeTarget> | null | undefined)?.area;
  if (!area) throw invalidArgument(`${name} must be a range.`);
  return area;
}

const cellAt = (row: number, column: number): CellArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function usedIn(range: RangeTarget, valuesOnly: unknown): CellArea | null {
  return range.sheet.usedArea(valuesOnly === true, range.area);
}

const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  keepable: true,
  scalars: rangeScalars,
  children: {
    format: rangeFormatObject,
    dataValidation: dataValidationObject,
    conditionalFormats: conditionalFormatsObject,
    worksheet: worksheetObject,
  },
  paths: {
    getCell: (range, [row, column]) =>
      rangeObject(
        range,
        cellAt(
          range.area.top + numberArgument(row, 'row'),
          range.area.left + numberArgument(column, 'column'),
        ),
      ),
    getRow: (range, [row]) => {
      const at = range.area.top + numberArgument(row, 'row');
      return rangeObject(range, { ...range.area, top: at, bottom: at });
    },
    getColumn: (range, [column]) => {
      const at = range.area.left + numberArgument(column, 'column');
      return rangeObject(range, { ...range.area, left: at, right: at });
    },
    getLastCell: (range) => rangeObject(range, cellAt(range.area.bottom, range.area.right)),
    getLastRow: (range) => rangeObject(range, { ...range.area, top: range.area.bottom }),
    getLastColumn: (range) => rangeObject(range, { ...range.area, left: range.area.right }),
    getEntireRow: (range) =>
      rangeObject(range, { ...wholeSheet, top: range.area.top, bottom: range.area.bottom }),
    getEntireColumn: (range) =>
      rangeObject(range, { ...wholeSheet, left: range.area.left, right: range.area.right }),
    getOffsetRange: (range, [rows, columns]) => {
      const { top, left, bottom, right } = range.area;
      const down = numberArgument(rows, 'rowOffset');
      const across = numberArgument(columns, 'columnOffset');
      return rangeObject(range, {
        top: top + down,
        left: left + across,
        bottom: bottom + down,
        right: right + across,
      });
    },
    getResizedRange: (range, [rows, columns]) =>
      rangeObject(range, {
        ...range.area,
        bottom: range.area.bottom + numberArgument(rows, 'deltaRows'),
        right: range.area.right + numberArgument(columns, 'deltaColumns'),
      }),
    getAbsoluteResizedRange: (range, [rows, columns]) =>
      rangeObject(range, {
        ...range.area,
        bottom: range.area.top + numberArgument(rows, 'numRows') - 1,
        right: range.area.left + numberArgument(columns, 'numColumns') - 1,
      }),
    getBoundingRect: (range, [other]) =>
      rangeObject(range, union(range.area, areaArgument(other, 'anotherRange'))),
    getIntersection: (range, [other]) => {
      const common = intersection(range.area, areaArgument(other, 'anotherRange'));
      if (!common) throw itemNotFound('the intersection');
      return rangeObject(range, common);
    },
    getIntersectionOrNullObject: (range, [other]) => {
      const common = intersection(range.area, areaArgument(other, 'anotherRange'));
      return common && rangeObject(range, common);
    },
    getUsedRange: (range, [valuesOnly]) => {
      const used = usedIn(range, valuesOnly);
      return rangeObject(range, used ?? cellAt(range.area.top, range.area.left));
    },
    getUsedRangeOrNullObject: (range, [valuesOnly]) => {
      const used = usedIn(range, valuesOnly);
      return used && rangeObject(range, used);
    },
    getMergedAreasOrNullObject: (range) => mergedAreas(range),
    insert: insertCells,
  },
  methods: {
    copyFrom: (range, [source, kind]) => {
      copyFrom(range, rangeOf(range, areaArgument(source, 'sourceRange')), kind);
    },
    clear: (range, [applyTo]) => {
      clearRange(range, applyTo);
    },
    delete: (range, [shift]) => {
      deleteCells(range, shift);
    },
    merge: (range, [across]) => {
      mergeRange(range, across === true);
    },
    unmerge: unmergeRange,
    select: (range) => {
      const { sheet, area, session } = range;
      guardFront(session);
      if (sheet.visibility() !== 'Visible') {
        throw new HostError('InvalidOperation', 'The sheet is hidden: nothing on it can be selected.');
      }
      session.workbook.quietly(() => {
        sheet.activate();
        sheet.select(area);
      });
    },
    calculate: () => null,
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rowCount(range.area) !== rows || columnCount(range.area) !== columns) {
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      }
    },
  },
};
