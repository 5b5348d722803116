import { asksRate, asksTime } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** A name that asks for a time with a rate as its value, or the other way round: 完成时间 100%, 及时率 12月底前. */
export const timeAndRate: IndicatorRule<'value/time-and-rate'> = {
  id: 'value/time-and-rate',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['percent', 'date', 'duration'] },
  suppressedBy: ['value/number-became-date', 'completeness/placeholder-left'],
  check(indicator) {
    const { name, reading, valueCell } = indicator;
    if (reading.kind === 'percent') {
      if (reading.numbers.length === 0) return null;
      // 缩短办理时间 20%: the change is measured, not the time.
      if (!asksTime(name) || /缩短|压缩|减少|提前|节约|提升|下降/.test(name + indicator.value)) return null;
      return { cell: valueCell, found: valueText(indicator), params: { name, asked: 'time' } };
    }
    // 及时率 24小时内修复 says when a case is in time, 停播率 15秒/百小时 is a rate; a bare deadline says nothing of one.
    const inWords = reading.irregularities.some((odd) => odd === 'text-before' || odd === 'text-after');
    if (inWords || /[每/／]/.test(indicator.value)) return null;
    if (!asksRate(name)) return null;
    return { cell: valueCell, found: valueText(indicator), params: { name, asked: 'rate' } };
  },
};
