import type { Decimal } from '../money/decimal';

export type ValueKind =
  'count' | 'percent' | 'money' | 'duration' | 'date' | 'range' | 'qualitative' | 'empty' | 'other';

export type Comparator = '≥' | '≤' | '=' | '>' | '<' | '≠' | '±' | 'between';

/** What was odd in a value that could be read all the same. A rule turns it into a finding; here it is only stated. */
export type Irregularity =
  | 'comparator-ascii' // >= <= for ≥ ≤
  | 'comparator-glyph' // ≧ ≦ ⩾ ═ ＝ 〉 and the like for ≥ ≤ = >
  | 'comparator-in-words' // 不低于, 以内, 大于等于
  | 'comparator-after-number' // 90%≥
  | 'inner-space' // ≥ 90%
  | 'full-width' // ９０％
  | 'thousands-separators'
  | 'chinese-numeral' // 百分之九十, 三次
  | 'traditional-character' // 10萬元, 2個
  | 'kangxi-radical' // ⽬, ⾦: another character that prints like 目, 金
  | 'unit-symbol' // km, ㎡, M
  | 'unit-variant' // 人/次 for 人次, 间数 for 间, 百分比 for %
  | 'unit-missing' // a number alone
  | 'unit-before-number' // %≥95
  | 'unit-twice' // 20万元万元, 95%以上%
  | 'two-units' // 30吨次, 12项个, 700家次家
  | 'approximate' // 约30人, 30人左右, 30余人
  | 'columns-disagree' // 指标性质 or 计量单位 says another thing than the value itself
  | 'money-unit-incomplete' // 100万, 28.40/株
  | 'number-missing' // a comparator or a unit alone
  | 'text-before' // 每次活动1-2天
  | 'text-after' // 100%达标
  | 'range-reversed' // 9-7次
  | 'date-without-year' // 12月底前
  | 'date-impossible' // 2024年13月
  | 'period' // a stretch of time where a deadline would stand: 全年, 2021年1月-12月
  | 'several-values' // more than one value in the cell
  | 'number-in-sentence'
  | 'placeholder' // **, ××, ……
  | 'not-applicable'; // 无, /, —, 不适用

/** A date as far as it is said; month and day 1-based. */
export interface DateReading {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * How far a qualitative value is graded: 优/良/差 and 省内领先 are, 有效提升 says a degree that nobody can check, 保障 says none,
 * 是 and 否 cannot be graded.
 */
export type Grading = 'graded' | 'degree' | 'ungraded' | 'yes-no';

/** An indicator value as read. Numbers keep the digits as written ("28.40"). */
export interface Reading {
  /** The text as it stood. */
  readonly raw: string;
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  /** In the order written; two for a range; the parts of a date (year, month, day, as far as said). */
  readonly numbers: readonly Decimal[];
  /** As written, without blanks and in simplified characters: 人次, 元/亩, 万元, km; null where there is none. */
  readonly unit: string | null;
  /** The text that says the same in canonical form; reads back to the same value. Null where there is none to offer. */
  readonly canonical: string | null;
  readonly irregularities: readonly Irregularity[];
  /** For kind date: the date; for a period, its two ends. */
  readonly dates?: readonly DateReading[];
  /** For kind qualitative. */
  readonly grading?: Grading;
}
