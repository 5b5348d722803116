import type { ColumnRole } from './labels/columns';
import type { Run } from './sheetView';

const LEVELS: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'name', 'detail']);

/**
 * Whether a row heads the columns of an indicator block: at least two of 一级, 二级, 三级指标 and 指标值, or 三级指标
 * alone with a sign or a value beside it.
 */
export function headsColumns(runs: readonly Run[]): boolean {
  if (runs.length < 2) return false;
  const levels: ColumnRole[] = [];
  let targets = 0;
  for (const { label } of runs) {
    const role = label.column?.role;
    if (role === undefined || role === 'aside') continue;
    if (role === 'value' || role === 'comparator') targets++;
    else if (LEVELS.has(role) && !levels.includes(role)) levels.push(role);
  }
  return levels.length >= 2 || (levels.length === 1 && targets > 0);
}
