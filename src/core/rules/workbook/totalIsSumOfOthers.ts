import { compare, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import type { PerformanceTable } from '../../table/PerformanceTable';
import { amountIn, plain } from '../funding/amounts';
import type { WorkbookRule } from '../Rule';

/** With fewer tables, equal amounts are no more than equal amounts. */
const FEWEST_TABLES = 3;
/** Three or four round amounts may come out even by chance: 10, 20 and 30. */
const SURE_TABLES = 5;
const SURE_DIGITS = 4;
const NAMED_AS_SUM = /汇总|合计|总表|整体|打捆/;

/** A table whose total is the sum of all the others: added up with them, it counts twice. */
export const totalIsSumOfOthers: WorkbookRule<'workbook/total-is-sum-of-others'> = {
  id: 'workbook/total-is-sum-of-others',
  category: 'workbook',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const totals = tables.map(totalOf);
    const known = totals.filter((total) => total !== null);
    if (known.length < FEWEST_TABLES) return [];
    const all = sum(known);
    // Two tables can't both be the sum of the rest, unless all is zero.
    const index = totals.findIndex(
      (total) => total !== null && compare(total, ZERO) > 0 && compare(total, subtract(all, total)) === 0,
    );
    const table = tables[index];
    const total = table?.funding.total;
    const amount = totals[index];
    if (!table || !total || !amount) return [];
    return [
      {
        table: index,
        cell: total.cell,
        found: total.text,
        params: { total: plain(amount), unit: '万元' },
        severity: isSure(known.length, amount, table) ? 'warning' : 'info',
        related: tables.flatMap((other, place) =>
          place === index || !other.funding.total
            ? []
            : [{ sheet: other.sheet, table: place, ...other.funding.total.cell }],
        ),
      },
    ];
  },
};

function isSure(tables: number, amount: Decimal, { fields, sheet, title }: PerformanceTable): boolean {
  if (tables >= SURE_TABLES) return true;
  const digits = amount.replace('.', '').replace(/^0+|0+$/g, '').length;
  return (
    digits >= SURE_DIGITS ||
    NAMED_AS_SUM.test(`${sheet} ${title?.text ?? ''} ${fields.projectName?.text ?? ''}`)
  );
}

function totalOf({ funding: { total } }: PerformanceTable): Decimal | null {
  return total && amountIn(total, '万元');
}
