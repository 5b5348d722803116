import type { Decimal } from '../../money/decimal';
import { sumOfOthers } from '../../money/sumOfOthers';
import type { PerformanceTable } from '../../table/PerformanceTable';
import { isOnlySpeaker } from '../../table/sumWords';
import { amountIn } from '../../facts/amountIn';
import { plain } from '../funding/amounts';
import type { WorkbookRule } from '../Rule';

/** A table whose total is the sum of all the others: added up with them, it counts twice. */
export const totalIsSumOfOthers: WorkbookRule<'workbook/total-is-sum-of-others'> = {
  id: 'workbook/total-is-sum-of-others',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const totals = tables.map(totalOf);
    const found = sumOfOthers(totals);
    const table = found ? tables[found.index] : undefined;
    const total = table?.funding.total;
    const amount = found ? totals[found.index] : null;
    if (!found || !table || !total || !amount) return [];
    return [
      {
        table: found.index,
        cell: total.cell,
        found: total.text,
        params: { total: plain(amount), unit: '万元' },
        severity: found.sure || isOnlySpeaker(table, tables) ? 'warning' : 'info',
        related: tables.flatMap((other, place) =>
          other === table || !other.funding.total
            ? []
            : [{ sheet: other.sheet, table: place, ...other.funding.total.cell }],
        ),
      },
    ];
  },
};

function totalOf({ funding: { total } }: PerformanceTable): Decimal | null {
  return total && amountIn(total, '万元');
}
