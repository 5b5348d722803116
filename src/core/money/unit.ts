import { shift, type Decimal } from './decimal';

/** The units in which forms state amounts, and how many zeros each stands for. */
const ZEROS = { 元: 0, 百元: 2, 千元: 3, 万元: 4, 百万元: 6, 千万元: 7, 亿元: 8 } as const;

export type MoneyUnit = keyof typeof ZEROS;

/** All of them, the longer names first: 百万元 is not 万元. */
export const moneyUnits = (Object.keys(ZEROS) as MoneyUnit[]).sort((a, b) => b.length - a.length);

/** The unit that a text is, or null: 千元. */
export function moneyUnitOf(text: string): MoneyUnit | null {
  return moneyUnits.find((unit) => unit === text) ?? null;
}

/** How many zeros a unit stands for: 4 for 万元. */
export function unitSize(unit: MoneyUnit): number {
  return ZEROS[unit];
}

/** The same amount in another unit, exact: 387664.62 元 is 38.766462 万元. */
export function convert(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return from === to ? amount : shift(amount, ZEROS[from] - ZEROS[to]);
}
