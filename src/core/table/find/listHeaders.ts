import { isLevelName } from '../labels/levels';
import { filledRow, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

const FEWEST_HEADS = 3;

/**
 * The heads of the columns of a list with one row an indicator: those of the row that heads the indicators, and of the
 * row above it where that holds nothing but heads (项目名称 | 预算数 | 绩效目标 | 绩效指标 over 一级 | 二级 | 三级指标).
 */
export function listHeaders(view: SheetView, header: number): readonly Run[] {
  const own = view.runs(header);
  const above = filledRow(view, header, -1);
  const upper = above === null ? [] : view.runs(above);
  if (upper.length < FEWEST_HEADS || !upper.every(isHead)) return own;
  const alone = upper.filter((run) => !own.some((head) => head.column <= run.end && head.end >= run.column));
  return [...alone, ...own].sort((a, b) => a.column - b.column);
}

/** Whether a text heads a column or a line of a form, whatever it may head. */
export function isHead({ label }: Run): boolean {
  return (
    label.strong ||
    label.funding !== null ||
    label.amountColumn !== null ||
    label.column !== null ||
    label.indicatorBlock
  );
}

/**
 * The heads of a row below which indicators stand as prose: 绩效指标, or 产出指标 | 效益指标 | 满意度指标, beside 项目名称
 * and an amount or a goal; none where the row heads no such list.
 */
export function proseHeaders(runs: readonly Run[]): readonly Run[] {
  if (runs.length < FEWEST_HEADS + 1) return [];
  if (!runs.some(({ label }) => label.field?.id === 'projectName')) return [];
  const hasMore = runs.some(({ label }) => label.goal ?? label.funding ?? label.amountColumn);
  const prose = runs.filter(({ label }) => label.indicatorBlock || (!label.strong && isLevelName(label.key)));
  return hasMore ? prose : [];
}
