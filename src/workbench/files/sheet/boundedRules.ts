import type { CellArea } from '../../../core/grid/address';
import { columnCount, rowCount } from '../../host/workbook/areas';
import { areasOf } from './areas';

/** Of the rules of one kind of a sheet: those that the grid gets, and those that it could not bear, which stay in the file. */
export interface BoundedRules<R> {
  readonly shown: readonly R[];
  readonly kept: readonly R[];
}

/** How many rules of one kind a sheet shows, and how much they may cost together. */
export interface RuleBound {
  readonly rules: number;
  readonly cost: number;
  readonly costOf: (cells: number, areas: number) => number;
}

/** Parts a sheet's rules: one that is too much is passed over, a smaller one after it is not. */
export function boundRules<R extends { readonly range: string }>(
  rules: readonly R[],
  { rules: most, cost, costOf }: RuleBound,
): BoundedRules<R> {
  const shown: R[] = [];
  const kept: R[] = [];
  let left = cost;
  for (const rule of rules) {
    const areas = areasOf(rule.range);
    const own = costOf(cellsOf(areas), areas.length);
    const isShown = shown.length < most && own <= left;
    if (isShown) left -= own;
    (isShown ? shown : kept).push(rule);
  }
  return { shown, kept };
}

function cellsOf(areas: readonly CellArea[]): number {
  return areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
}
