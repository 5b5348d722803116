import { HostError, invalidArgument } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType, Scalar } from '../protocol/HostObject';
import { intersection } from '../workbook/areas';
import { toHex } from '../workbook/style';
import type { CellStyle, StylePatch } from '../workbook/style';
import { bordersObject } from './borders';
import { formatProtectionObject } from './formatProtection';
import type { RangeTarget } from './Session';
import { booleanArgument, numberArgument, oneOf, textArgument } from './arguments';
import { guardSheet } from './guards';

/** Whole rows, columns and sheets are judged by what is used of them, and by one cell beyond. */
function sample(range: RangeTarget): { row: number; column: number }[] {
  const { area, sheet } = range;
  const used = sheet.usedArea(false);
  const part = (used && intersection(area, used)) ?? { ...area, bottom: area.top, right: area.left };
  const cells: { row: number; column: number }[] = [];
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) cells.push({ row, column });
  }
  if (area.bottom > part.bottom || area.right > part.right)
    cells.push({ row: area.bottom, column: area.right });
  return cells;
}

/** One value where all cells agree, otherwise what Excel says for a mixture. */
export function common<T>(
  range: RangeTarget,
  read: (style: CellStyle) => T,
  mixed: T | null = null,
): T | null {
  let first: { readonly value: T } | null = null;
  for (const { row, column } of sample(range)) {
    const value = read(range.sheet.style(row, column));
    if (!first) first = { value };
    else if (first.value !== value) return mixed;
  }
  return first ? first.value : mixed;
}

export function setStyle(range: RangeTarget, patch: StylePatch): void {
  guardSheet(range.sheet, 'allowFormatCells');
  range.session.workbook.quietly(() => {
    range.sheet.setStyle(range.area, () => patch);
  });
}

export function colorArgument(value: unknown): string {
  const color = typeof value === 'string' ? toHex(value) : null;
  if (color === null) throw invalidArgument(`${String(value)} is no colour.`);
  return color;
}

const horizontals = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** A length that all rows or columns of the range share; null where they differ. */
function commonLength(first: number, last: number, length: (line: number) => number): number | null {
  const value = length(first);
  for (let line = first; line <= Math.min(last, first + 1_000); line += 1) {
    if (length(line) !== value) return null;
  }
  return value;
}

/** Excel's widest column is 255 characters, its highest row 409.5 points. */
const widest = 1_790;
const highest = 409.5;

function lengthArgument(value: unknown, most: number, name: string): number {
  const length = numberArgument(value, name);
  if (length < 0 || length > most) throw invalidArgument(`${name} can't be ${String(length)}.`);
  return length;
}

const formatType: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    columnWidth: {
      get: ({ sheet, area }) => commonLength(area.left, area.right, sheet.columnWidth),
      set: (range, value) => {
        guardSheet(range.sheet, 'allowFormatColumns');
        const width = lengthArgument(value, widest, 'columnWidth');
        range.session.workbook.quietly(() => {
          range.sheet.setColumnWidth(range.area.left, range.area.right, width);
        });
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => commonLength(area.top, area.bottom, sheet.rowHeight),
      set: (range, value) => {
        guardSheet(range.sheet, 'allowFormatRows');
        const height = lengthArgument(value, highest, 'rowHeight');
        range.session.workbook.quietly(() => {
          range.sheet.setRowHeight(range.area.top, range.area.bottom, height);
        });
      },
    },
    wrapText: styleScalar('wrap', (value) => booleanArgument(value, 'wrapText')),
    horizontalAlignment: styleScalar('horizontal', (value) =>
      oneOf(value, horizontals, 'horizontalAlignment'),
    ),
    verticalAlignment: styleScalar('vertical', (value) => oneOf(value, verticals, 'verticalAlignment')),
  },
  children: {
    fill: (range) => bind(fillType, range),
    font: (range) => bind(fontType, range),
    borders: bordersObject,
    protection: formatProtectionObject,
  },
};

function styleScalar<K extends Exclude<keyof CellStyle, 'borders'>>(
  key: K,
  parse: (value: unknown) => CellStyle[K],
): Scalar<RangeTarget> {
  return {
    get: (range) => common(range, (style) => style[key]),
    set: (range, value) => {
      setStyle(range, { [key]: parse(value) });
    },
  };
}

const fillType: ObjectType<RangeTarget> = {
  name: 'RangeFill',
  scalars: {
    /** Excel says white where there is no fill, and an empty text for a mixture. */
    color: {
      get: (range) => common(range, (style) => (style.fill === '' ? '#FFFFFF' : style.fill), ''),
      set: (range, value) => {
        setStyle(range, { fill: colorArgument(value) });
      },
    },
    pattern: { get: (range) => common(range, (style) => (style.fill === '' ? 'None' : 'Solid')) },
  },
  methods: {
    clear: (range) => {
      setStyle(range, { fill: '' });
    },
  },
};

const fontType: ObjectType<RangeTarget> = {
  name: 'RangeFont',
  scalars: {
    name: styleScalar('fontName', (value) => textArgument(value, 'name')),
    size: styleScalar('fontSize', (value) => {
      const size = numberArgument(value, 'size');
      if (size < 1 || size > 409) throw invalidArgument(`A font can't have ${String(size)} points.`);
      return size;
    }),
    bold: styleScalar('bold', (value) => booleanArgument(value, 'bold')),
    italic: styleScalar('italic', (value) => booleanArgument(value, 'italic')),
    strikethrough: styleScalar('strikethrough', (value) => booleanArgument(value, 'strikethrough')),
    color: {
      get: (range) => common(range, (style) => style.fontColor, ''),
      set: (range, value) => {
        setStyle(range, { fontColor: colorArgument(value) });
      },
    },
    underline: {
      get: (range) => common(range, (style) => (style.underline ? 'Single' : 'None')),
      set: (range, value) => {
        const line = oneOf(
          value,
          ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
          'underline',
        );
        if (line !== 'None' && line !== 'Single') {
          throw new HostError(
            'NotImplemented',
            `The simulated Excel host does not know the underline ${line}.`,
          );
        }
        setStyle(range, { underline: line === 'Single' });
      },
    },
  },
};

export const rangeFormatObject = (range: RangeTarget): HostObject => bind(formatType, range);
