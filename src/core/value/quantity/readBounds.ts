import { compare } from '../../money/decimal';
import { readSign, readWordBefore } from '../comparators';
import type { Irregularity } from '../Reading';
import { isCeiling, isFloor, type Quantity } from './Quantity';
import { readQuantity } from './readQuantity';

const AND = /并且|且|和|[,;、]/;
/** 80%≤x<90%, 98%≥合格率≥90%. */
const AROUND = /^([^<>≤≥=]+)([<>≤≥]=?)([A-Za-z\u4e00-\u9fff]{1,8})([<>≤≥]=?)([^<>≤≥=]+)$/;
/** [90%,100%], (0,5]. */
const INTERVAL = /^([[(])([^,()[\]]+),([^,()[\]]+)([\])])$/;
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

/** The two halves of a text that says a floor and a ceiling, each as a quantity of its own. */
function halves(text: string): readonly [string, string] | null {
  const around = AROUND.exec(text);
  if (around) {
    const [, first = '', before = '', , behind = '', second = ''] = around;
    return [(MIRRORED[readSign(before, 0)?.comparator ?? ''] ?? '') + first, behind + second];
  }
  const interval = INTERVAL.exec(text);
  if (interval) {
    const [, open, first = '', second = '', close] = interval;
    return [(open === '[' ? '≥' : '>') + first, (close === ']' ? '≤' : '<') + second];
  }
  const mark = AND.exec(text);
  if (mark) return [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
  const second = startOfSecond(text);
  return second === null ? null : [text.slice(0, second), text.slice(second)];
}

/** Where the second comparator of ≥80%≤90% or 不少于5次不多于10次 begins, behind a number; null where none does. */
function startOfSecond(text: string): number | null {
  const digit = text.search(/[0-9]/);
  if (digit < 1) return null;
  for (let at = digit + 1; at < text.length - 1; at += 1) {
    const found = readSign(text, at) ?? readWordBefore(text, at);
    if (found?.comparator) return at;
  }
  return null;
}

/**
 * A floor and a ceiling in one text: ≥80%且≤90%, 80%≤x<90%, [80%,90%]. Null where a tidied text is something else.
 */
export function readBounds(tidied: string): Quantity | null {
  const parts = halves(tidied);
  const second = parts && readQuantity(parts[1]);
  const alone = second && readQuantity(parts[0]);
  // >=1<=3次: the unit is said once.
  const first =
    alone && alone.unit === null && second.unit !== null ? readQuantity(parts[0] + second.unit) : alone;
  if (!first || !second || first.kind !== second.kind || first.kind === 'range') return null;
  const [floor, ceiling] = isFloor(first.comparator) ? [first, second] : [second, first];
  if (!isFloor(floor.comparator) || !isCeiling(ceiling.comparator) || floor.unit !== ceiling.unit)
    return null;
  // 合格率≥90%,差错率≤5%: the bounds of two different things.
  if (first.irregularities.includes('text-after') || second.irregularities.includes('text-before'))
    return null;
  const [least, most] = [...floor.numbers, ...ceiling.numbers];
  if (least === undefined || most === undefined) return null;
  // ≥190且≤100 is a range that nothing can be in; of ≥190,≤100 nobody knows.
  const isReversed = compare(least, most) > 0;
  if (isReversed && !tidied.includes('且')) return null;
  return {
    kind: 'range',
    comparator: 'between',
    numbers: [least, most],
    unit: floor.unit,
    canonical: `${floor.canonical ?? ''}且${ceiling.canonical ?? ''}`,
    irregularities: [
      ...new Set<Irregularity>([
        ...first.irregularities,
        ...second.irregularities,
        ...(isReversed ? (['range-reversed'] as const) : []),
      ]),
    ],
  };
}
