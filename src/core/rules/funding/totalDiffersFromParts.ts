import { compare, subtract } from '../../money/decimal';
import type { Funding, PerformanceTable } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { amountIn, plain, sumOfParts } from './amounts';

/**
 * The total isn't the sum of its sources, exactly. Blank sources count as nothing. A form that prints one source only
 * ("其中:当年市级财政资金") doesn't say that there are no others, so there the total may be more.
 */
export const totalDiffersFromParts: TableRule<'funding/total-differs-from-parts'> = {
  id: 'funding/total-differs-from-parts',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    return [table.funding, table.mediumTermFunding].flatMap((funding) =>
      funding ? compareSide(funding, table) : [],
    );
  },
};

function compareSide(
  funding: Funding,
  { fundingUnit: unit, sheet }: PerformanceTable,
): Detection<'funding/total-differs-from-parts'>[] {
  const { total, parts } = funding;
  const whole = total && amountIn(total, unit);
  const added = sumOfParts(funding, unit);
  if (!total || !whole || added === null) return [];
  const order = compare(whole, added);
  if (order === 0 || (order > 0 && parts.length === 1)) return [];
  const difference = order > 0 ? subtract(whole, added) : subtract(added, whole);
  return [
    {
      cell: total.cell,
      found: total.text,
      expected: plain(added),
      params: { total: plain(whole), parts: plain(added), difference: plain(difference), unit },
      related: parts.map((part) => ({ sheet, ...part.cell })),
    },
  ];
}
