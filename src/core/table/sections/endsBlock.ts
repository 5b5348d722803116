import type { IndicatorColumns, IndicatorSide, Span } from '../columns/IndicatorColumns';
import { levelOverRows } from '../columns/levelRows';
import { isLevelName } from '../labels/levels';
import type { SheetView } from '../lines/sheetView';
import { isFilledDown } from '../lines/filledDown';
import { isPageMark } from '../lines/pageMark';
import type { Run } from '../lines/Run';
import { blockPeriod } from './blockPeriod';

/** Whether a row no longer belongs to the indicator block: 合计, 注:…, 填表人, a field, the next table's headline. */
export function endsBlock(view: SheetView, columns: IndicatorColumns, row: number): boolean {
  const runs = view.runs(row);
  const [first] = runs;
  if (!first) return false;
  const [side] = columns.sides;
  if (!side) return true;
  if (isPageMark(runs)) return false;
  if (isSignedOn(runs)) return true;
  if (runs.length === 1 && (first.label.ends || blockPeriod(runs) !== null)) return true;
  if (first.label.title || namesOffice(runs)) return true;
  const nameAt = side.name.from;
  const levelAt = columns.level1?.from ?? side.level2?.from ?? nameAt;
  if (first.column > nameAt) return false;
  if (first.column === nameAt && levelAt < nameAt) return false;
  if (first.column >= levelAt && first.column < nameAt && isGroupOfReview(first, runs, side)) return false;
  if (isTimeWithTarget(first, runs, side)) return false;
  if (first.column < levelAt && runs.length > 1 && isFilledDown(view, columns, first)) return false;
  if (saysEnd(first)) return true;
  // Where names stand in the first column, a text alone right above a title is the next table's first line.
  if (first.column === nameAt) return runs.length === 1 && (view.runs(row + 1)[0]?.label.title ?? false);
  // 调整原因 | 财政资金压减: a label left of the levels with its text in their columns.
  if (first.column < levelAt) return !isBlockText(first) && runs.every((run) => run.column < nameAt);
  const filled = runs.length > 1 && (runs.at(-1)?.column ?? 0) > levelSpanEnd(columns);
  if (filled || isLevelName(first.label.key) || isFragment(first) || isTag(view, first)) return false;
  return levelOverRows(view, columns, row) === null;
}

/** 课题名称 | 小麦育种 | 主管部门 | 省农科院: the head of another project, whatever names it. */
function namesOffice(runs: readonly Run[]): boolean {
  return runs.length > 1 && runs.some(({ label: { field } }) => field?.id === 'department');
}

const DAY = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;
const STAMP = /^\(?(?:单位)?(?:公章|盖章|签章)\)?[:：]?$/;

/** 2024年10月8日 alone in a row, or right of （盖章）: when the form was signed. */
function isSignedOn([first, second, third]: readonly Run[]): boolean {
  const day = second ?? first;
  if (!first || !day || third || !day.label.compact.endsWith('日') || !DAY.test(day.label.compact))
    return false;
  return !second || STAMP.test(first.label.compact);
}

/** 绩效目标 | 绩效目标合理性 | 合理: what a review asks for reads like a label of the head, with a name and a value beside it. */
function isGroupOfReview({ label }: Run, runs: readonly Run[], { name, value }: IndicatorSide): boolean {
  if (label.field !== null || label.ends || !label.strong) return false;
  const fills = ({ from, to }: Span): boolean => runs.some(({ column }) => column >= from && column <= to);
  return fills(name) && fills(value);
}

/** 完成时间 | 2025年12月底前 in the columns of name and value is an indicator, though heads have such a label. */
function isTimeWithTarget(
  first: Run,
  runs: readonly Run[],
  { name, value, inOneCell }: IndicatorSide,
): boolean {
  const { label } = first;
  if (inOneCell || first.column !== name.from || label.field !== null || !/(?:时间|日期)$/.test(label.key))
    return false;
  return runs.some(({ column }) => column >= value.from && column <= value.to);
}

function isTag(view: SheetView, run: Run): boolean {
  return view.readers.level(run.text).onlyTag;
}

function levelSpanEnd(columns: IndicatorColumns): number {
  return columns.level1?.to ?? columns.sides[0]?.level2?.to ?? 0;
}

function saysEnd(run: Run): boolean {
  const { label } = run;
  if (label.indicatorBlock) return false;
  if (label.ends) return true;
  return (label.strong || (label.inline?.label.field ?? null) !== null) && !isLevelName(label.key);
}

/** The vertical label 绩效指标, whole or one character a cell, or a running number. */
function isBlockText(run: Run): boolean {
  return (
    run.label.indicatorBlock ||
    isFragment(run) ||
    /^\d+$/.test(run.label.compact) ||
    isLevelName(run.label.key)
  );
}

/** A piece of a label that was split over several cells, one or two characters each. */
function isFragment(run: Run): boolean {
  return run.label.compact.length <= 2;
}
