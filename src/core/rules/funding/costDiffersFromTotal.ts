import { convert, type MoneyUnit } from '../../money/unit';
import { compare, decimal, multiply, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { areUnitsMixedUp, isUnitSlip } from '../../facts/unitSlip';
import { plain } from './amounts';
import { costIn, isTotalCost, totalCost, wholeCosts, type WholeCost } from '../../facts/costs';

/**
 * Cost indicators that are all whole amounts of money and don't come to the total. A row that is the total itself
 * (项目总成本, with the others as its parts) settles it; beside a price it is only told where it is exactly ten thousand
 * times apart. Amounts rounded to fewer digits are taken as rounded.
 */
export const costDiffersFromTotal: TableRule<'funding/cost-differs-from-total'> = {
  id: 'funding/cost-differs-from-total',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['funding/total-differs-from-parts'],
  check(table) {
    const { total } = table.funding;
    const unit = table.fundingUnit;
    const whole = total && amountIn(total, unit);
    if (!total || !whole || isUnitSlip(table.funding, table)) return [];
    const costs = wholeCosts(table) ?? mixedUpTotal(table, whole);
    if (costs === null) return [];
    // Nothing this year of a project that has its money in others.
    if (compare(whole, ZERO) === 0 && table.mediumTermFunding) return [];
    const single = costs.find(isTotalCost);
    const counted = single ? [single] : costs;
    if (costs.some((cost) => near(costIn(cost, unit), whole, [cost], unit))) return [];
    const added = sum(counted.map((cost) => costIn(cost, unit)));
    const why = areUnitsMixedUp(added, whole) ? 'unit' : 'none';
    if (
      near(added, whole, counted, unit) ||
      ((!single || why === 'none') && arePrices(counted, added, whole))
    )
      return [];
    if (budgetsBeside(table).some((budget) => near(added, budget, counted, unit))) return [];
    const isOnePart =
      why === 'none' &&
      counted.length === 1 &&
      compare(added, whole) < 0 &&
      !OF_ALL.test(counted[0]?.indicator.name ?? '');
    const difference = compare(added, whole) > 0 ? subtract(added, whole) : subtract(whole, added);
    return [
      {
        cell: total.cell,
        found: total.text,
        params: { why, total: plain(whole), costs: plain(added), difference: plain(difference), unit },
        related: counted.map(({ indicator }) => ({ sheet: table.sheet, ...indicator.valueCell })),
        severity: isOnePart ? 'info' : 'warning',
      },
    ];
  },
};

/** 全年预算数 beside 年初预算数: the costs may be those of either. */
function budgetsBeside({ account, fundingUnit }: PerformanceTable): Decimal[] {
  const budgets = account?.columns.filter(({ role }) => role === 'planned') ?? [];
  return budgets.flatMap(({ funding: { total } }) => (total && amountIn(total, fundingUnit)) ?? []);
}

/** Names of the whole cost. 物资采购费 alone is one part of it, and the form asks for no others. */
const OF_ALL = /成本|总|预算|控制|投资|资金|项目|经费/;

const HUNDRED = decimal('100') ?? ZERO;

/** 临时救助金 800元 of a budget of 50万元: in 元 and less than a hundredth of the whole, it is what one person gets. */
function arePrices(costs: readonly WholeCost[], added: Decimal, whole: Decimal): boolean {
  return costs.every((cost) => cost.unit === '元') && compare(multiply(added, HUNDRED), whole) < 0;
}

/** Beside a price nothing can be said of the sum of costs, but 项目总成本 is the whole, and may be in the wrong unit. */
function mixedUpTotal(table: PerformanceTable, whole: Decimal): WholeCost[] | null {
  const cost = totalCost(table);
  return cost && areUnitsMixedUp(costIn(cost, table.fundingUnit), whole) ? [cost] : null;
}

/** Equal, or apart by no more than the rounding of amounts that are written with decimals. */
function near(added: Decimal, whole: Decimal, costs: readonly WholeCost[], unit: MoneyUnit): boolean {
  const order = compare(added, whole);
  if (order === 0) return true;
  const rounding = sum(costs.map((cost) => halfOfLastDigit(cost, unit)));
  const difference = order > 0 ? subtract(added, whole) : subtract(whole, added);
  return compare(difference, rounding) <= 0;
}

function halfOfLastDigit({ amount, unit: own }: WholeCost, unit: MoneyUnit): Decimal {
  const decimals = amount.split('.')[1]?.length ?? 0;
  if (decimals === 0) return ZERO;
  return convert(decimal(`0.${'0'.repeat(decimals)}5`) ?? ZERO, own, unit);
}
