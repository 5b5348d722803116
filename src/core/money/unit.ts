import { shift, type Decimal } from './decimal';

/** The units in which forms state amounts. */
export type MoneyUnit = '元' | '万元' | '亿元';

const ZEROS: Record<MoneyUnit, number> = { 元: 0, 万元: 4, 亿元: 8 };

/** How many zeros a unit stands for: 4 for 万元. */
export function unitSize(unit: MoneyUnit): number {
  return ZEROS[unit];
}

/** The same amount in another unit, exact: 387664.62 元 is 38.766462 万元. */
export function convert(amount: Decimal, from: MoneyUnit, to: MoneyUnit): Decimal {
  return from === to ? amount : shift(amount, ZEROS[from] - ZEROS[to]);
}
