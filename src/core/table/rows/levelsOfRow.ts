import type { Requirement } from '../../glossary/form';
import type { IndicatorSide, Span } from '../columns/IndicatorColumns';
import { isIndicatorBlock } from '../labels/asides';
import { isLevelName, levelsInOne } from '../labels/levels';
import { filledColumn, trimmedAt, type SheetView } from '../lines/sheetView';
import { isEllipsis } from './indicatorName';
import type { LevelText } from './levelTexts';

/** A text of a column of levels as the name of one; undefined for a tag alone, dots, or the block's own label. */
export function asLevel(text: LevelText | undefined): LevelText | undefined {
  if (!text || text.level.onlyTag || isEllipsis(text.text)) return undefined;
  // The block's own label, repeated where its merge was undone.
  return isIndicatorBlock(text.level.name) ? undefined : text;
}

/** 数量指标：养护里程, (数量指标)养护里程 */
const KIND_AND_NAME = /^(?:[(（【[]([^()（）【】[\]]{2,12})[)）】\]]|([^:：]{2,12})[:：])\s*(.{2,})$/s;

/** 数量：维护站点; of 群众满意度：≥90% the name stands before the colon. */
const KIND_ALONE = /^(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响)$/;

const LEVELS_AND_NAME = /^([^/／>→—－-]{2,12})[/／>→—－-]+([^/／>→—－-]{2,12})[/／>→—－-]+(.{2,})$/s;

/** 产出指标/数量指标/维修水闸 in the one column of names; 数量指标：维修水闸 there, right of `level1` or below it. */
export function levelsInName(
  view: SheetView,
  row: number,
  { name: { from: column } }: IndicatorSide,
  level1: LevelText | undefined,
): { readonly levels: [LevelText | undefined, LevelText]; readonly name: string } | null {
  const text = trimmedAt(view, row, column);
  const levelOf = (of: string): LevelText => ({ text: of, level: view.readers.level(of), row, column });
  const [, inBrackets, beforeColon, own = ''] = KIND_AND_NAME.exec(text) ?? [];
  const kind = (inBrackets ?? beforeColon ?? '').trim();
  if (isLevelName(kind) && (kind.endsWith('指标') || (KIND_ALONE.test(kind) && /^[\u3400-\u9fff]/.test(own))))
    return { levels: [asLevel(level1), levelOf(kind)], name: own.trim() };
  const [, upper = '', lower = '', name = ''] = level1 ? [] : (LEVELS_AND_NAME.exec(text) ?? []);
  if (name === '' || !isLevelName(upper.trim()) || !isLevelName(lower.trim())) return null;
  return { levels: [levelOf(upper.trim()), levelOf(lower.trim())], name: name.trim() };
}

/** 产出指标-数量指标 in the one column of levels names both. */
export function bothLevels(
  view: SheetView,
  text: LevelText | undefined,
): [LevelText | undefined, LevelText | undefined] {
  const names = text ? levelsInOne(text.level.name) : null;
  if (!text || !names) return [text, undefined];
  const [upper, lower] = names;
  return [
    { ...text, text: upper, level: view.readers.level(upper) },
    { ...text, text: lower, level: { ...view.readers.level(lower), requirement: text.level.requirement } },
  ];
}

/** A requirement tag in a cell of its own: in its column, or below or beside the name of level 2. */
export function tagIn(
  view: SheetView,
  row: number,
  side: IndicatorSide,
  text2: LevelText | undefined,
): Requirement | null {
  if (text2?.level.onlyTag) return text2.level.requirement;
  return (
    tagInSpan(view, row, side.requirement) ??
    tagInSpan(view, row, side.level2, text2 ? text2.column + 1 : side.level2?.from)
  );
}

function tagInSpan(view: SheetView, row: number, span: Span | null, from = span?.from): Requirement | null {
  if (!span) return null;
  let column = filledColumn(view, row, from ?? span.from, span.to);
  while (column >= 0) {
    const level = view.readers.level(trimmedAt(view, row, column));
    if (level.onlyTag) return level.requirement;
    column = filledColumn(view, row, column + 1, span.to);
  }
  return null;
}
