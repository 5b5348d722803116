import { sum, type Decimal } from '../money/decimal';
import { convert, type MoneyUnit } from '../money/unit';
import type { Funding, FundingAmount } from '../table/PerformanceTable';

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
