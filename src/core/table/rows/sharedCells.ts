import type { CellAddress } from '../../grid/address';
import type { Indicator, IndicatorGroup } from '../PerformanceTable';

/** Whether two indicators stand in the same cells, a line or a clause each. */
export function shareCells(one: Indicator, other: Indicator | null | undefined): boolean {
  return !!other && isSameCell(one.nameCell, other.nameCell) && isSameCell(one.valueCell, other.valueCell);
}

/** Cells that hold the names or the values of several indicators, over which no fix may be written. */
export function sharedCells(groups: readonly IndicatorGroup[]): CellAddress[] {
  const shared: CellAddress[] = [];
  for (const { indicators } of groups) {
    for (let at = 1; at < indicators.length; at++) {
      const indicator = indicators[at];
      if (indicator && shareCells(indicator, indicators[at - 1]))
        shared.push(indicator.nameCell, indicator.valueCell);
    }
  }
  return shared;
}

function isSameCell(cell: CellAddress, other: CellAddress): boolean {
  return cell.row === other.row && cell.column === other.column;
}
