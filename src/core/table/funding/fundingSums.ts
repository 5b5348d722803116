import { compare, sum, type Decimal } from '../../money/decimal';
import { convert, type MoneyUnit } from '../../money/unit';
import type { FundingAmount } from '../PerformanceTable';

/** The sum in the unit of the first amount; blanks count as nothing; null where no amount could be read. */
export function add(amounts: readonly FundingAmount[]): Decimal | null {
  const filled: Decimal[] = [];
  let own: MoneyUnit | null = null;
  for (const { amount, unit } of amounts) {
    if (amount === null) continue;
    own ??= unit;
    filled.push(convert(amount, unit, own));
  }
  return own === null ? null : sum(filled);
}

export function equal(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && compare(a, b) === 0;
}

/** Whether amounts come to another one, whatever units they are in; never where one side has nothing to compare. */
export function makeUp(amounts: readonly FundingAmount[], whole: FundingAmount | null): boolean {
  const first = amounts.find(({ amount }) => amount !== null);
  if (!first || whole === null || whole.amount === null) return false;
  return equal(add(amounts), convert(whole.amount, whole.unit, first.unit));
}
