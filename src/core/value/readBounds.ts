import type { Comparator, Irregularity } from './Reading';
import { readQuantity, type Quantity } from './readQuantity';

const AND = /并且|且|和|[,;、]/;

const isFloor = (comparator: Comparator | null): boolean => comparator === '≥' || comparator === '>';
const isCeiling = (comparator: Comparator | null): boolean => comparator === '≤' || comparator === '<';

/** A floor and a ceiling written one after the other: ≥80%且≤90%. Null where a tidied text is something else. */
export function readBounds(tidied: string): Quantity | null {
  const mark = AND.exec(tidied);
  if (!mark || mark.index === 0) return null;
  const first = readQuantity(tidied.slice(0, mark.index));
  const second = first && readQuantity(tidied.slice(mark.index + mark[0].length));
  if (!first || !second || first.kind !== second.kind || first.kind === 'range') return null;
  const [floor, ceiling] = isFloor(first.comparator) ? [first, second] : [second, first];
  if (!isFloor(floor.comparator) || !isCeiling(ceiling.comparator) || floor.unit !== ceiling.unit)
    return null;
  return {
    kind: 'range',
    comparator: 'between',
    numbers: [...floor.numbers, ...ceiling.numbers],
    unit: floor.unit,
    canonical: `${floor.canonical}且${ceiling.canonical}`,
    irregularities: [...new Set<Irregularity>([...first.irregularities, ...second.irregularities])],
  };
}
