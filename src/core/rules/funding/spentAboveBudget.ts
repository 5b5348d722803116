import { compare, subtract, type Decimal } from '../../money/decimal';
import type { SpentLine } from '../../table/Funding';
import type { MoneyUnit } from '../../money/unit';
import type { Detection, TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { labelText, plain } from './amounts';

/**
 * More was spent than was planned: of the project, or where that is right of one of its sources; or more is expected to be
 * in the whole year.
 */
export const spentAboveBudget: TableRule<'funding/spent-above-budget'> = {
  id: 'funding/spent-above-budget',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ account, fundingUnit: unit }) {
    const [total, ...sources] = account?.lines ?? [];
    if (!total) return [];
    const ofAll = above(total, unit);
    const told = ofAll ? [ofAll] : sources.flatMap((line) => above(line, unit) ?? []);
    if (told.length > 0) return told;
    const expected = account?.columns.find(({ role }) => role === 'expected')?.funding.total;
    const ofForecast = expected && above({ ...total, spent: expected }, unit, 'expected');
    return ofForecast ? [ofForecast] : [];
  },
};

function above(
  { planned, spent }: SpentLine,
  unit: MoneyUnit,
  of: 'spent' | 'expected' = 'spent',
): Detection<'funding/spent-above-budget'> | null {
  const amount = amountIn(spent, unit);
  const budgets = planned.flatMap((one) => amountIn(one, unit) ?? []);
  const most = budgets.reduce<Decimal | null>(
    (high, one) => (high === null || compare(one, high) > 0 ? one : high),
    null,
  );
  if (amount === null || most === null || compare(amount, most) <= 0) return null;
  return {
    cell: spent.cell,
    found: spent.text,
    params: {
      label: labelText(spent),
      spent: plain(amount),
      planned: plain(most),
      difference: plain(subtract(amount, most)),
      unit,
      of,
    },
  };
}
