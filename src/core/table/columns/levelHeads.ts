import { familyOfLevel1, isLevelName, kindOfLevel } from '../labels/levels';
import { filledRow, trimmedAt, type SheetView } from '../lines/sheetView';
import type { IndicatorSide, LevelHead } from './IndicatorColumns';
import { isLevelHeading } from './readHeadings';
import type { DraftSide } from './sides';

/** 数量指标 in the place of 三级指标: the kind of all the names below it. */
export function kindOverNames(
  view: SheetView,
  row: number,
  { level2, name }: IndicatorSide,
): LevelHead | null {
  if (level2) return null;
  const text = trimmedAt(view, row, name.from);
  const { key } = view.readers.label(text);
  if (!isLevelName(key) || kindOfLevel(key) === null) return null;
  return { text, column: name.from, row, isKind: true };
}

/**
 * 产出指标 | | | 效益指标 over 二级指标 | 三级指标 | 指标值 twice: one a side; 产出指标 alone in its row: that of all sides. Empty
 * where no such row stands above.
 */
export function levelsAbove(view: SheetView, top: number, sides: readonly DraftSide[]): readonly LevelHead[] {
  const row = filledRow(view, top, -1);
  if (row === null) return [];
  const runs = view.runs(row).filter(({ label }) => !label.indicatorBlock);
  const [alone, another] = runs;
  if (alone && !another && alone.label.namesLevel && familyOfLevel1(alone.label.key) !== null)
    return sides.map(() => ({ text: alone.text, column: alone.column, row }));
  if (sides.length < 2) return [];
  const areLevels = runs.length === sides.length && runs.every(({ label }) => label.namesLevel);
  if (!areLevels || new Set(runs.map(({ label }) => label.key)).size < runs.length) return [];
  return runs.map(({ text, column }) => ({ text, column, row }));
}

/** 产出指标 left of 指标内容 and 指标值 in the row of the heading. */
export function levelAsHeading(
  view: SheetView,
  row: number,
  { after, before }: { readonly after: number; readonly before: number },
): LevelHead | null {
  const run = view
    .runs(row)
    .find(({ column, label }) => column > after && column < before && isLevelHeading(label));
  return run ? { text: run.text, column: run.column, row } : null;
}

/** The same for a side right of another: 投入 | 指标 | 目标值 | 产出 | 指标 | 目标值. */
export function levelOfFurther(
  view: SheetView,
  row: number,
  sides: readonly DraftSide[],
  index: number,
): LevelHead | null {
  const [side, left] = [sides[index], sides[index - 1]];
  if (!left?.value || !side?.name) return null;
  return levelAsHeading(view, row, { after: left.value.column, before: side.name.column });
}
