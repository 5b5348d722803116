import type { Heading } from './IndicatorColumns';
import { familyOfLevel1, isLevelName, kindOfLevel, levelsInOne, soundsLikeLevel } from '../labels/levels';
import type { SheetView } from '../lines/sheetView';
import { holdNamesAndValues } from './nameAndValue';
import { isSign, withSignsAndUnits } from './signsAndUnits';
import { repeats, textsBelow } from './textsBelow';

const FEWEST_LEVELS = 2;

/**
 * Headings whose words say less than the rows below them (`first` is the first of these):
 * - 一级指标 | 二级指标 | 指标值 over 数量指标 | 培训人数 | ≥100人: what the form calls level 2 are the names;
 * - 评价内容 over 产出 | 数量目标 | 目标1: both levels below one heading;
 * - 指标 | 指标内容 | 指标值 over 产出指标 | 培训人数 | ≥100人: what the form calls 指标 is the level;
 * - 指标方向 over ≥ or 大于等于, beside 指标性质 over 正向 or without it: the sign stands there;
 * - 三级指标 | 四级指标 | 指标值: the finest of several names is the indicator's, the one before it where that is empty.
 * The same headings where their words hold.
 */
export function headingsByContent(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const has = (role: Heading['role']): boolean => headings.some((heading) => heading.role === role);
  if (!has('value')) return headings;
  let result = withSignsAndUnits(view, headings, first);
  if (has('direction')) result = withSigns(view, result, first);
  if (has('name')) result = withFinestName(view, result, first);
  const value = result.findIndex(({ role }) => role === 'value');
  const level = result.find(({ role }) => role === 'level1');
  // 指标解释 left of the levels is no name.
  const hasDetail = result
    .slice(0, value)
    .some(({ role, column }) => role === 'detail' && column > (level?.column ?? -1));
  if (!has('name') && !hasDetail) result = withNamesBelowLevel2(view, result, first);
  if (has('name') && has('detail') && !has('level1') && !has('level2')) {
    result = withLevelsBelowNames(view, result, first);
  }
  if (has('level2') && !has('name')) result = withNamesRightOfLevel2(view, result, first);
  if (has('level1') && !has('level2')) result = withTwoLevels(view, result, first);
  return result;
}

function isLevel(view: SheetView, text: string): boolean {
  return soundsLikeLevel(view.readers.label(text).key);
}

function isKind(view: SheetView, text: string): boolean {
  const { key } = view.readers.label(text);
  return soundsLikeLevel(key) && kindOfLevel(key) !== null && levelsInOne(key) === null;
}

/** Whether a column holds names of levels and little else. */
function holdsLevels(view: SheetView, column: number, first: number): boolean {
  const texts = textsBelow(view, column, first);
  const levels = texts.filter((text) => isLevel(view, text)).length;
  return levels >= FEWEST_LEVELS && levels * 2 > texts.length;
}

const DIRECTION = /^[正反负]向/;
/** Beside 正向 and 反向, for rows that have no direction. */
const MEASURE = /^(?:定性|定量|其他|\/|[-—]+)$/;

function withSigns(view: SheetView, headings: readonly Heading[], first: number): readonly Heading[] {
  const direction = headings.find((heading) => heading.role === 'direction');
  if (!direction) return headings;
  const texts = textsBelow(view, direction.column, first);
  if (!texts.some(isSign) || texts.some((text) => DIRECTION.test(text))) return headings;
  const sign = headings.find((heading) => heading.role === 'comparator');
  if (sign) {
    const kinds = textsBelow(view, sign.column, first);
    if (!kinds.every((text) => DIRECTION.test(text) || MEASURE.test(text))) return headings;
  }
  return headings.map((heading) => {
    if (heading === direction) return { ...heading, role: 'comparator' };
    return heading === sign ? { ...heading, role: 'direction' } : heading;
  });
}

function withFinestName(view: SheetView, headings: readonly Heading[], first: number): readonly Heading[] {
  return headings.map((heading, index) => {
    const finer = headings[index + 1];
    if (heading.role !== 'name' || finer?.role !== 'name' || !holdsNames(view, finer, first)) return heading;
    const finest = headings[index + 2];
    const isPassedOver = finest?.role === 'name' && holdsNames(view, finest, first);
    return { ...heading, role: isPassedOver ? 'aside' : 'detail' };
  });
}

function holdsNames(view: SheetView, { column }: Heading, first: number): boolean {
  return textsBelow(view, column, first).some((text) => /[\u3400-\u9fff]{2}/.test(text));
}

