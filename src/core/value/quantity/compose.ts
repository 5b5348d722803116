import { compare } from '../../money/decimal';
import type { Comparator, Irregularity, ValueKind } from '../Reading';
import type { UnitFound } from '../unit/UnitFound';
import { valueKindOf } from '../unit/units';
import { lineOf } from './line';
import type { Lead } from './Lead';
import type { Measured } from './measured';
import type { Parts } from './Parts';
import { isCeiling, type Quantity } from './Quantity';

/** The unit of a whole quantity. */
interface Measure {
  readonly unit: string | null;
  readonly canonical: string;
  readonly kind: ValueKind;
}

/** Makes one quantity of its parts; null where they don't belong together. */
export function compose(parts: Parts): Quantity | null {
  const { text, lead, first, second, tail } = parts;
  const measure = measureOf(parts);
  const line = measure && lineOf(parts, measure.kind);
  if (!line) return null;
  const comparator: Comparator | null = second ? 'between' : line.single;
  // 98%≤ may be a floor written from the other side: nobody can say.
  const doubtful = isCeiling(comparator) && tail.irregularities.includes('comparator-after-number');
  const leftAsIs = first.andMore || second?.andMore || lead.words.endsWith('的');
  return {
    kind: second || comparator === '±' ? 'range' : measure.kind,
    comparator,
    numbers: second ? [first.value, second.value] : [first.value],
    unit: measure.unit,
    canonical: doubtful ? null : leftAsIs ? text : print(parts, measure, comparator, line.before),
    irregularities: oddities(parts, measure),
  };
}

/** 2024年春季: a year, not so many years. */
const IS_A_YEAR = /^(?:19|20)\d\d$/;

/** The unit that the parts share, or that stands before or behind them; null where they contradict each other. */
function measureOf({ lead, first, second, tail }: Parts): Measure | null {
  const shared = sharedUnit(first, second);
  // 1-12月 names months; dates have had their turn.
  if (shared === 'differ' || (second && shared?.unit === '月')) return null;
  const written = shared ?? tail.noun;
  if (written?.unit === '年' && IS_A_YEAR.test(first.value)) return null;
  if (lead.money && written && written.kind !== 'money') return null;
  if (lead.percent && written && written.canonical !== '%') return null;
  if (written) return { unit: written.unit, canonical: written.canonical, kind: valueKindOf(written.kind) };
  if (lead.money) return { unit: '元', canonical: '元', kind: 'money' };
  if (lead.percent) return { unit: '%', canonical: '%', kind: 'percent' };
  return { unit: null, canonical: '', kind: 'count' };
}

const NONE = '-';

/** The 万 of 2万-3万亩: no unit of its own where the second number has one. */
function bareMultiplier({ unit }: Measured): string {
  return unit && /^[万亿]$/.test(unit.unit) ? unit.unit : NONE;
}

function sharedUnit(first: Measured, second: Measured | null): UnitFound | null | 'differ' {
  if (!second) return first.unit;
  if (!first.unit || !second.unit) return second.unit ?? first.unit;
  const same =
    first.unit.canonical === second.unit.canonical ||
    // 1000元-2000元/人: what it is for is said once, at the end.
    second.unit.canonical.startsWith(`${first.unit.canonical}/`) ||
    second.unit.unit.startsWith(bareMultiplier(first));
  return same ? second.unit : 'differ';
}

function oddities({ lead, first, second, tail }: Parts, { unit }: Measure): Irregularity[] {
  const irregularities = new Set<Irregularity>([
    ...lead.irregularities,
    ...first.irregularities,
    ...(second && bareMultiplier(first) !== NONE ? [] : (first.unit?.irregularities ?? [])),
    ...(second?.irregularities ?? []),
    ...(second?.unit?.irregularities ?? []),
    ...tail.irregularities,
  ]);
  if (unit === null) irregularities.add('unit-missing');
  if (second && compare(first.value, second.value) > 0) irregularities.add('range-reversed');
  return [...irregularities];
}

/** The canonical form: words, comparator, numbers, unit, what stands behind. */
function print(
  { lead, first, second, tail }: Parts,
  { canonical }: Measure,
  comparator: Comparator | null,
  before: Comparator | null,
): string {
  const about = lead.about || tail.about ? '约' : '';
  const sign = (second ? before : comparator) ?? '';
  const inside = lead.inside.endsWith('的') ? lead.inside : '';
  return `${leadInWords(lead, comparator)}${about}${sign}${inside}${printNumbers(first, second, canonical)}${canonical}${tail.words}`;
}

/** 每月开展 of 每月至少开展1次, 设备可用率 of 设备可用率为99.9%以上: what stands before the sign. */
function leadInWords({ words, inside }: Lead, comparator: Comparator | null): string {
  if (inside !== '' && !inside.endsWith('的')) return words + inside;
  return comparator === null ? words : words.replace(/(?<=..)(?:应?为|应|是)$/, '');
}

function printNumbers(first: Measured, second: Measured | null, canonical: string): string {
  if (!second) return first.value;
  const mark = second.value.startsWith('-') ? '至' : '-';
  return `${first.value}${canonical === '%' ? '%' : ''}${mark}${second.value}`;
}
