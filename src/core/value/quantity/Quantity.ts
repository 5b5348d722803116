import type { Decimal } from '../../money/decimal';
import type { Comparator, Irregularity, ValueKind } from '../Reading';

/** A number or a range of two, with comparator and unit. */
export interface Quantity {
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  readonly numbers: readonly Decimal[];
  readonly unit: string | null;
  readonly canonical: string | null;
  readonly irregularities: readonly Irregularity[];
}

/** ≥ or >. */
export const isFloor = (comparator: Comparator | null): boolean => comparator === '≥' || comparator === '>';

/** ≤ or <. */
export const isCeiling = (comparator: Comparator | null): boolean => comparator === '≤' || comparator === '<';
