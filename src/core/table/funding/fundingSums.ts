import { compare, sum, type Decimal } from '../../money/decimal';
import { convert } from '../../money/unit';
import type { FundingAmount } from '../PerformanceTable';

/** The sum in the unit of the first amount; blanks count as nothing; null where no amount could be read. */
export function add(amounts: readonly FundingAmount[]): Decimal | null {
  const [first] = amounts.filter((amount) => amount.amount !== null);
  if (!first) return null;
  return sum(
    amounts.flatMap((amount) =>
      amount.amount === null ? [] : [convert(amount.amount, amount.unit, first.unit)],
    ),
  );
}

export function equal(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && compare(a, b) === 0;
}
