import type { IndicatorRule } from '../Rule';

/** 指标性质 or 计量单位 says another thing than the value beside it: ≥ in the one, ≤95 in the other; 定性 beside 300人, 定量 beside 逐步提高. */
export const columnsDisagree: IndicatorRule<'value/columns-disagree'> = {
  id: 'value/columns-disagree',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['columns-disagree'] },
  suppressedBy: ['completeness/placeholder-left', 'value/not-quantified'],
  check({ value, valueCell, reading, comparatorColumn, unitColumn, direction, statedDirection, nature }) {
    if (nature && reading.kind === 'qualitative')
      return { cell: valueCell, found: value, params: { columns: nature.text, why: 'quantitative' } };
    const sign = comparatorColumn?.text.trim() || (direction ?? statedDirection)?.text.trim() || '';
    const unit = unitColumn?.text.trim() ?? '';
    const kind = [sign, nature?.text ?? ''].find((text) => QUALITATIVE.test(text));
    if (kind !== undefined) {
      const found = value.trim().endsWith(unit) ? value.trim() : value.trim() + unit;
      return { cell: valueCell, found, params: { columns: kind, why: 'qualitative' } };
    }
    const columns = [sign, unit].filter((text) => text !== '').join('、');
    return { cell: valueCell, found: value, params: { columns, why: 'differ' } };
  },
};

const QUALITATIVE = /^定性/;
