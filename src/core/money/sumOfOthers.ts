import { compare, decimal, multiply, shift, sum, ZERO, type Decimal } from './decimal';

/** With fewer amounts, equal ones are no more than equal. */
const FEWEST = 3;
/** So many amounts of which one is as much as all the others are no chance. */
const SURE_COUNT = 8;
/**
 * By steps of how much the amounts go: 25, 25, 30 and 20 come to 100 in 20 steps of 5, and that a fifth project is of 100 may be
 * chance one time in 20. Of a thousand steps it is none; five amounts that agree need fewer than three.
 */
const SURE_STEPS = 1000;
const SURE_STEPS_OF_FIVE = 100;
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
  const needed = known.length >= SURE_COUNT ? 0 : known.length >= 5 ? SURE_STEPS_OF_FIVE : SURE_STEPS;
  return { index, sure: stepsOf(half, known) >= needed };
}

/** How many times the largest number that all of them are multiples of goes into `amount`. */
function stepsOf(amount: Decimal, all: readonly Decimal[]): number {
  const decimals = Math.max(...all.map((each) => each.split('.')[1]?.length ?? 0));
  const whole = (each: Decimal): bigint => BigInt(shift(each, decimals));
  let step = 0n;
  for (const each of all) step = greatestDivisor(step, whole(each));
  return Number(whole(amount) / step);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [greater, less] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}
