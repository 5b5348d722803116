import { readBesideNature } from '../../value/readValueFromColumns';
import type { IndicatorSide } from '../columns/IndicatorColumns';
import type { SheetView } from '../lines/sheetView';
import type { Indicator } from '../PerformanceTable';
import { firstOrEmpty, type Filled } from './cellsOfRow';

/** A value's text, with sign and unit of cells of their own where the form has them. */
interface ValueOfRow {
  readonly text: string;
  readonly name: string;
  readonly comparator: Filled | null;
  readonly unit: Filled | null;
}

/** Whether anything of the form stands beside a value; of most forms nothing does. */
export function hasBeside(
  { direction, nature }: IndicatorSide,
  { comparator, unit }: Pick<ValueOfRow, 'comparator' | 'unit'>,
): boolean {
  return (comparator ?? unit ?? direction ?? nature ?? null) !== null;
}

/** What a value comes to with the columns beside it (指标性质, 计量单位, 指标方向性, 定性 or 定量), and their cells. */
export function readBesideValue(
  view: SheetView,
  row: number,
  side: IndicatorSide,
  { text, name, comparator, unit }: ValueOfRow,
): Pick<
  Indicator,
  'reading' | 'comparatorColumn' | 'unitColumn' | 'direction' | 'statedDirection' | 'nature'
> {
  const direction = side.direction ? firstOrEmpty(view, row, side.direction) : null;
  const nature = side.nature ? firstOrEmpty(view, row, side.nature) : null;
  const stated = direction?.text.trim() ?? '';
  // 定性 stands in the one column or in the other.
  const sign = comparator?.text.trim() || (stated.startsWith('定性') ? stated : '');
  const reading = view.readers.columns(sign, text, unit?.text ?? '', name);
  return {
    reading: nature ? readBesideNature(reading, nature.text) : reading,
    ...(comparator && { comparatorColumn: comparator }),
    ...(unit && { unitColumn: unit }),
    ...(direction && (comparator ? { statedDirection: direction } : { direction })),
    ...(nature && { nature }),
  };
}
