import type { IndicatorRule } from '../Rule';

/** 指标性质 or 计量单位 says another thing than the value beside it: ≥ in the one, ≤95 in the other. */
export const columnsDisagree: IndicatorRule<'value/columns-disagree'> = {
  id: 'value/columns-disagree',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  appliesTo: { irregularities: ['columns-disagree'] },
  check({ value, valueCell, comparatorColumn, unitColumn }) {
    const beside = [comparatorColumn?.text.trim(), unitColumn?.text.trim()].filter((text) => text).join('、');
    return { cell: valueCell, found: value, params: { columns: beside } };
  },
};
