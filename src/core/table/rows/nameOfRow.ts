import type { SideOfPeriod } from '../columns/IndicatorColumns';
import type { SheetView } from '../lines/sheetView';
import { firstIn, nextIn, NONE, textIn } from './cellsOfRow';
import { isEllipsis, readIndicatorName } from './indicatorName';

export interface Named {
  readonly number: number | null;
  readonly name: string;
  /** The name's column, where it stands or should stand. */
  readonly column: number;
  /** The cell prints 指标N: or a name. */
  readonly printed: boolean;
  readonly ellipsis: boolean;
}

/** The name of a row on one side, and whether the cell prints anything of one. */
export function readName(view: SheetView, row: number, side: SideOfPeriod): Named {
  let first = firstIn(view, row, side.name);
  if (first === NONE && side.detail && side.namesStand !== true) first = firstIn(view, row, side.detail);
  if (first === NONE) {
    return { number: null, name: '', column: side.name.from, printed: false, ellipsis: false };
  }
  const { number, name } = readIndicatorName(textIn(view, row, first));
  const bare = name === '' || (name.length <= 2 && /^\d+$/.test(name));
  const second = bare ? nextIn(view, row, first, side.name) : NONE;
  if (second !== NONE) {
    // 指标1: in a cell of its own, with the name beside it.
    const counted = number ?? (name === '' ? null : Number(name));
    return {
      number: counted,
      name: textIn(view, row, second),
      column: second,
      printed: true,
      ellipsis: false,
    };
  }
  const ellipsis = isEllipsis(name);
  return { number, name: ellipsis ? '' : name, column: first, printed: true, ellipsis };
}
