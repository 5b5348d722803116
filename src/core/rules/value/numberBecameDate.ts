import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { tidy, trimBlanks } from '../../text/characters';
import { asksCount, asksRate, asksShortTime } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_NAME = `(${MONTHS.join('|')})[a-z]*`;

/** 7/9: a date where things are counted, a fraction elsewhere. */
const SLASHED = /^(1[0-2]|[1-9])\/(3[01]|[12]\d|[1-9])$/;

/** How Excel shows what it took for a date or a time, and what was most likely typed. */
const SHOWN: readonly (readonly [pattern: RegExp, typed: (...parts: string[]) => string])[] = [
  [/^(\d{1,2})月(\d{1,2})日$/, (month, day) => `${month}-${day}`],
  [/^(?:19|20)\d\d[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (month, day) => `${Number(month)}-${Number(day)}`],
  [new RegExp(`^${MONTH_NAME}-(\\d{1,2})$`, 'i'), (month, year) => `${monthOf(month)}-${Number(year)}`],
  [new RegExp(`^(\\d{1,2})-${MONTH_NAME}$`, 'i'), (day, month) => `${monthOf(month)}-${Number(day)}`],
  [SLASHED, (month, day) => `${month}-${day}`],
  [/^(\d{1,2}:\d{2})(?::00)?(?:\s*[AP]M)?$/i, (time) => time],
];

const monthOf = (name: string): number =>
  MONTHS.findIndex((month) => name.toLowerCase().startsWith(month.toLowerCase())) + 1;

/** How dates and times begin and end, in whatever width; most values do neither. */
const MAY_BE_ONE = /^[\da-zA-Z０-９ａ-ｚＡ-Ｚ][^]*[\da-zA-Z０-９ａ-ｚＡ-Ｚ日⽇]$/;

/** What was typed before Excel made a date of it: 7-9 for 7月9日; null where a text is no such date. */
function typedFor(value: string): string | null {
  const trimmed = trimBlanks(value);
  if (!MAY_BE_ONE.test(trimmed)) return null;
  const text = tidy(trimmed).text.replace(/ 0?0:00(?::00)?$/, '');
  for (const [pattern, typed] of SHOWN) {
    const match = pattern.exec(text);
    if (match) return typed(...match.slice(1));
  }
  return null;
}

/** 2026-07-09 00:00:00. */
const LONGEST = 20;

/** Names that ask for a date or a time of day themselves. */
const ASKS_WHEN = /时间|日期|期限|时限|时点|节点|截止|前完成|何时|进度|开放|营业|作息/;
const HOW_LONG = /天数|时长|工期|周期|耗时|次数|频次|人数|平均/;

const IN_FULL = /^\s*(?:19|20)\d\d\s*年/;

/** Whether a date can't be what this indicator asks for. */
function asksNumber({ name }: Indicator, group: IndicatorGroup): boolean {
  if (asksRate(name) || HOW_LONG.test(name) || asksShortTime(name)) return true;
  return group.kind !== null && group.kind !== 'timeliness' && !ASKS_WHEN.test(name);
}

/**
 * 7月9日 where a number belongs: 7-9 was typed, and Excel made a date of it. The date written in full would only be
 * more wrong, so every other rule about dates keeps silent.
 */
export const numberBecameDate: IndicatorRule<'value/number-became-date'> = {
  id: 'value/number-became-date',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  check(indicator, group) {
    const { value, valueCell } = indicator;
    if (value.length < 3 || value.length > LONGEST) return null;
    const typed = typedFor(value);
    if (typed === null || !asksNumber(indicator, group)) return null;
    if (SLASHED.test(value.trim()) && !asksCount(indicator.name) && !HOW_LONG.test(indicator.name))
      return null;
    // 按期完成率 2026年12月31日 was meant as a day: that a rate is asked for is told elsewhere.
    if (IN_FULL.test(value) && asksRate(indicator.name)) return null;
    // 师生比 1:15 is a ratio as everybody writes it, whatever Excel holds.
    if (typed.startsWith('1:') && /比[例值重]?\s*$/.test(indicator.name)) return null;
    const shown = /:/.test(typed) ? 'time' : 'date';
    return { cell: valueCell, found: value, params: { typed, shown } };
  },
};
