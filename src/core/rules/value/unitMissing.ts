import { compare, decimal, shift, trimmed, ZERO, type Decimal } from '../../money/decimal';
import { PLAIN_SIGNS } from '../../text/comparatorSigns';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { tidy, trimBlanks } from '../../text/characters';
import { isDimensionless, isUnwanted, unitByName } from '../../facts/indicatorNames';
import { unitOfName } from '../../value/unit/unitOfName';
import { blankCell, plainText, rewritten, valueText } from '../rewriting';
import type { Detection, IndicatorRule } from '../Rule';
import { hasFraction, isCountedWhole } from './wholeUnits';
import { isMoneyRow, lacksYuan } from './moneyRow';
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
  suppressedBy: ['value/number-became-date', 'completeness/placeholder-left', 'value/columns-disagree'],
  check(indicator, group) {
    if (!lacksUnit(indicator, group) || unitOfName(indicator.name) !== null) return null;
    const { name, reading, value, valueCell, unitColumn } = indicator;
    const unit = unitByName(name);
    const sign = unit === '%' && lacksSign(indicator) ? 'missing' : '';
    const params = { name, sign, blank: blankCell(unitColumn) } as const;
    const found = { cell: valueCell, found: valueText(indicator), params };
    if (unit === '%' && reading.numbers.every(isPart)) return { ...found, ...asPercent(indicator) };
    if (unit === null || (unit === '%' && !reading.numbers.every((number) => isPercentage(name, number))))
      return found;
    if (unit !== '%' && isCountedWhole(unit) && reading.numbers.some(hasFraction)) return found;
    const whole = withDigits(plainText(valueText(indicator), group), reading);
    const own = withDigits(plainText(value, group), reading);
    if (whole === null || own === null || !ENDS_IN_NUMBER.test(own)) return found;
    const expected = withUnit(whole, unit);
    if (!keepsNumbers(expected, reading)) return found;
    return unitColumn
      ? rewritten(found, { expected, fix: [{ cell: unitColumn.cell, text: unit }] })
      : rewritten(found, { expected, fix: [{ cell: valueCell, text: withUnit(own, unit) }] });
  },
};

/** A share between none and all says at least, at most or exactly, in its cell or in a column. */
function lacksSign({ reading, comparatorColumn, direction }: Indicator): boolean {
  const said = reading.comparator !== null || (comparatorColumn ?? direction)?.text.trim();
  return !said && !reading.numbers.every((number) => WITHOUT_SIGN.has(number));
}
/** None, and all of it, as 100% and as 1: there is nothing beyond. */
const WITHOUT_SIGN = new Set(['0', '1', '100']);

/** 10万经费 names its thing already: no unit of people can follow it. */
const ENDS_IN_NUMBER = /[^\u4e00-\u9fff]$|[十百千万亿多余上下内右]$/;

/** The unit stands behind the number, before the 以上 of 10万以上. */
function withUnit(text: string, unit: string): string {
  return text.replace(/(?=(?:(?:\(含\)|及)?以[上下内](?:\(含\))?|左右|上下)$|$)/, unit);
}

/** 0.98 and 1: a share that is said as a part of one. */
const isPart = (number: Decimal): boolean => compare(number, ZERO) > 0 && compare(number, ONE) <= 0;

/** 98% for 0.98, 100% for 1, behind the sign that was written. Nothing where other words stand beside the number. */
function asPercent({
  reading,
  value,
  valueCell,
  unitColumn,
}: Indicator): Pick<Detection<'value/unit-missing'>, 'expected' | 'fix'> {
  const [, sign = '', digits = ''] = PART_ALONE.exec(tidy(trimBlanks(value)).text) ?? [];
  const part = decimal(digits);
  if (!part) return {};
  const share = trimmed(shift(part, 2));
  const expected = `${reading.comparator ?? ''}${share}%`;
  return unitColumn
    ? {
        expected,
        fix: [
          { cell: valueCell, text: sign + share },
          { cell: unitColumn.cell, text: '%' },
        ],
      }
    : { expected, fix: [{ cell: valueCell, text: expected }] };
}

/** A sign, and a number that is no more than one. */
const PART_ALONE = new RegExp(`^([${PLAIN_SIGNS}]{0,2})(\\d(?:\\.\\d+)?)$`);

const TEN = decimal('10') ?? ZERO;

/** 98 of a rate is 98%. 356 is no share; 1.2 in 满意度 may be 120% or 1.2%, and nobody means either. */
const isPercentage = (name: string, number: Decimal): boolean =>
  compare(number, ZERO) === 0 ||
  (compare(number, isUnwanted(name) ? ONE : TEN) > 0 && compare(number, HUNDRED) <= 0) ||
  (isGrowth(name) && compare(number, ONE) > 0);

/** 增长率 5 is 5% as well. */
const isGrowth = (name: string): boolean => /增长|增幅|增速|提升|下降|降低/.test(name);

function lacksUnit({ reading, name }: Indicator, group: IndicatorGroup): boolean {
  if (reading.numbers.length === 0 || isDimensionless(name)) return false;
  if (lacksYuan(reading, group)) return false;
  if (reading.irregularities.includes('unit-missing')) return true;
  // 3万 is money in a cost row, and a number without its unit elsewhere.
  return !isMoneyRow(name, group, reading);
}
