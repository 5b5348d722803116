import { convert } from '../../money/unit';
import type { MoneyUnit } from '../../money/unit';
import { sum, trimmed, type Decimal } from '../../money/decimal';
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

function amountsOfSide({ total, parts, details }: Funding): FundingAmount[] {
  return total ? [total, ...parts, ...details] : [...parts, ...details];
}
