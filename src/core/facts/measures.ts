import { decimal, multiply, shift, ZERO, type Decimal } from '../money/decimal';

/** Units that measure one thing, each with its size in the smallest of them. 亩 and 平方米 are no whole multiples. */
const MEASURES: readonly Readonly<Record<string, string>>[] = [
  {
    毫米: '1',
    厘米: '10',
    分米: '100',
    米: '1000',
    延米: '1000',
    延长米: '1000',
    公里: '1000000',
    千米: '1000000',
  },
  { 平方米: '1', 平米: '1', 平方公里: '1000000', 平方千米: '1000000' },
  { 亩: '1', 公顷: '15' },
  { 立方米: '1', 方: '1' },
  { 克: '1', 斤: '500', 公斤: '1000', 千克: '1000', 吨: '1000000' },
  { 角: '1', 元: '10' },
  { 秒: '1', 秒钟: '1', 分钟: '60', 小时: '3600' },
  { 日: '1', 天: '1', 周: '7' },
  { 月: '1', 个月: '1', 季度: '3', 个季度: '3', 年: '12' },
  { 人: '1', 名: '1', 位: '1' },
  { GB: '1', TB: '1024', PB: '1048576' },
];

const SIZES = new Map(
  MEASURES.flatMap((units, measure) =>
    Object.entries(units).map(([unit, size]) => [unit, { measure, size: decimal(size) ?? ZERO }] as const),
  ),
);

/** Powers of ten before a unit, by their zeros: 万人, 百万元, 十万元. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const WITH_POWER = /^[十百千]?[千万亿]?(?=.)/;

interface Measured {
  /** The unit alone, or the number of the measure that several units share. */
  readonly of: string;
  readonly size: Decimal;
}

/** What a unit measures and how large it is: 万人 is 10,000 people. Behind a slash stands what both must have alike. */
function measured(unit: string): Measured {
  const [head = '', ...rest] = unit.split('/');
  const power = SIZES.has(head) ? '' : (WITH_POWER.exec(head)?.[0] ?? '');
  const bare = head.slice(power.length);
  const { measure, size } = SIZES.get(bare) ?? { measure: bare, size: ONE };
  const zeros = [...power].reduce((sum, digit) => sum + (POWERS[digit] ?? 0), 0);
  return { of: [measure, ...rest].join('/'), size: shift(size, zeros) };
}

const ONE = '1' as Decimal;

/**
 * Two amounts in one unit, so that they can be compared: 600米 and 5公里 as 600000 and 5000000. Null where the units
 * measure different things, or one of them is unknown.
 */
export function inOneUnit(
  a: Decimal,
  unitOfA: string | null,
  b: Decimal,
  unitOfB: string | null,
): readonly [Decimal, Decimal] | null {
  if (unitOfA === unitOfB) return [a, b];
  if (unitOfA === null || unitOfB === null) return null;
  const [one, other] = [measured(unitOfA), measured(unitOfB)];
  return one.of === other.of ? [multiply(a, one.size), multiply(b, other.size)] : null;
}
