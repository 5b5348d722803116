import { isCeiling, isFloor, type Quantity } from './Quantity';
import { readQuantity } from './readQuantity';

const CENTRE = /^([^±]+?)(?:±|\+\/-)([^±]+)$/;

/** 25%±5%, 30±2℃: a centre and how far from it will do. Null where a tidied text is something else. */
export function readPlusMinus(tidied: string): Quantity | null {
  const [, centre = '', tolerance = ''] = CENTRE.exec(tidied) ?? [];
  if (centre === '') return null;
  const most = readQuantity(tolerance);
  const alone = most && readQuantity(centre);
  const middle =
    alone && alone.unit === null && most.unit !== null ? readQuantity(centre + most.unit) : alone;
  if (!middle || !most || middle.kind !== most.kind || middle.unit !== most.unit) return null;
  if (middle.kind === 'range' || isFloor(middle.comparator) || isCeiling(middle.comparator)) return null;
  const [number] = middle.numbers;
  const [range] = most.numbers;
  if (number === undefined || range === undefined || most.comparator !== null) return null;
  return {
    kind: 'range',
    comparator: '±',
    numbers: [number, range],
    unit: middle.unit,
    canonical: tidied,
    irregularities: [...new Set([...middle.irregularities, ...most.irregularities])],
  };
}
