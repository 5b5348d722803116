import { holdsTarget, statesTarget } from '../find/targetTexts';
import { isLevelName } from '../labels/levels';
import type { Run } from '../lines/Run';
import { filledRow, filledRowsBetween, type SheetView } from '../lines/sheetView';

/**
 * Where a table has no block of indicators that could be read: the first row from `from` to `to` (0-based, inclusive) that
 * speaks of them, as 绩效指标 with a text beside or below it, 考核指标 over names, 数量指标:清淤12公里 in one cell, or a level's name with values
 * below it; null where no row does.
 */
export function firstProseRow(view: SheetView, from: number, to: number): number | null {
  const row = filledRowsBetween(view, from, to).find((each) => {
    const runs = view.runs(each);
    const [first] = runs;
    return first && (first.label.indicatorBlock || startsWithLevel(first) || headsNames(runs));
  });
  return row ?? null;
}

/**
 * Where nothing of the indicators was read though targets with their signs stand below the row `last`, the last of which
 * anything was read: the first row below it, since what stands above the first target names it or heads it; null for none.
 */
export function firstTargetRow(view: SheetView, last: number, to: number): number | null {
  const rows = filledRowsBetween(view, last + 1, to);
  const end = rows.findIndex((row) => view.runs(row)[0]?.label.ends);
  const below = end < 0 ? rows : rows.slice(0, end);
  return below.some((row) => holdsTarget(view.runs(row)) || view.runs(row).some(statesTarget))
    ? (below[0] ?? null)
    : null;
}

/** 考核指标 | 标准 | 分值: the heading of names beside words that say nothing of values. */
function headsNames(runs: readonly Run[]): boolean {
  const role = runs[0]?.label.column?.role;
  return runs.length > 1 && (role === 'name' || role === 'detail');
}

/** The last row of what begins there: up to a signature, a note or the end of the table's place. */
export function lastProseRow(view: SheetView, first: number, bottom: number): number {
  let last = first;
  for (const row of filledRowsBetween(view, first + 1, bottom)) {
    const [run, beside] = view.runs(row);
    if (run?.label.ends || run?.label.title) break;
    // The headline above the title of the next table.
    if (!beside && isTitleRow(view, filledRow(view, row))) break;
    last = row;
  }
  return last;
}

function isTitleRow(view: SheetView, row: number | null): boolean {
  return row !== null && (view.runs(row)[0]?.label.title ?? false);
}

/** A text that is more than the label of the block. */
export function isProseText({ text, label }: Run): boolean {
  return (
    !label.indicatorBlock &&
    !isLevelName(label.key) &&
    !label.title &&
    label.column === null &&
    text.trim().length > 1
  );
}

const LONGEST = 200;
/** Rows pasted into one column, and 绩效指标:1.数量指标:… in one cell. */
const IN_ONE_CELL =
  /^(?:一级指标|(?:产出|效益|满意度)(?:指标)?)\s*(?:[\t→>＞|｜,，、/-]\s*)+(?:二级|数量|质量|时效|成本|经济|社会|生态|可持续|服务对象|三级)|^(?:年度)?绩效指标\s*[:：].*(?:数量|质量|时效|效益|满意度|产出)/s;

function startsWithLevel({ text, label }: Run): boolean {
  if (label.title) return false;
  if (text.length > LONGEST) return IN_ONE_CELL.test(text.trim());
  return (
    label.namesLevel ||
    /^(?:产出|效益|满意度|数量|质量|时效|成本|社会效益|经济效益)指标\s*[:：]/.test(text.trim()) ||
    IN_ONE_CELL.test(text.trim())
  );
}
