import { withCertainTargets } from './certainTargets';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import { isCoarse, isFine } from './headingsByContent';
import type { Heading } from './IndicatorColumns';
import { withoutKindsOfRows } from './kindsOfRows';
import { isLevelName, soundsLikeLevel } from '../labels/levels';
import { surelyEndsBlock } from '../lines/sureEnd';
import {
  areAlike,
  areSwapped,
  countsRows,
  lookLikeNames,
  lookLikeTargets,
  repeats,
  ROWS_LOOKED_AT,
  textsBelow,
} from './textsBelow';
import { isTime, targetAmongTimes } from './timeColumns';

type Headings = readonly Heading[];

/**
 * What the headings in words of their own (known: false) stand over, where no other heading of the block says so: names
 * of levels, the indicators' names, the targets. `bottom` is the last row of the heading, 0-based.
 */
export function inOwnWords(view: SheetView, headings: Headings, bottom: number): Headings {
  const first = bottom + 1;
  const told = withCertainTargets(view, withoutKindsOfRows(view, headings, first), bottom);
  const printed = withNamesOfKinds(view, withNameAmongLevels(told, view, first), bottom);
  const plain = withNameAmongDetails(view, withoutBlockLabel(view, printed, first), bottom);
  const levels = withoutPlainBlock(view, withLevels(view, plain, first), bottom);
  const targets = withTarget(view, withName(view, levels, first), bottom);
  return withFurtherNames(view, inTheirOrder(view, targets, first), bottom);
}

/** 要求 | 任务 over 50公里 | 养护里程: of two headings in words of their own the first may head the targets. */
function inTheirOrder(view: SheetView, headings: Headings, first: number): Headings {
  const [name, another] = headings.filter(({ role }) => role === 'name');
  const [value, further] = headings.filter(({ role }) => role === 'value');
  if (!name || !value || another || further || name.known || value.known) return headings;
  if (!areSwapped(textsBelow(view, name.column, first), textsBelow(view, value.column, first)))
    return headings;
  return headings.map((heading): Heading => {
    if (heading === name) return { ...heading, role: 'value' };
    return heading === value ? { ...heading, role: 'name' } : heading;
  });
}

/** 补充指标 | 目标值 right of the block: further names with their own targets. */
function withFurtherNames(view: SheetView, headings: Headings, bottom: number): Headings {
  const value = headings.findIndex((heading) => heading.role === 'value');
  if (value < 0) return headings;
  return headings.map((heading, index) => {
    const isName =
      index > value &&
      !heading.known &&
      headings[index + 1]?.role === 'value' &&
      view.readers.label(trimmedAt(view, bottom, heading.column)).key.includes('指标');
    return isName ? { ...heading, role: 'name' } : heading;
  });
}

/** 考核指标 over the whole block, left of 一级指标: nothing stands below it but the rest of its merged cell. */
function withoutBlockLabel(view: SheetView, headings: Headings, first: number): Headings {
  const [label, ...rest] = headings;
  const isLabel =
    (label?.role === 'name' || (label?.role === 'aside' && !label.known)) &&
    rest.length > 1 &&
    standsAlone(view, label.column, first) &&
    rest.some((heading) => textsBelow(view, heading.column, first).length > 0);
  return isLabel ? rest : headings;
}

/** 绩效指标 left of the names is no column of them where no levels stand below it. */
function withoutPlainBlock(view: SheetView, headings: Headings, bottom: number): Headings {
  const [label, ...rest] = headings;
  if (label?.role !== 'aside' || label.known) return headings;
  return view.readers.label(trimmedAt(view, bottom, label.column)).indicatorBlock ? rest : headings;
}

/** Whether nothing stands in a column but the texts of rows of their own: （以下略）, 产出部分合计. */
function standsAlone(view: SheetView, column: number, first: number): boolean {
  for (let row = first; row < first + ROWS_LOOKED_AT && row < view.grid.rows.length; row++) {
    if (surelyEndsBlock(view, row)) break;
    if (trimmedAt(view, row, column) !== '' && view.runs(row).length > 1) return false;
  }
  return true;
}

