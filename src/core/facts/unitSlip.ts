import { compare, decimalOfNumber, sum, ZERO, type Decimal } from '../money/decimal';
import { convert, type MoneyUnit } from '../money/unit';
import type { Funding, FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import { amountIn, sumOfParts } from './amountIn';
import { costIn, totalCost, wholeCosts } from './costs';

/**
 * Whether an amount that names another unit than the form's (920元整 where the form says 万元) was meant in the form's: only so
 * does the total come to its sources.
 */
export function isUnitSlip(
  funding: Funding,
  { fundingUnit, fundingUnitStated }: Pick<PerformanceTable, 'fundingUnit' | 'fundingUnitStated'>,
): boolean {
  const { total, parts } = funding;
  if (!fundingUnitStated || !total?.amount) return false;
  if (![total, ...parts].some((amount) => namesOtherUnit(amount, fundingUnit))) return false;
  const whole = amountIn(total, fundingUnit);
  const added = sumOfParts(funding, fundingUnit);
  if (!whole || !added || compare(whole, added) === 0) return false;
  const meant = (amount: FundingAmount): Decimal | null =>
    namesOtherUnit(amount, fundingUnit) ? amount.amount : amountIn(amount, fundingUnit);
  return compare(meant(total) ?? ZERO, sum(parts.flatMap((part) => meant(part) ?? []))) === 0;
}

/** Whether a cell says 元 itself where the form's unit is 万元, or the other way round. */
export function namesOtherUnit({ state, unit }: FundingAmount, formUnit: MoneyUnit): boolean {
  return state === 'not-numeric' && unit !== formUnit;
}

/** No project costs less. */
const LEAST_YUAN = decimalOfNumber(1000) ?? ZERO;

/** 45元 of a form in 万元, with no source to compare: too little for a project, and a usual amount in the form's unit. */
export function isTinyInYuan(
  { total, parts }: Funding,
  { fundingUnit, fundingUnitStated }: Pick<PerformanceTable, 'fundingUnit' | 'fundingUnitStated'>,
): boolean {
  if (!fundingUnitStated || !total?.amount || !namesOtherUnit(total, fundingUnit)) return false;
  if (total.unit !== '元' || parts.some(({ amount }) => amount !== null)) return false;
  return compare(total.amount, ZERO) > 0 && compare(total.amount, LEAST_YUAN) < 0;
}

/** 18605000 of a form in 万元, 1860.5万元 of a cost: exactly so many times apart, one of them is in 元. */
export function areUnitsMixedUp(added: Decimal, whole: Decimal): boolean {
  return (
    compare(convert(added, '万元', '元'), whole) === 0 || compare(convert(whole, '万元', '元'), added) === 0
  );
}

/** 12,345万元 and more, or less than 1万元: whose unit is worth asking the costs for. */
const ASKED = /^-?(?:\d{5}|0?\.)/;

/** Whether the costs of a table come to its total only in another unit: one of the two was written in 元 for 万元. */
export function isCostInOtherUnit(table: PerformanceTable): boolean {
  const { total } = table.funding;
  const whole = table.fundingUnitStated && total && amountIn(total, '万元');
  if (!whole || !ASKED.test(whole)) return false;
  const single = totalCost(table);
  const costs = single ? [single] : (wholeCosts(table) ?? []);
  return costs.length > 0 && areUnitsMixedUp(sum(costs.map((cost) => costIn(cost, '万元'))), whole);
}
