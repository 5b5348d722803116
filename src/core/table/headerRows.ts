import type { ColumnRole } from './labels/columns';
import type { SheetView } from './sheetView';

const LEVELS: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'name', 'detail']);

/**
 * Whether a row heads the columns of an indicator block: at least two of 一级, 二级, 三级指标 and 指标值, or 三级指标
 * alone with a sign, a value or a unit beside it.
 */
export function isHeaderRow(view: SheetView, row: number): boolean {
  let levels = 0;
  let targets = 0;
  const seen = new Set<ColumnRole>();
  for (const run of view.runs(row)) {
    const role = run.label.column?.role;
    if (role === undefined || seen.has(role)) continue;
    seen.add(role);
    if (LEVELS.has(role)) levels++;
    else if (role === 'value' || role === 'comparator') targets++;
  }
  return levels >= 2 || (levels === 1 && targets > 0);
}
