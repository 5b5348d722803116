import { surelyEndsBlock } from '../lines/sureEnd';
import { isCoarse } from './headingsByContent';
import type { IndicatorSide } from './IndicatorColumns';
import { isLevelName, kindOfLevel } from '../labels/levels';
import { trimmedAt, type SheetView } from '../lines/sheetView';

const ROWS_LOOKED_AT = 12;

/**
 * Where 指标名称 heads two columns, names of level 2 (数量指标) before names of indicators: the side with both. `first` is
 * the first row below the heading. The side itself where it has a column of level 2, or names alone.
 */
export function withLevelsBelowName(view: SheetView, side: IndicatorSide, first: number): IndicatorSide {
  const { from, to } = side.name;
  if (side.level2 !== null || to <= from || side.inOneCell) return side;
  return withLevel2(view, side, first) ?? withBothLevels(view, side, first) ?? side;
}

/** 指标 over 产出指标 | 数量指标 | 培训人数: level 1, level 2 and the names below one heading. */
function withBothLevels(view: SheetView, side: IndicatorSide, first: number): IndicatorSide | null {
  const { from, to } = side.name;
  if (to - from < 2 || side.level1 !== null || !isCoarse(view, from, first)) return null;
  const finer = withLevel2(view, { ...side, name: { from: from + 1, to } }, first);
  return finer && { ...finer, level1: { from, to: from } };
}

function withLevel2(view: SheetView, side: IndicatorSide, first: number): IndicatorSide | null {
  const { from, to } = side.name;
  let levels = 0;
  let names = to + 1;
  for (let row = first; row < first + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    const runs = view.runs(row).filter((run) => run.column >= from && run.column <= to);
    const [level, name] = runs;
    if (level?.column !== from || !name) continue;
    const { key } = view.readers.label(trimmedAt(view, row, from));
    if (!isLevelName(key) || kindOfLevel(key) === null) return null;
    levels++;
    names = Math.min(names, name.column);
  }
  if (levels < 2) return null;
  return { ...side, level2: { from, to: names - 1 }, name: { from: names, to } };
}
