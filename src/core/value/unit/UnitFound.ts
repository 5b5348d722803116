import type { Irregularity } from '../Reading';
import type { UnitKind } from './units';

/** A unit found behind a number. */
export interface UnitFound {
  /** As written, completed only where 元 or % is plainly meant: /株 is 元/株, 百分比 is %. */
  readonly unit: string;
  /** In the canonical spelling. */
  readonly canonical: string;
  readonly kind: UnitKind;
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}
