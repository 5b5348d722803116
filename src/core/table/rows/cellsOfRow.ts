import { cellAddress, type CellAddress } from '../../grid/address';
import type { Span } from '../columns/IndicatorColumns';
import { filledColumn, trimmedAt, type SheetView } from '../lines/sheetView';

/** A text with its cell. */
export interface Filled {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Of a column: nothing stands there (filledColumn). */
export const NONE = -1;

/** The first filled column of the span, or NONE. */
export function firstIn(view: SheetView, row: number, span: Span, from = span.from): number {
  return filledColumn(view, row, from, span.to);
}

/** The next filled column of the span that does not repeat the one before (a merge undone), or NONE. */
export function nextIn(view: SheetView, row: number, before: number, span: Span): number {
  const text = textIn(view, row, before);
  let next = firstIn(view, row, span, before + 1);
  while (next !== NONE && textIn(view, row, next) === text) next = firstIn(view, row, span, next + 1);
  return next;
}

export function textIn(view: SheetView, row: number, column: number): string {
  return column === NONE ? '' : trimmedAt(view, row, column);
}

export function filledAt(view: SheetView, row: number, column: number): Filled {
  return { text: trimmedAt(view, row, column), cell: cellAddress(row, column) };
}

export function firstOrEmpty(view: SheetView, row: number, span: Span): Filled {
  const column = firstIn(view, row, span);
  return filledAt(view, row, column === NONE ? span.from : column);
}
