import { compare, decimal, ZERO, type Decimal } from '../../money/decimal';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import { isDimensionless, unitByName, unitInName } from '../indicatorNames';
import { plainText, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isMoneyRow } from './moneyRow';

const ONE = decimal('1') ?? ZERO;

/** A number alone, with its unit neither in the cell nor in a column of its own nor at the end of the name. */
export const unitMissing: IndicatorRule<'value/unit-missing'> = {
  id: 'value/unit-missing',
  category: 'value',
  severity: 'warning',
  fixable: 'risky',
  needs: 'indicator',
  looksAt: { irregularities: ['unit-missing', 'money-unit-incomplete'] },
  silentAfter: ['completeness/placeholder-left'],
  check(indicator, group) {
    if (!lacksUnit(indicator, group) || unitInName(indicator.name)) return null;
    const { name, reading, value, valueCell, unitColumn } = indicator;
    const unit = unitByName(name);
    const found = { cell: valueCell, found: valueText(indicator), params: { name } };
    // 合格率 1 is the whole most likely, and never 1%.
    if (unit === null || (unit === '%' && isFraction(reading.numbers[0] ?? ZERO))) return found;
    const expected = plainText(valueText(indicator), group) + unit;
    return unitColumn
      ? { ...found, expected, fix: [{ cell: unitColumn.cell, text: unit }] }
      : { ...found, expected, fix: [{ cell: valueCell, text: plainText(value, group) + unit }] };
  },
};

const isFraction = (number: Decimal): boolean => compare(number, ZERO) > 0 && compare(number, ONE) <= 0;

function lacksUnit({ reading, name }: Indicator, group: IndicatorGroup): boolean {
  if (reading.numbers.length === 0 || isDimensionless(name)) return false;
  if (reading.irregularities.includes('unit-missing')) return true;
  // 3万 is money in a cost row, and a number without its unit elsewhere.
  return !isMoneyRow(name, group, reading);
}