/** 一级指标 | 指标分类 | 评价指标 | 计划值: of two that may be level 1 the one beside the target, over no levels, heads the names. */
function withNameAmongLevels(headings: Headings, view: SheetView, first: number): Headings {
  if (headings.some(({ role }) => role === 'name' || role === 'detail')) return headings;
  const value = headings.findIndex(({ role }) => role === 'value');
  const name = headings[value - 1];
  const isSecond = headings
    .slice(0, Math.max(value - 1, 0))
    .some(({ role, known, column }) => role === 'level1' || (!known && isCoarse(view, column, first)));
  if (name?.role !== 'level1' || !isSecond || isCoarse(view, name.column, first)) return headings;
  return headings.map((heading) => (heading === name ? { ...heading, role: 'name' } : heading));
}

/** 数量指标 | 指标值 | 质量指标 | 指标值: a kind over its names, each with a column of values right of it. */
function withNamesOfKinds(view: SheetView, headings: Headings, bottom: number): Headings {
  const pairs = headings.length / 2;
  if (pairs < 2 || !Number.isInteger(pairs)) return headings;
  const areKinds = headings.every(({ role, column }, index) =>
    index % 2 === 0 ? isLevelName(view.readers.label(trimmedAt(view, bottom, column)).key) : role === 'value',
  );
  return areKinds
    ? headings.map((heading, index) => (index % 2 === 0 ? { ...heading, role: 'name' } : heading))
    : headings;
}

/** 指标解释 | 一级指标 | 绩效内容 | 指标值: of two that may stand for the names, the one that explains nothing. */
function withNameAmongDetails(view: SheetView, headings: Headings, bottom: number): Headings {
  const details = headings.filter(({ role }) => role === 'detail');
  if (details.length < 2 || headings.some(({ role }) => role === 'name')) return headings;
  // 指标解释 | 指标描述: the one whose texts differ.
  const name =
    details.find((heading) => !explains(view, heading, bottom)) ??
    details.findLast(({ column }) => lookLikeNames(textsBelow(view, column, bottom + 1)));
  return headings.map((heading) => (heading === name ? { ...heading, role: 'name' } : heading));
}

function explains(view: SheetView, { column }: Heading, bottom: number): boolean {
  return /解释|描述|说明/.test(view.readers.label(trimmedAt(view, bottom, column)).key);
}

/** 大类 | 指标分类 over 产出指标 | 数量指标. */
function withLevels(view: SheetView, printedLevels: Headings, first: number): Headings {
  // Right of 二级指标, 预期产出 is no level.
  const known = printedLevels.findIndex(({ role, known: isKnown }) => role === 'level2' && isKnown);
  const headings = printedLevels.map((heading, index): Heading =>
    known >= 0 && index > known && heading.role === 'level2' && !heading.known
      ? { ...heading, role: 'aside' }
      : heading,
  );
  // 预期产出 over names is a level's name no more than the column of levels left of it lets it be.
  const said = headings.findIndex(({ role }) => role === 'level2');
  const printed = headings[said]?.known === false && !isFine(view, headings[said].column, first);
  let level1 = headings.some(({ role }) => role === 'level1');
  let level2 = said >= 0 && !printed;
  let before = true;
  const levels = headings.map((heading, index): Heading => {
    if (index === said) before = false;
    if (heading.known || (level2 && !before) || (level1 && level2)) return heading;
    if (!level2 && index !== said && isFine(view, heading.column, first)) {
      level2 = true;
      return { ...heading, role: 'level2' };
    }
    const isOpen = heading.role === 'aside' || (heading.role === 'name' && hasOtherName(headings, heading));
    if (level1 || !isOpen || !isCoarse(view, heading.column, first)) return heading;
    level1 = true;
    return { ...heading, role: 'level1' };
  });
  const found = levels.findIndex(({ role }) => role === 'level2');
  return printed && found >= 0 && found < said
    ? levels.map((heading, index) => (index === said ? { ...heading, role: 'aside' } : heading))
    : levels;
}

/** Whether another heading than this may head the names: 绩效指标 | 明细指标. */
function hasOtherName(headings: Headings, name: Heading): boolean {
  return headings.some(
    (other) =>
      other !== name &&
      (other.role === 'name' || other.role === 'detail' || (other.role === 'aside' && !other.known)),
  );
}

