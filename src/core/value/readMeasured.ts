import { decimal, shift, trimmed, type Decimal } from '../money/decimal';
import { readArabic, readNumber, type NumberFound } from './numerals';
import type { Irregularity } from './Reading';
import { readUnit, type UnitFound } from './unit/readUnit';

/** A number with its unit, as far as there is one. */
export interface Measured {
  readonly value: Decimal;
  readonly unit: UnitFound | null;
  readonly end: number;
  readonly chinese: boolean;
  /** 30余人, 3万多元: more than that, nobody says how much. */
  readonly andMore: boolean;
  readonly irregularities: readonly Irregularity[];
}

const PERCENT: UnitFound = { unit: '%', house: '%', kind: 'ratio', end: 0, irregularities: [] };
const PARTS: Readonly<Record<string, UnitFound>> = {
  百分之: PERCENT,
  十万分之: { ...PERCENT, unit: '/10万', house: '/10万' },
  千分之: { ...PERCENT, unit: '‰', house: '‰' },
  万分之: { ...PERCENT, unit: '‱', house: '‱' },
};
const ONE_HUNDRED = '100' as Decimal;
const HALF = /半(?=(?:个)?(?:年|月|天|日|小时|学期|季度))/y;

/** The number with its unit at `at` of a tidied text: 95%, 百分之九十, 九成, 两次, 半年, 1,234.5万元. */
export function readMeasured(text: string, at: number): Measured | null {
  return readParts(text, at) ?? readHalf(text, at) ?? readPlain(text, at);
}

/** 百分之九十, 千分之三, 百分之百, 百分百. */
function readParts(text: string, at: number): Measured | null {
  const length = text.startsWith('分之', at + 2) ? 4 : 3;
  if (text.charAt(at + length - 2) !== '分') return null;
  const head = text.slice(at, at + length);
  const all = head === '百分百' ? 3 : text.startsWith('百分之百', at) ? 4 : 0;
  if (all > 0) return chinesePart(ONE_HUNDRED, PERCENT, at + all);
  const unit = PARTS[head];
  const number = unit && readNumber(text, at + length);
  if (!unit || !number) return null;
  // 百分之95% says it twice.
  return chinesePart(number.value, unit, text.charAt(number.end) === unit.unit ? number.end + 1 : number.end);
}

const chinesePart = (value: Decimal, unit: UnitFound, end: number): Measured => ({
  value,
  unit,
  end,
  chinese: true,
  andMore: false,
  irregularities: ['chinese-numeral'],
});

function readHalf(text: string, at: number): Measured | null {
  HALF.lastIndex = at;
  const value = HALF.test(text) ? decimal('0.5') : null;
  const unit = value && readUnit(text, at + 1);
  return value && unit && chinesePart(value, unit, unit.end);
}

function readPlain(text: string, at: number): Measured | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const irregularities: Irregularity[] = [];
  if (number.chinese) irregularities.push('chinese-numeral');
  if (number.separators) irregularities.push('thousands-separators');
  if (text.charAt(number.end) === '成') return readTenths(text, number, irregularities);
  const half = readAndAHalf(text, number, irregularities);
  if (half) return half;
  const andMore = /[多余几来]/.test(text.charAt(number.end));
  const unitAt = andMore ? number.end + 1 : number.end;
  const unit = readUnit(text, unitAt);
  if (andMore && !unit) return null;
  const more = andMore || (unit !== null && /^[十百千万亿]+[多余]/.test(text.slice(unitAt, unit.end)));
  if (more) irregularities.push('approximate');
  return {
    value: number.value,
    unit,
    end: unit?.end ?? number.end,
    chinese: number.chinese,
    andMore: more,
    irregularities,
  };
}

/** 1天半, 一个半月: half of the unit more. */
function readAndAHalf(
  text: string,
  number: NumberFound,
  irregularities: readonly Irregularity[],
): Measured | null {
  const before = text.startsWith('个半', number.end);
  const unit = readUnit(text, number.end + (before ? 2 : 0));
  if (unit?.kind !== 'time' || (!before && text.charAt(unit.end) !== '半')) return null;
  const value = decimal(`${number.value}.5`);
  return (
    value && {
      value,
      unit: before ? { ...unit, unit: `个${unit.unit}`, house: `个${unit.house}` } : unit,
      end: unit.end + (before ? 0 : 1),
      chinese: true,
      andMore: false,
      irregularities: [...new Set<Irregularity>([...irregularities, 'chinese-numeral'])],
    }
  );
}

/** The 5 of 9成5以上. */
const HALF_TENTH = /[1-9](?=$|以|及|左|上下)/y;

/** 九成 is 90%, 八成五 and 8成5 are 85%. */
function readTenths(
  text: string,
  number: NumberFound,
  irregularities: readonly Irregularity[],
): Measured | null {
  const half = readNumber(text, number.end + 1);
  HALF_TENTH.lastIndex = number.end + 1;
  const single = half?.value.length === 1 && (half.chinese || HALF_TENTH.test(text));
  const behind = single ? half : null;
  if (half && !behind && !readArabic(text, number.end + 1)) return null;
  const value = decimal(trimmed(shift(number.value, 1)));
  const exact = behind && value ? decimal(String(Number(value) + Number(behind.value))) : value;
  if (!exact) return null;
  return {
    value: exact,
    unit: PERCENT,
    end: behind?.end ?? number.end + 1,
    chinese: true,
    andMore: false,
    irregularities: irregularities.includes('chinese-numeral')
      ? irregularities
      : [...irregularities, 'chinese-numeral'],
  };
}
