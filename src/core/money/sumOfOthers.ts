import { compare, decimal, multiply, sum, ZERO, type Decimal } from './decimal';

/** With fewer amounts, equal ones are no more than equal. */
const FEWEST = 3;
/** Three or four round amounts may come out even by chance: 10, 20 and 30. */
const SURE_COUNT = 5;
const SURE_DIGITS = 4;
const HALF = decimal('0.5') ?? ZERO;

/** The amount that is the sum of all the others: its index, and whether that can hardly be chance. */
export interface SumOfOthers {
  readonly index: number;
  readonly sure: boolean;
}

/**
 * Finds the amount that all the others together come to; counted with them, money counts twice. Null where there is none, or
 * where fewer than three are there and not 0. `amounts` are in one unit; null for those that are not known.
 */
export function sumOfOthers(amounts: readonly (Decimal | null)[]): SumOfOthers | null {
  const known = amounts.filter((amount) => amount !== null && compare(amount, ZERO) !== 0) as Decimal[];
  if (known.length < FEWEST) return null;
  // Who is as much as all the others is half of what all come to.
  const half = multiply(sum(known), HALF);
  if (compare(half, ZERO) <= 0) return null;
  const index = amounts.findIndex((amount) => amount !== null && compare(amount, half) === 0);
  if (index < 0) return null;
  const digits = half.replace('.', '').replace(/^0+|0+$/g, '').length;
  return { index, sure: known.length >= SURE_COUNT || digits >= SURE_DIGITS };
}
