import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isPartOfAPrice } from './moneyRow';

/**
 * 成本控制率 100%: says that the budget is kept, not what anything costs. Savings and contributions are rates by nature, and a local
 * group such as 预算控制指标 asks for one.
 */
export const costAsPercentage: IndicatorRule<'value/cost-as-percentage'> = {
  id: 'value/cost-as-percentage',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['percent'] },
  check(indicator, { kind, level1, level2 }) {
    const { name, reading, valueCell } = indicator;
    if (kind !== 'cost' || reading.numbers.length === 0) return null;
    const labels = `${level1 ?? ''}${level2 ?? ''}`;
    if (!labels.includes('成本') || /社会|生态|环境/.test(labels)) return null;
    if (isPartOfAPrice(indicator.value)) return null;
    if (
      /节约|节省|超支|增幅|增长|增速|涨幅|降低|下降|下浮|压减|占比|比重|比例|税率|利率|费率|费用率|缴费|缴存|贴息|分担|配套|报销|补[贴助](?:资金|标准)?\s*$/.test(
        name,
      )
    )
      return null;
    return { cell: valueCell, found: valueText(indicator), params: { name } };
  },
};
