import type { FundingAmount, PerformanceTable } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { amountIn, amountsOfTable, labelText, plain } from './amounts';

/** More than one plain number in an amount cell: it can't be added up as it stands, or can't be read at all. */
export const amountNotNumeric: TableRule<'funding/amount-not-numeric'> = {
  id: 'funding/amount-not-numeric',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    return amountsOfTable(table)
      .filter(({ state }) => state === 'not-numeric' || state === 'unreadable')
      .map((amount) => detect(amount, table));
  },
};

/** Where the form itself states no unit, somebody has to: 3600万元, and no word more. */
const WITH_ITS_UNIT = /^\s*[\d,，.]+\s*[万亿]?元\s*$/;

function detect(
  amount: FundingAmount,
  { fundingUnit, fundingUnitStated }: PerformanceTable,
): Detection<'funding/amount-not-numeric'> {
  const read = amountIn(amount, fundingUnit);
  const unitNeeded = !fundingUnitStated && WITH_ITS_UNIT.test(amount.text);
  return {
    cell: amount.cell,
    found: amount.text,
    expected: read === null ? null : plain(read),
    params: { label: labelText(amount), unit: fundingUnit },
    severity: read === null ? 'error' : unitNeeded ? 'info' : 'warning',
  };
}
