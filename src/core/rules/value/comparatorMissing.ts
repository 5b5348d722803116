import { compare, decimal, ZERO } from '../../money/decimal';
import { isShare, isUnwanted } from '../../facts/indicatorNames';
import { asksTerm } from '../nameMeanings';
import { withoutDirection } from '../withoutDirection';
import { blankCell, plainText, rewritten, valueText } from '../rewriting';
import type { Detection, IndicatorRule } from '../Rule';
import type { Indicator, IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { unitOfName } from '../../value/unit/unitOfName';
import { isPartOfAPrice } from './moneyRow';
import { keepsNumbers, withDigits } from './proposal';

const HUNDRED = decimal('100') ?? ZERO;

/** 提高5%, 较上年下降3%: the verb says the direction. */
const DIRECTION = /增|提|升|降|减|缩|压|节约|节省|下浮|上浮/;
/** 按5%提取: no sign can stand behind 按. */
const AS_SAID = /^按/;
/** 稳定在40%: to stay there, neither more nor less. */
const STAYS = /^(?:稳定|维持)在/;
/** A tariff is exactly what it is: 缴费比例 28%, 保费补贴 80%. */
const TARIFF = /标准|费率|税率|利率|费比例|缴费|缴存|补[贴助]|资助|分担|配套|报销|贴息|计提|提取/;

/**
 * A percentage that doesn't say whether it is a floor, a ceiling or the point. 100% and 0% need no sign, as there is
 * nothing beyond them; counts and amounts without one are usual and are left alone. Where the form has a column for the
 * sign and it is blank, the blank is told, of 100% as a hint.
 */
export const comparatorMissing: IndicatorRule<'value/comparator-missing'> = {
  id: 'value/comparator-missing',
  category: 'value',
  severity: 'warning',
  fixable: 'risky',
  scope: 'indicator',
  appliesTo: { kinds: ['percent', 'count', 'duration', 'money'] },
  suppressedBy: ['completeness/placeholder-left', 'value/unit-missing', 'value/number-became-date'],
  check(indicator, group, table) {
    const { reading, comparatorColumn } = indicator;
    if (reading.comparator !== null || reading.numbers.length !== 1) return null;
    if (reading.kind !== 'percent')
      return comparatorColumn ? signNotFilled(indicator) : unlikeTheOthers(indicator, group, table);
    if (isSaidBeside(indicator, table) || isSaidByVerb(indicator) || isExact(indicator, group)) return null;
    return isOneEnd(indicator) ? wholeNotSigned(indicator) : withProposal(indicator, group);
  },
};

/** The form's own column of signs or of directions says it, or its blank is told there. */
function isSaidBeside(indicator: Indicator, table: PerformanceTable): boolean {
  const { comparatorColumn, direction } = indicator;
  if (comparatorColumn && comparatorColumn.text.trim() !== '') return true;
  if (!direction) return false;
  return direction.text.trim() !== '' || withoutDirection(table).includes(indicator);
}

/** There is nothing below 0% and beyond 100%; 约90% has no line at all, and 5个点 may be five places. */
function isOneEnd({ reading }: Indicator): boolean {
  const number = reading.numbers[0] ?? ZERO;
  if (compare(number, HUNDRED) >= 0 || compare(number, ZERO) <= 0) return true;
  return reading.unit === '个点' || reading.irregularities.includes('approximate');
}

/** 100% is clear without a sign, but the form's own cell for it was left out: a hint, with the = that is due there. */
function wholeNotSigned(indicator: Indicator): Detection<'value/comparator-missing'> | null {
  const { name, reading, valueCell, comparatorColumn } = indicator;
  if (!comparatorColumn || compare(reading.numbers[0] ?? ZERO, HUNDRED) !== 0) return null;
  const found = valueText(indicator);
  const params = { name, blank: blankCell(comparatorColumn) };
  const plain = { cell: valueCell, found, params, severity: 'info' } as const;
  if (reading.irregularities.length > 0) return plain;
  return { ...plain, expected: `=${found}`, fix: [{ cell: comparatorColumn.cell, text: '=' }] };
}

/** 提高5% says its direction, and so does the name of 森林覆盖率提高 | 0.5个百分点. */
function isSaidByVerb({ name, value, reading }: Indicator): boolean {
  if (reading.irregularities.includes('text-before') && DIRECTION.test(value)) return true;
  return /百分点/.test(reading.unit ?? '') && DIRECTION.test(name);
}

/** 稳定在40%, 按5%提取, 缴费比例 28%: neither more nor less. */
function isExact({ name, value }: Indicator, group: IndicatorGroup): boolean {
  const text = value.trim();
  if (STAYS.test(text) || (AS_SAID.test(text) && !isShare(name))) return true;
  return group.kind === 'cost' && (TARIFF.test(name) || isPartOfAPrice(value));
}

/** The value with the sign that its name asks for, where the name tells; written into the form's own column where it has one. */
function withProposal(indicator: Indicator, group: IndicatorGroup): Detection<'value/comparator-missing'> {
  const { name, reading, value, valueCell, comparatorColumn } = indicator;
  const params = { name, blank: blankCell(comparatorColumn) };
  const found = { cell: valueCell, found: valueText(indicator), params };
  const sign = isUnwanted(name) ? '≤' : group.kind === 'satisfaction' || isShare(name) ? '≥' : null;
  if (sign === null) return found;
  const whole = withDigits(plainText(valueText(indicator), group), reading);
  const own = withDigits(plainText(value, group), reading);
  if (own === null || whole === null || AS_SAID.test(own)) return found;
  const expected = withSign(sign, whole);
  if (!keepsNumbers(expected, reading)) return found;
  const fix = comparatorColumn
    ? { cell: comparatorColumn.cell, text: sign }
    : { cell: valueCell, text: withSign(sign, own) };
  return rewritten(found, { expected, fix: [fix] });
}

/** The form has a column for the sign, and beside this number it is blank. A stretch of time (全年) has none to fill in. */
function signNotFilled({
  name,
  reading,
  valueCell,
  comparatorColumn,
  direction,
  value,
  unitColumn,
}: Indicator): Detection<'value/comparator-missing'> | null {
  if (comparatorColumn?.text.trim() !== '' || (direction && direction.text !== '')) return null;
  if (reading.irregularities.includes('period') || /^[-+]?0(?:\.0+)?$/.test(reading.numbers[0] ?? ''))
    return null;
  const own = value.trim();
  const unit = unitColumn?.text.trim() ?? '';
  const params = { name, blank: blankCell(comparatorColumn) };
  return { cell: valueCell, found: own.endsWith(unit) ? own : own + unit, params };
}

/** Fewer values show no habit. */
const ENOUGH = 4;

/** Counts and durations of a table that say a number, and how many of them say it without a sign. */
const signsOf = new WeakMap<PerformanceTable, { readonly numbers: number; readonly unsigned: number }>();

function countSigns(table: PerformanceTable): { readonly numbers: number; readonly unsigned: number } {
  const known = signsOf.get(table);
  if (known) return known;
  const counted = { numbers: 0, unsigned: 0 };
  for (const { indicators } of table.groups) {
    for (const { reading } of indicators) {
      // Rates and limits of costs bear their signs everywhere: they show no habit.
      if (reading.numbers.length === 0 || (reading.kind !== 'count' && reading.kind !== 'duration')) continue;
      counted.numbers += 1;
      if (reading.comparator === null) counted.unsigned += 1;
    }
  }
  signsOf.set(table, counted);
  return counted;
}

/**
 * 20座 among values that have their sign: a hint. Where a table leaves the signs of its counts out as a rule, they are
 * read as so many and no less, and nothing is said.
 */
function unlikeTheOthers(
  { name, reading, valueCell, direction, unitColumn, value }: Indicator,
  group: IndicatorGroup,
  table: PerformanceTable,
): Detection<'value/comparator-missing'> | null {
  if (reading.kind === 'money' || (group.kind !== 'quantity' && group.kind !== 'timeliness')) return null;
  if (direction ?? unitColumn) return null;
  // 运维周期 12个月: from when to when, neither more nor less.
  if (reading.kind === 'duration' && asksTerm(name)) return null;
  // 建设面积(亩) | 12000: a bare number below the name that measures it.
  if (reading.unit === null || unitOfName(name) !== null || reading.irregularities.length > 0) return null;
  const { numbers, unsigned } = countSigns(table);
  if (numbers < ENOUGH || unsigned * 3 > numbers) return null;
  return { cell: valueCell, found: value, params: { name, blank: '' }, severity: 'info' };
}

/** The sign stands before the number, behind a label: 完成≥70%. */
function withSign(sign: string, text: string): string {
  return text.replace(/^([\u4e00-\u9fff:：]*)\+?/, `$1${sign}`);
}