function withNamesBelowLevel2(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const level1 = headings.find((heading) => heading.role === 'level1');
  const level2 = headings.find((heading) => heading.role === 'level2');
  // 评价内容 | 预期水平 over 养护里程 | 50公里
  if (level1 && !level2) {
    const texts = textsBelow(view, level1.column, first);
    const holds = texts.length === 0 || texts.filter((text) => isLevel(view, text)).length * 2 > texts.length;
    return holds
      ? headings
      : headings.map((heading) => (heading === level1 ? { ...heading, role: 'name' } : heading));
  }
  if (!level1 || !level2) return headings;
  const names = textsBelow(view, level2.column, first);
  if (names.length === 0 || names.filter((text) => isLevel(view, text)).length * 2 > names.length)
    return headings;
  const value = headings.find((heading) => heading.role === 'value');
  if (value && areOverNames(names, textsBelow(view, value.column, first), view)) return headings;
  const fine = isFine(view, level1.column, first);
  return headings.map((heading) => {
    if (heading === level2) return { ...heading, role: 'name' };
    return heading === level1 && fine ? { ...heading, role: 'level2' } : heading;
  });
}

/** 二级指标 | 评价指标 | 指标值: right of level 2 stands no level 1 but the names. */
function withNamesRightOfLevel2(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const level2 = headings.find(({ role }) => role === 'level2');
  const name = headings.find(({ role, column }) => role === 'level1' && column > (level2?.column ?? column));
  if (!name || headings.some(({ role }) => role === 'name') || holdsLevels(view, name.column, first))
    return headings;
  return headings.map((heading) => (heading === name ? { ...heading, role: 'name' } : heading));
}

/** 工作量 | 养护里程50公里 over 工作量 | 护栏安装≥8公里: names and values share their cells, below texts that repeat or are merged. */
function areOverNames(texts: readonly string[], beside: readonly string[], view: SheetView): boolean {
  return (repeats(texts) || texts.length < beside.length) && holdNamesAndValues(beside, view.readers);
}

function withLevelsBelowNames(
  view: SheetView,
  headings: readonly Heading[],
  first: number,
): readonly Heading[] {
  const name = headings.find((heading) => heading.role === 'name');
  const detail = headings.find((heading) => heading.role === 'detail');
  if (!name || !detail || name.column > detail.column || !holdsLevels(view, name.column, first))
    return headings;
  return headings.map((heading) => {
    if (heading === detail) return { ...heading, role: 'name' };
    return heading === name ? { ...heading, role: 'level1' } : heading;
  });
}

/**
 * Both levels below one heading, or level 1 left of it below 绩效目标, and 目标1 or a running number right of them.
 */
function withTwoLevels(view: SheetView, headings: readonly Heading[], first: number): readonly Heading[] {
  const level1 = headings.findLast((heading) => heading.role === 'level1');
  const next = headings.find((heading) => level1 && heading.column > level1.column);
  if (!level1 || !next) return headings;
  if (isFine(view, level1.column, first)) {
    let left = level1.column - 1;
    while (left > view.left && textsBelow(view, left, first).length === 0) left -= 1;
    if (left < view.left || !isCoarse(view, left, first)) return headings;
    return withLevelsAt(headings, level1, { level1: left, level2: level1.column, end: next.column - 1 });
  }
  for (let column = level1.column + 1; column < next.column; column++) {
    if (!isFine(view, column, first)) continue;
    return withLevelsAt(headings, level1, { level1: level1.column, level2: column, end: next.column - 1 });
  }
  return headings;
}

function withLevelsAt(
  headings: readonly Heading[],
  level1: Heading,
  at: { readonly level1: number; readonly level2: number; readonly end: number },
): readonly Heading[] {
  const coarse: Heading = { ...level1, column: at.level1, end: at.level2 - 1 };
  const fine: Heading = { ...level1, column: at.level2, end: at.level2, role: 'level2' };
  const rest: Heading = { ...level1, column: at.level2 + 1, end: at.end, role: 'aside' };
  const parted = rest.column <= rest.end ? [coarse, fine, rest] : [coarse, fine];
  return [...headings.filter((heading) => heading !== level1), ...parted].sort((a, b) => a.column - b.column);
}

/** Whether a column holds names of level 2: 数量目标, 质量目标. */
export function isFine(view: SheetView, column: number, first: number): boolean {
  const texts = textsBelow(view, column, first);
  const kinds = texts.filter((text) => isKind(view, text)).length;
  return kinds >= FEWEST_LEVELS && kinds * 2 > texts.length;
}

/** Whether a column holds names of level 1: 投入, 产出, 效益. */
export function isCoarse(view: SheetView, column: number, first: number): boolean {
  // Level 1 is merged over many rows.
  const texts = textsBelow(view, column, first, ROWS_OF_LEVEL1);
  const families = texts.filter((text) => isFamily(view, text)).length;
  const others = texts.filter((text) => isSatisfaction(view, text)).length;
  return families >= FEWEST_LEVELS || (families > 0 && others > 0);
}

const ROWS_OF_LEVEL1 = 40;

/** 满意度指标 is the name of level 1 and of level 2. */
function isSatisfaction(view: SheetView, text: string): boolean {
  const { key } = view.readers.label(text);
  return isLevelName(key) && familyOfLevel1(key) === 'satisfaction';
}

function isFamily(view: SheetView, text: string): boolean {
  const { key } = view.readers.label(text);
  if (levelsInOne(key)) return true;
  return soundsLikeLevel(key) && familyOfLevel1(key) !== null && kindOfLevel(key) === null;
}
