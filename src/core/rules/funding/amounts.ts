import { convert } from '../../money/unit';
import type { MoneyUnit } from '../../money/unit';
import { compare, sum, trimmed, ZERO, type Decimal } from '../../money/decimal';
import type { Funding, FundingAmount, PerformanceTable } from '../../table/PerformanceTable';

/** The amount in another unit; null for a blank one. */
export function amountIn(amount: FundingAmount, unit: MoneyUnit): Decimal | null {
  return amount.amount === null ? null : convert(amount.amount, amount.unit, unit);
}

/** The sum of the sources in a unit; null where none is filled in or one can't be read. */
export function sumOfParts(funding: Funding, unit: MoneyUnit): Decimal | null {
  if (funding.parts.some((part) => part.state === 'unreadable')) return null;
  const amounts = funding.parts.flatMap((part) => amountIn(part, unit) ?? []);
  return amounts.length === 0 ? null : sum(amounts);
}

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

/** For people: without needless zeros. */
export function plain(amount: Decimal): string {
  return trimmed(amount);
}

/** Labels end in a colon on many forms. */
export function labelText(amount: FundingAmount): string {
  return amount.label.replace(/[：:]\s*$/, '');
}

/** Every amount of a table: totals, sources and what is below them, the year's side first. */
export function amountsOfTable({ funding, mediumTermFunding }: PerformanceTable): FundingAmount[] {
  const amounts = amountsOfSide(funding);
  return mediumTermFunding ? amounts.concat(amountsOfSide(mediumTermFunding)) : amounts;
}

/** The same with the columns of what was planned, spent and expected beside the one that was read. */
export function amountsOfAllColumns(table: PerformanceTable): FundingAmount[] {
  const { account } = table;
  const amounts = amountsOfTable(table);
  return account ? amounts.concat(account.columns.flatMap(({ funding }) => amountsOfSide(funding))) : amounts;
}

/** Total and sources in which an amount stands; undefined for one that a column beside them states. */
export function sideOf(
  amount: FundingAmount,
  { funding, mediumTermFunding }: PerformanceTable,
): Funding | undefined {
  return (
    [funding, mediumTermFunding].find(
      (side) => side !== null && (side.total === amount || side.parts.includes(amount)),
    ) ?? undefined
  );
}

function amountsOfSide({ total, parts, details }: Funding): FundingAmount[] {
  return total ? [total, ...parts, ...details] : [...parts, ...details];
}
