import { readBesideNature } from '../../value/readValueFromColumns';
import type { Reading } from '../../value/Reading';
import type { IndicatorSide } from '../columns/IndicatorColumns';
import type { SheetView } from '../lines/sheetView';
import type { Indicator } from '../PerformanceTable';
import { firstOrEmpty, type Filled } from './cellsOfRow';

/** Sign and unit of a value, where they have cells of their own. */
interface Beside {
  readonly comparator: Filled | null;
  readonly unit: Filled | null;
}

/** An indicator before its value is read. */
type Unread = Omit<Indicator, 'reading'>;
type Built = { -readonly [Part in keyof Indicator]: Indicator[Part] };

/** The indicator of a row: what its value comes to with the columns beside it (指标性质, 计量单位, 指标方向性, 定性 or 定量), and their cells. */
export function readBesideValue(
  view: SheetView,
  row: number,
  side: IndicatorSide,
  plain: Unread,
  { comparator, unit }: Beside,
): Indicator {
  const { value, name } = plain;
  if (!comparator && !unit && !side.direction && !side.nature)
    return inOnePiece(plain, view.readers.named(value, name));
  const direction = side.direction ? firstOrEmpty(view, row, side.direction) : null;
  const nature = side.nature ? firstOrEmpty(view, row, side.nature) : null;
  const stated = direction?.text.trim() ?? '';
  // 定性 stands in the one column or in the other.
  const sign = comparator?.text.trim() || (stated.startsWith('定性') ? stated : '');
  const reading = view.readers.columns(sign, value, unit?.text ?? '', name);
  const indicator = inOnePiece(plain, nature ? readBesideNature(reading, nature.text) : reading);
  if (comparator) indicator.comparatorColumn = comparator;
  if (unit) indicator.unitColumn = unit;
  if (direction && comparator) indicator.statedDirection = direction;
  else if (direction) indicator.direction = direction;
  if (nature) indicator.nature = nature;
  return indicator;
}

/** Part by part: spread out of two objects, the indicators took a quarter of all recognition. */
function inOnePiece({ number, name, nameCell, value, valueCell, period }: Unread, reading: Reading): Built {
  return { number, name, nameCell, value, valueCell, period, reading };
}
