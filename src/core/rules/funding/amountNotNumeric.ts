import type { FundingAmount, PerformanceTable } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { isTinyInYuan, isUnitSlip, namesOtherUnit } from '../../facts/unitSlip';
import { amountsOfAllColumns, labelText, plain, sideOf, standsInItsLabel } from './amounts';

/** More than one plain number in an amount cell: it can't be added up as it stands, or can't be read at all. */
export const amountNotNumeric: TableRule<'funding/amount-not-numeric'> = {
  id: 'funding/amount-not-numeric',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    return (
      amountsOfAllColumns(table)
        .filter(({ state }) => state === 'not-numeric' || state === 'unreadable')
        // 财政拨款:37万元 in one cell is a text whatever it says, and can be read.
        .filter((amount) => !standsInItsLabel(amount) || !WITH_ITS_UNIT.test(amount.text))
        .map((amount) => detect(amount, table))
    );
  },
};

/** Where the form itself states no unit, somebody has to: 3600万元, and no word more. */
const NAMES_UNIT = /\d\s*[万亿]?元/;
const WITH_ITS_UNIT = /^\s*[\d,，.]+\s*[万亿]?元\s*$/;

function detect(amount: FundingAmount, table: PerformanceTable): Detection<'funding/amount-not-numeric'> {
  const { fundingUnit, fundingUnitStated } = table;
  const side = namesOtherUnit(amount, fundingUnit) ? sideOf(amount, table) : undefined;
  if (side && amount.amount !== null && isUnitSlip(side, table))
    return {
      cell: amount.cell,
      found: amount.text,
      expected: plain(amount.amount),
      params: { label: labelText(amount), unit: fundingUnit, unitSaid: 'slip' },
    };
  if (side?.total === amount && isTinyInYuan(side, table))
    return {
      cell: amount.cell,
      found: amount.text,
      params: { label: labelText(amount), unit: fundingUnit, unitSaid: 'tiny' },
    };
  const unitNeeded = !fundingUnitStated && NAMES_UNIT.test(amount.text);
  const unit = unitNeeded ? amount.unit : fundingUnit;
  const read = amountIn(amount, unit);
  const isWhole = unitNeeded && WITH_ITS_UNIT.test(amount.text);
  const number = read === null || isWhole ? null : plain(read);
  return {
    cell: amount.cell,
    found: amount.text,
    // Who takes the unit away where nothing else says it leaves a number that may be anything.
    expected: number !== null && unitNeeded ? `${number}${unit}` : number,
    params: { label: labelText(amount), unit, unitSaid: unitNeeded && read !== null ? 'needed' : '' },
    severity: read === null ? 'error' : isWhole ? 'info' : 'warning',
  };
}
