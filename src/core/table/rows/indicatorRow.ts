import { ALL_SIGNS } from '../../text/comparatorSigns';
import { cellAddress, type CellAddress } from '../../grid/address';
import { readUnit } from '../../value/unit/readUnit';
import { readIndicatorName } from './indicatorName';
import type { Bounds, SideOfPeriod, Span } from '../columns/IndicatorColumns';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import { readBesideValue } from './besideValue';
import { readBoundsOfRow } from './boundsOfRow';
import { readName } from './nameOfRow';
import { readOneCell } from './oneCell';
import type { RowReading } from './RowReading';
import { filledAt, firstIn, firstOrEmpty, nextIn, NONE, textIn, type Filled } from './cellsOfRow';

/** No sign is longer: an expression for every value of every table takes longer than looking at its length. */
const LONGEST_COMPARATOR = 2;
const COMPARATOR_ALONE = new RegExp(`^(?:[${ALL_SIGNS}]{1,2}|定性)$`);

/** Reads one side of a row of the indicator block. */
export function readIndicatorRow(view: SheetView, row: number, side: SideOfPeriod): RowReading {
  if (side.inOneCell) return readOneCell(view, row, side);
  if (side.bounds) return readWithBounds(view, row, side, side.bounds);
  const { number, name, column, printed, ellipsis } = readName(view, row, side);
  if (name === '' && !printed && firstIn(view, row, side.value) !== NONE) {
    const above = nameAbove(view, row, side);
    if (above)
      return withName(view, readIndicatorRow(view, row, { ...side, name: NOWHERE, detail: null }), above);
  }
  if (name === '0' && bringsBlank(view, row, column)) {
    const slot = { number, nameCell: cellAddress(row, column), valueCell: cellAddress(row, side.value.from) };
    return { kind: 'empty', slot };
  }
  const own = readTarget(view, row, side);
  // One value merged over several names belongs to each of them.
  const above = name !== '' && own.value === NONE ? mergedFrom(view, row, side.value.from) : null;
  const valueRow = above ?? row;
  const target = above === null ? own : { ...readTarget(view, above, side), ...withOwn(own) };
  const nameCell = cellAddress(row, column);
  const valueCell = cellAddress(valueRow, target.value === NONE ? side.value.from : target.value);
  if (name === '' && target.value === NONE) {
    if (ellipsis) return { kind: 'ellipsis', cell: nameCell };
    return { kind: printed ? 'blank-slot' : 'empty', slot: { number, nameCell, valueCell } };
  }
  const value = textIn(view, valueRow, target.value);
  const { period } = side;
  const plain = { number, name, nameCell, value, valueCell, period };
  return { kind: 'indicator', indicator: readBesideValue(view, row, side, plain, target) };
}

/** 下限 | 上限: the name as in any row, the value out of both columns. */
function readWithBounds(view: SheetView, row: number, side: SideOfPeriod, bounds: Bounds): RowReading {
  const { text, column, other } = readBoundsOfRow(view, row, bounds);
  const value = { from: column, to: column };
  const found = readIndicatorRow(view, row, { ...side, bounds: undefined, value, signed: value });
  if (found.kind !== 'indicator' || text === '') return found;
  const reading = view.readers.columns(
    '',
    text,
    found.indicator.unitColumn?.text ?? '',
    found.indicator.name,
  );
  const indicator = { ...found.indicator, value: text, reading, ...(other && { otherBound: other }) };
  return { kind: 'indicator', indicator };
}

const NOWHERE: Span = { from: 0, to: -1 };

/** A name merged over several rows, each with a value of its own: 养护里程 over ≥40公里 and ≥45公里. */
function nameAbove(
  view: SheetView,
  row: number,
  { name, namesStand, detail }: SideOfPeriod,
): CellAddress | null {
  if (detail && namesStand !== true) return null;
  const merge = view.merges.above(row, name.from);
  const isOfNames = merge !== null && merge.left >= name.from && merge.right <= name.to;
  return isOfNames && trimmedAt(view, merge.top, merge.left) !== ''
    ? { row: merge.top, column: merge.left }
    : null;
}

function withName(view: SheetView, reading: RowReading, nameCell: CellAddress): RowReading {
  if (reading.kind !== 'indicator') return reading;
  const { number, name } = readIndicatorName(trimmedAt(view, nameCell.row, nameCell.column));
  return { kind: 'indicator', indicator: { ...reading.indicator, number, name, nameCell } };
}

const REFERENCE = /^=\+?(?:(?:'[^']+'|[^\s'!=+*/&(),-]+)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

/** Whether a cell's 0 is what =数据!B2 makes of a blank cell: no indicator is called 0. */
function bringsBlank(view: SheetView, row: number, column: number): boolean {
  const formula = view.grid.rows[row]?.[column]?.formula;
  return typeof formula === 'string' && REFERENCE.test(formula);
}

/** The first row of the merge that covers a cell, where the cell itself is not the first; null for none. */
function mergedFrom(view: SheetView, row: number, column: number): number | null {
  const merge = view.merges.above(row, column);
  return merge && trimmedAt(view, merge.top, merge.left) !== '' ? merge.top : null;
}

/** Sign and unit in cells of their own say more than those of the row above. */
function withOwn({ comparator, unit }: Target): Partial<Target> {
  return {
    ...(comparator && comparator.text !== '' && { comparator }),
    ...(unit && unit.text !== '' && { unit }),
  };
}

function isComparatorAlone(text: string): boolean {
  return text.length <= LONGEST_COMPARATOR && COMPARATOR_ALONE.test(text);
}

interface Target {
  /** The value's column, or NONE. */
  readonly value: number;
  readonly comparator: Filled | null;
  readonly unit: Filled | null;
}

/** The value with its sign and unit, whether they have columns of their own or stand in cells below 指标值. */
function readTarget(view: SheetView, row: number, side: SideOfPeriod): Target {
  const comparator = side.comparator ? firstOrEmpty(view, row, side.comparator) : null;
  const unit = side.unit ? firstOrEmpty(view, row, side.unit) : null;
  const first = firstIn(view, row, side.value);
  if (first === NONE) return { value: NONE, comparator, unit };
  const signFirst = comparator === null && isComparatorAlone(textIn(view, row, first));
  const span = signFirst ? side.signed : side.value;
  const second = nextIn(view, row, first, span);
  if (second === NONE) return { value: first, comparator, unit: unit ?? unitBeyond(view, row, first, side) };
  const rest = signFirst ? nextIn(view, row, second, span) : second;
  const isUnit = unit === null && rest !== NONE && !/\d/.test(textIn(view, row, rest));
  return {
    value: signFirst ? second : first,
    comparator: signFirst ? filledAt(view, row, first) : comparator,
    unit: isUnit ? filledAt(view, row, rest) : unit,
  };
}

/** 公里 right of ≥85, where 指标值 is the last heading and stands over both cells. */
function unitBeyond(view: SheetView, row: number, first: number, { signed }: SideOfPeriod): Filled | null {
  const column = nextIn(view, row, first, signed);
  if (column === NONE || !SIGNED_NUMBER.test(textIn(view, row, first))) return null;
  const text = textIn(view, row, column);
  return readUnit(text, 0)?.end === text.length ? filledAt(view, row, column) : null;
}

const SIGNED_NUMBER = new RegExp(`^(?:[${ALL_SIGNS}]\\s*)?\\d[\\d.,]*$`);
