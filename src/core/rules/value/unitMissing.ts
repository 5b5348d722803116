import { compare, decimal, ZERO, type Decimal } from '../../money/decimal';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { isDimensionless, unitByName, unitInName } from '../indicatorNames';
import { plainText, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isMoneyRow } from './moneyRow';
import { keepsNumbers, withDigits } from './proposal';

const ONE = decimal('1') ?? ZERO;
const HUNDRED = decimal('100') ?? ZERO;

/** A number alone, with its unit neither in the cell nor in a column of its own nor at the end of the name. */
export const unitMissing: IndicatorRule<'value/unit-missing'> = {
  id: 'value/unit-missing',
  category: 'value',
  severity: 'warning',
  fixable: 'risky',
  scope: 'indicator',
  appliesTo: { irregularities: ['unit-missing', 'money-unit-incomplete'] },
  suppressedBy: ['completeness/placeholder-left'],
  check(indicator, group) {
    if (!lacksUnit(indicator, group) || unitInName(indicator.name)) return null;
    const { name, reading, value, valueCell, unitColumn } = indicator;
    const unit = unitByName(name);
    const found = { cell: valueCell, found: valueText(indicator), params: { name } };
    // 合格率 1 is the whole most likely, and never 1%.
    if (unit === null || (unit === '%' && !reading.numbers.every(isPercentage))) return found;
    const whole = withDigits(plainText(valueText(indicator), group), reading);
    const own = withDigits(plainText(value, group), reading);
    if (whole === null || own === null || !ENDS_IN_NUMBER.test(own)) return found;
    const expected = withUnit(whole, unit);
    if (!keepsNumbers(expected, reading)) return found;
    return unitColumn
      ? { ...found, expected, fix: [{ cell: unitColumn.cell, text: unit }] }
      : { ...found, expected, fix: [{ cell: valueCell, text: withUnit(own, unit) }] };
  },
};

/** 10万经费 names its thing already: no unit of people can follow it. */
const ENDS_IN_NUMBER = /[^\u4e00-\u9fff]$|[十百千万亿多余上下内右]$/;

/** The unit stands behind the number, before the 以上 of 10万以上. */
function withUnit(text: string, unit: string): string {
  return text.replace(/(?=(?:(?:\(含\)|及)?以[上下内](?:\(含\))?|左右|上下)$|$)/, unit);
}

/** 0 and what lies above 1 and up to 100: 合格率 1 may be all of it, 356 is no share. */
const isPercentage = (number: Decimal): boolean =>
  compare(number, ZERO) === 0 || (compare(number, ONE) > 0 && compare(number, HUNDRED) <= 0);

function lacksUnit({ reading, name }: Indicator, group: IndicatorGroup): boolean {
  if (reading.numbers.length === 0 || isDimensionless(name)) return false;
  if (reading.irregularities.includes('unit-missing')) return true;
  // 3万 is money in a cost row, and a number without its unit elsewhere.
  return !isMoneyRow(name, group, reading);
}
