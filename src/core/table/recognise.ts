import type { SheetGrid } from '../grid/SheetGrid';
import type { PerformanceTable } from './PerformanceTable';

/** The tables of one sheet, in reading order. */
export function recognise(grid: SheetGrid): PerformanceTable[] {
  return recogniseAll([grid]);
}

/** The tables of many sheets, in the order of the sheets. */
export function recogniseAll(_grids: readonly SheetGrid[]): PerformanceTable[] {
  return [];
}
