import type { GridCell } from '../../grid/SheetGrid';
import { piecesOfLabel } from '../labels/splitLabels';

const MOST_PIECES = 7;
/** The pieces of a label stand within so many columns. */
const PIECES_REACH = 64;

/** A label that was split over the filled cells from `column` on; null for any other text. */
export function joinedLabel(
  cells: readonly (GridCell | undefined)[],
  column: number,
  last: number,
): { readonly text: string; readonly end: number } | null {
  const texts: string[] = [];
  const columns: number[] = [];
  const reach = Math.min(last, column + PIECES_REACH);
  for (let next = column; next <= reach && texts.length < MOST_PIECES; next++) {
    const text = cells[next]?.text.trim() ?? '';
    if (text === '') continue;
    texts.push(text);
    columns.push(next);
  }
  const count = piecesOfLabel(texts);
  return count < 2 ? null : { text: texts.slice(0, count).join(''), end: columns[count - 1] ?? column };
}
