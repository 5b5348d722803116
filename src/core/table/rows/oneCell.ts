import { cellAddress, type CellAddress } from '../../grid/address';
import { ALL_SIGNS } from '../../text/comparatorSigns';
import type { SideOfPeriod } from '../columns/IndicatorColumns';
import { linesOf } from '../columns/linesOfCell';
import { partNameAndValue } from '../columns/nameAndValue';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import { clausesOfCell } from './clausesOfCell';
import { readName } from './nameOfRow';
import type { RowReading } from './RowReading';

/**
 * 培训人数≥100人 in one cell, or several of them, each with its value; where it does not show where a value begins, all of it is
 * name and value.
 */
export function readOneCell(view: SheetView, row: number, side: SideOfPeriod): RowReading {
  const { number, name: text, column, printed, ellipsis } = readName(view, row, side);
  const cell = cellAddress(row, column);
  if (text === '') {
    if (ellipsis) return { kind: 'ellipsis', cell };
    const slot = { number, nameCell: cell, valueCell: cell };
    return { kind: printed ? 'blank-slot' : 'empty', slot };
  }
  const { period } = side;
  const several = severalIn(view, cell, side);
  if (several) return several;
  const { name, value } = partNameAndValue(text, view.readers) ?? wholeCell(view, row, side, text);
  const reading = view.readers.value(value);
  return {
    kind: 'indicator',
    indicator: { number, name, nameCell: cell, value, valueCell: cell, period, reading },
  };
}

/**
 * 维修校舍≥6栋；更换门窗≥80樘, a line each, or behind the names of their levels where those have no column; null where the cell has
 * one alone, or one that does not show where its value begins.
 */
function severalIn(view: SheetView, cell: CellAddress, { period, level2 }: SideOfPeriod): RowReading | null {
  const text = trimmedAt(view, cell.row, cell.column);
  if (linesOf(text).length < 2 && !(level2 === null && COLON.test(text))) return null;
  const clauses = clausesOfCell(text, view.readers);
  const areLevelled = clauses?.some(({ level }) => level !== null) ?? false;
  if (!clauses || (areLevelled && level2 !== null)) return null;
  const [first, ...rest] = clauses.map(({ number, name, value, level }) => {
    const reading = view.readers.value(value);
    return { level, indicator: { number, name, nameCell: cell, value, valueCell: cell, period, reading } };
  });
  return first && (rest.length > 0 || areLevelled) ? { kind: 'indicators', clauses: [first, ...rest] } : null;
}

const COLON = /[:：]/;

/** 群众满意度 | ≥90%: a value alone has the name of its level; any other text is both. */
function wholeCell(
  view: SheetView,
  row: number,
  { level2 }: SideOfPeriod,
  text: string,
): { readonly name: string; readonly value: string } {
  const level = level2 === null || !VALUE_ALONE.test(text) ? '' : trimmedAt(view, row, level2.from);
  return { name: level === '' ? text : level, value: text };
}

const VALUE_ALONE = new RegExp(`^(?:[${ALL_SIGNS}]\\s*)?\\d[\\d.,]*\\s*(?:[%％]|[\\u3400-\\u9fff]{1,3})$`);