/**
 * Where no heading says 三级指标, the one in words of its own between the levels and the target is the name's; 指标解释
 * right of it explains the names and is none.
 */
function withName(view: SheetView, headings: Headings, first: number): Headings {
  if (headings.some((heading) => heading.role === 'name')) return headings;
  const level = headings.findLast((heading) => heading.role === 'level1' || heading.role === 'level2');
  const detail = headings.find((heading) => heading.role === 'detail');
  const target = headings.find((heading) => heading.role === 'value' || heading.role === 'comparator');
  if (!level && (detail || !target)) return headings;
  const from = level?.column ?? -1;
  // 指标解释 left of the levels explains the names as well.
  const explained = detail && detail.column > from ? detail.column : Number.MAX_SAFE_INTEGER;
  const end = Math.min(target?.column ?? Number.MAX_SAFE_INTEGER, explained);
  if (!target && !detail) return headings;
  // 一级指标 | 指标分类 | 指标内容 over levels that repeat and the names themselves.
  const content = detail && detail.column > from && detail.column < (target?.column ?? 0) ? detail : null;
  const mayBeName = (heading: Heading): boolean => {
    if (heading.known || heading.column <= from) return false;
    const texts = textsBelow(view, heading.column, first);
    const areLevels =
      texts.length > 0 && texts.every((text) => soundsLikeLevel(view.readers.label(text).key));
    return !areLevels && !countsRows(texts) && lookLikeNames(texts);
  };
  const left = headings.filter((heading) => heading.column < end && mayBeName(heading));
  const name =
    left.find(({ column }) => textsBelow(view, column, first).length > 0) ??
    left[0] ??
    (target || (detail && explains(view, detail, first - 1))
      ? headings.find((heading) => mayBeName(heading))
      : undefined);
  if (name && content && repeats(textsBelow(view, name.column, first))) {
    const finer = level?.role === 'level1' ? 'level2' : 'aside';
    return headings.map((heading) => (heading === name ? { ...heading, role: finer } : heading));
  }
  return headings.map((heading) => (heading === name ? { ...heading, role: 'name' } : heading));
}

/**
 * Where no heading says 指标值, the first one in words of its own after the names below which targets stand is a target's:
 * that of the first area; on each side where names stand beside each other.
 */
function withTarget(view: SheetView, headings: Headings, bottom: number): Headings {
  const hasValue = headings.some((heading) => heading.role === 'value');
  const names = headings.filter((heading) => heading.role === 'name');
  if (hasValue && names.length < 2) return headings;
  const role = names.length > 0 ? 'name' : 'detail';
  const targets = new Set(
    headings.flatMap((heading, index) => {
      if (heading.role !== role) return [];
      const next = headings.findIndex((other, at) => at > index && SIDE.has(other.role));
      const side = headings.slice(index + 1, next < 0 ? undefined : next);
      if (side.some((other) => other.role === 'value')) return [];
      const isOwn = ({ known }: Heading): boolean => !known;
      const target = targetOf(view, side.filter(isOwn), bottom);
      // 指标标准 | 指标事项: the target left of the one name.
      if (target || names.length > 1) return target ?? [];
      const levels = headings.findLastIndex(({ role: of }, at) => at < index && of.startsWith('level'));
      return targetOf(view, headings.slice(levels + 1, index).filter(isOwn), bottom) ?? [];
    }),
  );
  return headings.map((heading) => (targets.has(heading) ? { ...heading, role: 'value' } : heading));
}

/** What begins the next side. */
const SIDE: ReadonlySet<Heading['role']> = new Set(['level1', 'level2', 'name']);

/** Of columns that only name a time the one of the whole year; none where nothing says which. */
function targetOf(view: SheetView, own: Headings, bottom: number): Heading | undefined {
  const keyOf = ({ column }: Heading): string => view.readers.label(trimmedAt(view, bottom, column)).key;
  const times = own.filter((heading) => isTime(keyOf(heading)));
  if (times.length === 0)
    return own.find(({ column }) => {
      const texts = textsBelow(view, column, bottom + 1);
      return lookLikeTargets(texts) && !areAlike(texts);
    });
  return times[targetAmongTimes(view, bottom, times.map(keyOf)) ?? -1];
}
