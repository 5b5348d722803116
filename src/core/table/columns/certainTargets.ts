import { AIM } from '../../text/comparatorSigns';
import { isReachedColumn } from '../labels/columns';
import { soundsLikeLevel } from '../labels/levels';
import { trimmedAt, type SheetView } from '../lines/sheetView';
import type { Heading } from './IndicatorColumns';
import { areAlike, lookLikeNames, lookLikeTargets, textsBelow } from './textsBelow';
import { isTime } from './timeColumns';

/** A sign with a number, a rate, or a number of things; money, dates and bare numbers (points) may be anything. */
const TARGET = new RegExp(`^${AIM}\\s*\\d|^\\d[\\d.,]*\\s*(?:[%％]|(?![元万亿年月日号分])[\\u3400-\\u9fff])`);
const NUMBER = new RegExp(`^${AIM}?\\s*\\d`);
const FEWEST = 2;

/**
 * 一级指标 | 二级指标 | 工作任务 | 预期成效: right of levels that are called so, and without any heading of targets, the one column
 * of well formed targets and the one column of names left of it, whatever their headings say. The same headings where there
 * is more than one of either. `bottom`: last row of the heading, 0-based.
 */
export function withCertainTargets(
  view: SheetView,
  headings: readonly Heading[],
  bottom: number,
): readonly Heading[] {
  if (headings.some(({ role }) => role === 'value' || role === 'comparator')) return headings;
  const level = headings.findLast(({ role, known }) => role === 'level2' && known);
  if (!level) return headings;
  const right = headings.filter(({ column }) => column > level.column);
  const textsOf = ({ column }: Heading): string[] => textsBelow(view, column, bottom + 1);
  const [value, another] = right.filter(
    (heading) => mayHeadTargets(view, heading, bottom) && areTargets(textsOf(heading)),
  );
  if (!value || another) return headings;
  const isLevel = (text: string): boolean => soundsLikeLevel(view.readers.label(text).key);
  const [name, other] = right.filter((heading) => {
    const texts = heading.column < value.column ? textsOf(heading) : [];
    return texts.length > 0 && lookLikeNames(texts) && !texts.every(isLevel);
  });
  if (!name || other) return headings;
  return headings.map((heading) => {
    if (heading === value) return { ...heading, role: 'value' };
    return heading === name ? { ...heading, role: 'name' } : heading;
  });
}

/** 预期成效, 绩效标准; not 实际完成值 or 三季度. */
function mayHeadTargets(view: SheetView, heading: Heading, bottom: number): boolean {
  const { key } = view.readers.label(trimmedAt(view, bottom, heading.column));
  return (!heading.known || key.endsWith('标准')) && !isReachedColumn(key) && !isTime(key);
}

/** Several are written as targets are, and with money, dates and ranges at least half begin with a number; not one remark in each row. */
function areTargets(texts: readonly string[]): boolean {
  const formed = texts.filter((text) => TARGET.test(text)).length;
  const begun = texts.filter((text) => NUMBER.test(text)).length;
  return formed >= FEWEST && begun * 2 >= texts.length && lookLikeTargets(texts) && !areAlike(texts);
}
