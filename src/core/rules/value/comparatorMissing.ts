import { compare, decimal, ZERO } from '../../money/decimal';
import { isShare, isUnwanted } from '../indicatorNames';
import { plainText, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

/**
 * A percentage that doesn't say whether it is a floor, a ceiling or the point. 100% and 0% need no sign, as there is
 * nothing beyond them; counts and amounts without one are usual and are left alone.
 */
export const comparatorMissing: IndicatorRule<'value/comparator-missing'> = {
  id: 'value/comparator-missing',
  category: 'value',
  severity: 'warning',
  fixable: 'risky',
  needs: 'indicator',
  silentAfter: ['completeness/placeholder-left'],
  check(indicator, group) {
    const { name, reading, value, valueCell, comparatorColumn } = indicator;
    if (reading.kind !== 'percent' || reading.comparator !== null || reading.numbers.length !== 1)
      return null;
    if (comparatorColumn && comparatorColumn.text.trim() !== '') return null;
    const number = reading.numbers[0] ?? ZERO;
    if (compare(number, HUNDRED) >= 0 || compare(number, ZERO) <= 0) return null;
    if (reading.irregularities.includes('approximate')) return null;
    const sign = group.kind === 'satisfaction' || isShare(name) ? '≥' : isUnwanted(name) ? '≤' : null;
    const found = { cell: valueCell, found: valueText(indicator), params: { name } };
    if (sign === null) return found;
    const expected = sign + plainText(valueText(indicator), group);
    return comparatorColumn
      ? { ...found, expected, fix: [{ cell: comparatorColumn.cell, text: sign }] }
      : { ...found, expected, fix: [{ cell: valueCell, text: sign + plainText(value, group) }] };
  },
};
