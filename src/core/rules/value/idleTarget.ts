import { compare, decimal, ZERO } from '../../money/decimal';
import { isShare, isUnwanted } from '../indicatorNames';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

/** ≥100% and ≤0% can only be met exactly; ≥0 and ≤100% are met by anything. */
export const idleTarget: IndicatorRule<'value/idle-target'> = {
  id: 'value/idle-target',
  category: 'value',
  severity: 'info',
  fixable: 'risky',
  scope: 'indicator',
  suppressedBy: ['value/wrong-direction', 'completeness/placeholder-left'],
  check(indicator, group) {
    const { name, reading, valueCell, comparatorColumn } = indicator;
    const { comparator, numbers, kind } = reading;
    const number = numbers[0];
    if (number === undefined || numbers.length > 1 || (comparator !== '≥' && comparator !== '≤')) return null;
    if (reading.unit !== '%' && compare(number, ZERO) !== 0) return null;
    const share = kind === 'percent' && (group.kind === 'satisfaction' || isShare(name));
    const limit = comparator === '≥' ? share && compare(number, HUNDRED) === 0 : compare(number, ZERO) === 0;
    const always =
      comparator === '≥'
        ? compare(number, ZERO) === 0
        : share && !isUnwanted(name) && compare(number, HUNDRED) === 0;
    const found = { cell: valueCell, found: valueText(indicator), params: { name } };
    if (always) return { ...found, severity: 'warning' };
    if (!limit) return null;
    const plain = `=${number}${reading.unit ?? ''}`;
    return comparatorColumn?.text.trim()
      ? { ...found, expected: plain, fix: [{ cell: comparatorColumn.cell, text: '=' }] }
      : { ...found, expected: plain, fix: [{ cell: valueCell, text: plain }] };
  },
};
