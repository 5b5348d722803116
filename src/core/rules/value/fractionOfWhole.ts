import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { hasFraction, isCountedWhole } from './wholeUnits';

/** On the average there may be 2.5 of them. */
const ON_AVERAGE = /均|每|[百千万]人|率|比|指数|系数|折/;

/** 2.5次, 1.5辆: half of what is counted whole. */
export const fractionOfWhole: IndicatorRule<'value/fraction-of-whole'> = {
  id: 'value/fraction-of-whole',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['count', 'range'] },
  check(indicator) {
    const { name, reading, valueCell } = indicator;
    if (reading.unit === null || !isCountedWhole(reading.unit) || ON_AVERAGE.test(name + indicator.value))
      return null;
    if (!reading.numbers.some(hasFraction)) return null;
    return { cell: valueCell, found: valueText(indicator), params: { unit: reading.unit } };
  },
};
