import type { CellAddress } from '../grid/address';
import { isEllipsis, readIndicatorName } from './indicatorName';
import type { IndicatorSide, Span } from './indicatorColumns';
import { cellAt, type SheetView } from './sheetView';

interface Filled {
  readonly text: string;
  readonly cell: CellAddress;
}

/** The cells of one side of an indicator row. */
export interface RowReading {
  readonly number: number | null;
  readonly name: string;
  readonly nameCell: CellAddress;
  /** The name cell prints 指标N: or a name. */
  readonly namePrinted: boolean;
  /** The row stands for "and so on" (……). */
  readonly ellipsis: boolean;
  readonly value: string;
  readonly valueCell: CellAddress;
  readonly comparator: Filled | null;
  readonly unit: Filled | null;
  /** Cells that were read. */
  readonly cells: readonly CellAddress[];
}

const COMPARATOR_ALONE = /^(?:[≥≤=><≧≦＝═＞＜⩾⩽≠±]{1,2}|定性)$/;

export function readIndicatorRow(view: SheetView, row: number, side: IndicatorSide): RowReading {
  const name = readName(view, row, side);
  const values = filledIn(view, row, side.value);
  const signFirst =
    side.comparator === null && values.length > 1 && COMPARATOR_ALONE.test(values[0]?.text ?? '');
  const value = signFirst ? values[1] : values[0];
  const rest = values.slice(signFirst ? 2 : 1);
  const comparator = side.comparator
    ? (filledIn(view, row, side.comparator)[0] ?? emptyAt(row, side.comparator))
    : signFirst
      ? (values[0] ?? null)
      : null;
  const unit = side.unit
    ? (filledIn(view, row, side.unit)[0] ?? emptyAt(row, side.unit))
    : rest[0] && !repeats(rest[0], value) && !/\d/.test(rest[0].text)
      ? rest[0]
      : null;
  const valueCell = value?.cell ?? { row, column: side.value.from };
  return {
    ...name,
    value: value?.text ?? '',
    valueCell,
    comparator,
    unit,
    cells: [...name.cells, valueCell, ...(comparator ? [comparator.cell] : []), ...(unit ? [unit.cell] : [])],
  };
}

function repeats(filled: Filled, other: Filled | undefined): boolean {
  return other !== undefined && other.text === filled.text;
}

type NameReading = Pick<RowReading, 'number' | 'name' | 'nameCell' | 'namePrinted' | 'ellipsis' | 'cells'>;

function readName(view: SheetView, row: number, side: IndicatorSide): NameReading {
  const texts = filledIn(view, row, side.name);
  const first = texts[0] ?? (side.detail ? filledIn(view, row, side.detail)[0] : undefined);
  const nameCell = first?.cell ?? { row, column: side.name.from };
  if (!first) return { number: null, name: '', nameCell, namePrinted: false, ellipsis: false, cells: [] };
  const read = readIndicatorName(first.text);
  const second = texts.find((text, index) => index > 0 && text.text !== first.text);
  if (second && (read.name === '' || /^\d{1,2}$/.test(read.name))) {
    // 指标1: in a cell of its own, with the name beside it.
    const number = read.number ?? Number(read.name);
    const cells = [first.cell, second.cell];
    return { number, name: second.text, nameCell: second.cell, namePrinted: true, ellipsis: false, cells };
  }
  const ellipsis = isEllipsis(read.name);
  return {
    number: read.number,
    name: ellipsis ? '' : read.name,
    nameCell,
    namePrinted: true,
    ellipsis,
    cells: [first.cell],
  };
}

function filledIn(view: SheetView, row: number, span: Span): Filled[] {
  const filled: Filled[] = [];
  for (let column = span.from; column <= span.to; column++) {
    const text = cellAt(view, row, column)?.text.trim() ?? '';
    if (text !== '') filled.push({ text, cell: { row, column } });
  }
  return filled;
}

function emptyAt(row: number, span: Span): Filled {
  return { text: '', cell: { row, column: span.from } };
}
