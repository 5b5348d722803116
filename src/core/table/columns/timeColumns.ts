import type { Label } from '../labels/Label';
import { isDateLine, yearIn } from '../labels/years';
import { trimmedAt, type SheetView } from '../lines/sheetView';

/** 一季度, 1-6月, 上半年: a part of the year, never its target. */
const PART_OF_YEAR =
  /^(?:第?[一二三四1-4]个?季度|\d{1,2}(?:[-—~至]\d{1,2})?月份?|[上下]半年)(?:绩效)?(?:目标|计划|指标)?值?$/;
const WHOLE_YEAR = /^(?:全年|年度|本年度?|当年|全年合计|合计)(?:绩效)?(?:目标|计划|指标)?值?$/;
const YEAR = /^(20\d{2})年?度?(.*)$/;
const TARGET = /^(?:绩效)?(?:目标|计划|指标|预期|申报)(?:数|值|水平)?$/;
const FORMER = /实际|完成|执行|预计|历史/;

/** Whether a heading names a part of the year: 一季度, 上半年, 1-6月. */
export function isPartOfYear(key: string): boolean {
  return PART_OF_YEAR.test(key);
}

/** Whether a heading says only for which time its column is. */
export function isTime(key: string): boolean {
  return isPartOfYear(key) || WHOLE_YEAR.test(key) || YEAR.test(key);
}

/** The year that a heading of targets names, 2026年 or 2026年目标值; null of any other, and of what a year came to. */
export function yearOfHeading(key: string): number | null {
  const [, year, rest = ''] = YEAR.exec(key) ?? [];
  return year === undefined || FORMER.test(rest) ? null : Number(year);
}

const YEAR_BEHIND = /^(\D{2,8})\(?(20\d{2})年?度?\)?$/;

/** A heading's key with its year in front, wherever that stands: 指标值(2026年), 目标值2026 and 2026年指标值 are the same. */
export function datedKey({ key, compact }: Label): string {
  const [, what, year] = YEAR_BEHIND.exec(compact) ?? [];
  return what === undefined || year === undefined ? key : `${year}年${what}`;
}

/** Headlines looked through for the year of the table. */
const HEADLINES = 16;

/**
 * Which of several headings side by side that only state a time heads the target of the year: 全年, else the one that
 * says 目标, else the year of the headlines above `row` (0-based). Null where nothing says which: one quarter of four,
 * or one year of three, is not to be taken for the target.
 */
export function targetAmongTimes(view: SheetView, row: number, keys: readonly string[]): number | null {
  const found = (is: (key: string) => boolean): number | null => {
    const index = keys.findIndex(is);
    return index < 0 ? null : index;
  };
  const whole = found((key) => WHOLE_YEAR.test(key));
  if (whole !== null) return whole;
  const years = keys.map((key) => YEAR.exec(key));
  const isNamed = (key: string): boolean => TARGET.test(YEAR.exec(key)?.[2] ?? '');
  if (keys.filter(isNamed).length === 1) return found(isNamed);
  const current = years.filter((year) => year !== null && !FORMER.test(year[2] ?? ''));
  if (current.length === 1 && keys.length === 1) return 0;
  const year = yearAbove(view, row);
  return year === null ? null : found((key) => YEAR.exec(key)?.[1] === String(year) && !FORMER.test(key));
}

/** The year of the headlines above a row (0-based); null where none says it. */
export function yearAbove(view: SheetView, row: number): number | null {
  for (let above = row - 1; above >= 0 && above >= row - HEADLINES; above--) {
    const [first, beside] = view.runs(above);
    if (!first || (beside && beside.label.key.length > 6)) continue;
    const { compact } = view.readers.label(trimmedAt(view, above, first.column));
    const year = isDateLine(compact) ? null : yearIn(compact);
    if (year !== null) return year;
  }
  return null;
}
