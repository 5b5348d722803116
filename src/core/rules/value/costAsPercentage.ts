import type { IndicatorRule } from '../Rule';

/** 成本控制率 100%: says that the budget is kept, not what anything costs. Savings are a rate by nature. */
export const costAsPercentage: IndicatorRule<'value/cost-as-percentage'> = {
  id: 'value/cost-as-percentage',
  category: 'value',
  severity: 'info',
  fixable: null,
  needs: 'indicator',
  check({ name, reading, value, valueCell }, group) {
    if (group.kind !== 'cost' || reading.kind !== 'percent' || reading.numbers.length === 0) return null;
    if (
      /社会|生态|环境/.test(group.level2 ?? '') ||
      /节约|节省|降低|下降|占比|比重|比例|税率|利率/.test(name)
    )
      return null;
    return { cell: valueCell, found: value, params: { name } };
  },
};
