import type { CellAddress } from '../grid/address';
import { isEllipsis, readIndicatorName } from './indicatorName';
import type { IndicatorSide, Span } from './indicatorColumns';
import type { BlankSlot, Indicator } from './PerformanceTable';
import { trimmedAt, type SheetView } from './sheetView';

interface Filled {
  readonly text: string;
  readonly cell: CellAddress;
}

/** What one side of a row comes to: an indicator, a printed slot that nobody filled, or nothing. */
export type RowReading =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'blank-slot'; readonly slot: BlankSlot }
  /** …… for "and so on". */
  | { readonly kind: 'ellipsis' }
  | { readonly kind: 'empty'; readonly slot: BlankSlot };

/** No sign is longer: an expression for every value of every table takes longer than looking at its length. */
const LONGEST_COMPARATOR = 2;
const COMPARATOR_ALONE = /^(?:[≥≤=><≧≦＝═＞＜⩾⩽≠±]{1,2}|定性)$/;

/** Reads one side of a row of the indicator block. */
export function readIndicatorRow(view: SheetView, row: number, side: IndicatorSide): RowReading {
  const named = readName(view, row, side);
  const target = readTarget(view, row, side);
  const valueCell = target.value?.cell ?? { row, column: side.value.from };
  if (named.name === '' && !target.value) {
    if (named.ellipsis) return { kind: 'ellipsis' };
    const slot = { number: named.number, nameCell: named.cell, valueCell };
    return { kind: named.printed ? 'blank-slot' : 'empty', slot };
  }
  const value = target.value?.text ?? '';
  const { comparator, unit } = target;
  const indicator: Indicator = {
    number: named.number,
    name: named.name,
    nameCell: named.cell,
    value,
    valueCell,
    period: side.period,
    reading:
      comparator || unit
        ? view.readers.columns(comparator?.text ?? '', value, unit?.text ?? '')
        : view.readers.value(value),
  };
  if (!comparator && !unit) return { kind: 'indicator', indicator };
  const columns = { ...(comparator && { comparatorColumn: comparator }), ...(unit && { unitColumn: unit }) };
  return { kind: 'indicator', indicator: { ...indicator, ...columns } };
}

function isComparatorAlone(text: string): boolean {
  return text.length <= LONGEST_COMPARATOR && COMPARATOR_ALONE.test(text);
}

interface Target {
  readonly value: Filled | undefined;
  readonly comparator: Filled | null;
  readonly unit: Filled | null;
}

/** The value with its sign and unit, whether they have columns of their own or stand in cells below 指标值. */
function readTarget(view: SheetView, row: number, side: IndicatorSide): Target {
  const comparator = side.comparator
    ? orEmpty(firstIn(view, row, side.comparator), row, side.comparator)
    : null;
  const unit = side.unit ? orEmpty(firstIn(view, row, side.unit), row, side.unit) : null;
  const first = firstIn(view, row, side.value);
  if (!first) return { value: undefined, comparator, unit };
  const signFirst = comparator === null && isComparatorAlone(first.text);
  const span = signFirst ? side.signed : side.value;
  const second = nextIn(view, first, span);
  if (!second) return { value: first, comparator, unit };
  const value = signFirst ? second : first;
  const rest = signFirst ? nextIn(view, second, span) : second;
  const isUnit = unit === null && rest !== undefined && !/\d/.test(rest.text);
  return { value, comparator: signFirst ? first : comparator, unit: isUnit ? rest : unit };
}

interface Named {
  readonly number: number | null;
  readonly name: string;
  readonly cell: CellAddress;
  /** The cell prints 指标N: or a name. */
  readonly printed: boolean;
  readonly ellipsis: boolean;
}

function readName(view: SheetView, row: number, side: IndicatorSide): Named {
  const first = firstIn(view, row, side.name) ?? (side.detail ? firstIn(view, row, side.detail) : undefined);
  if (!first) {
    return { number: null, name: '', cell: { row, column: side.name.from }, printed: false, ellipsis: false };
  }
  const { number, name } = readIndicatorName(first.text);
  const bare = name === '' || (name.length <= 2 && /^\d+$/.test(name));
  const second = bare ? nextIn(view, first, side.name) : undefined;
  if (second) {
    // 指标1: in a cell of its own, with the name beside it.
    const counted = number ?? (name === '' ? null : Number(name));
    return { number: counted, name: second.text, cell: second.cell, printed: true, ellipsis: false };
  }
  if (isEllipsis(name)) return { number, name: '', cell: first.cell, printed: true, ellipsis: true };
  return { number, name, cell: first.cell, printed: true, ellipsis: false };
}

function firstIn(view: SheetView, row: number, span: Span, from = span.from): Filled | undefined {
  for (let column = from; column <= span.to; column++) {
    const text = trimmedAt(view, row, column);
    if (text !== '') return { text, cell: { row, column } };
  }
  return undefined;
}

/** The next filled cell of the span that does not repeat the one before (a merge undone). */
function nextIn(view: SheetView, before: Filled, span: Span): Filled | undefined {
  const { row, column } = before.cell;
  const next = firstIn(view, row, span, column + 1);
  return next && next.text === before.text ? nextIn(view, next, span) : next;
}

function orEmpty(filled: Filled | undefined, row: number, span: Span): Filled {
  return filled ?? { text: '', cell: { row, column: span.from } };
}
