import { compare } from '../../money/decimal';
import { valueText } from '../rewriting';
import type { TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { costIn, wholeCosts } from '../../facts/costs';

/** A single cost row that is the whole total again: it explains nothing. */
export const oneLumpCost: TableRule<'funding/one-lump-cost'> = {
  id: 'funding/one-lump-cost',
  category: 'funding',
  severity: 'info',
  fixable: null,
  scope: 'table',
  suppressedBy: ['value/money-unit-incomplete'],
  check(table) {
    const { total } = table.funding;
    const unit = table.fundingUnit;
    const whole = total && amountIn(total, unit);
    const [cost, ...others] = wholeCosts(table) ?? [];
    if (!whole || !cost || others.length > 0 || compare(costIn(cost, unit), whole) !== 0) return [];
    const { name, valueCell } = cost.indicator;
    return [{ cell: valueCell, found: valueText(cost.indicator), params: { name } }];
  },
};
