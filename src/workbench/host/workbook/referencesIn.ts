import type { CellArea } from '../../../core/grid/address';
import { parseArea } from './areas';

const SHEET = String.raw`(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?`;
const CELLS = String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const REFERENCE = new RegExp(`"(?:[^"]|"")*"|${SHEET}${CELLS}(?![\\p{L}\\p{N}_(])`, 'gu');

/** Cells that a formula names. */
export interface NamedCells {
  readonly area: CellArea;
  /** The sheets in front of them, the same one twice but for 一月:三月!B2; null where they stand on the formula's own sheet. */
  readonly sheets: { readonly first: string; readonly last: string } | null;
}

/** The cells that a formula names itself: what it refers to by a name, a table or INDIRECT is not among them. */
export function referencesIn(formula: string): NamedCells[] {
  const named: NamedCells[] = [];
  for (const [, prefix, cells] of formula.matchAll(REFERENCE)) {
    const area = cells === undefined ? null : parseArea(cells.replaceAll('$', ''));
    if (area) named.push({ area, sheets: prefix === undefined ? null : sheetsOf(prefix) });
  }
  return named;
}

function sheetsOf(prefix: string): NonNullable<NamedCells['sheets']> {
  const [first = '', last = first] = prefix
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'")
    .split(':');
  return { first, last };
}
