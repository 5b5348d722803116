import type { ColumnRole } from '../labels/columns';
import type { Run } from './Run';

const LEVELS: readonly ColumnRole[] = ['level1', 'level2', 'name', 'detail'];

/**
 * Whether a row heads the columns of an indicator block: at least two of 一级, 二级, 三级指标 and 指标值, or 三级指标
 * alone with a sign or a value beside it.
 */
export function isColumnsHeader(runs: readonly Run[]): boolean {
  if (runs.length < 2) return false;
  if (!runs.some((run) => run.label.column)) return false;
  const roles = new Set(runs.map((run) => run.label.column?.role));
  const levels = LEVELS.filter((level) => roles.has(level)).length;
  // 序号 | 绩效指标 | 目标值: the block's own label heads the names.
  if (levels === 0 && roles.has('value') && runs.some((run) => run.label.indicatorBlock)) {
    return runs.every((run) => run.label.column !== null || run.label.indicatorBlock);
  }
  return levels >= 2 || (levels === 1 && (roles.has('value') || roles.has('comparator')));
}
