import { trimBlanks } from '../../text/characters';
import { cellAt, type SheetView } from './sheetView';

const AMOUNT =
  /^['‘’]?[¥￥]?[-－−△▲]? ?[¥￥]?[\d０-９][\d０-９,，.．]*\s*(?:[百千]?万元|亿元|[百千]?元|万|亿)?$/;

/** Whether a cell holds a number or a text that is one plain amount; a sentence with an amount in it is none. */
export function looksLikeAmount(view: SheetView, row: number, column: number): boolean {
  const cell = cellAt(view, row, column);
  if (!cell) return false;
  return typeof cell.value === 'number' || (cell.text.length <= 24 && AMOUNT.test(trimBlanks(cell.text)));
}
