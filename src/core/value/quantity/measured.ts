import { decimal, shift, trimmed, type Decimal } from '../../money/decimal';
import { firstAt, firstOf, type PlaceConstruct, type WholeConstruct } from '../Construct';
import { readArabic, readNumber, type NumberFound } from '../numerals';
import type { Irregularity } from '../Reading';
import { readUnit } from '../unit/readUnit';
import type { UnitFound } from '../unit/UnitFound';

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

const PERCENT: UnitFound = { unit: '%', canonical: '%', kind: 'ratio', end: 0, irregularities: [] };
const PARTS: Readonly<Record<string, UnitFound>> = {
  百分之: PERCENT,
  十万分之: { ...PERCENT, unit: '/10万', canonical: '/10万' },
  百万分之: { ...PERCENT, unit: '/100万', canonical: '/100万' },
  千分之: { ...PERCENT, unit: '‰', canonical: '‰' },
  万分之: { ...PERCENT, unit: '‱', canonical: '‱' },
};
const ONE_HUNDRED = '100' as Decimal;
const HALF = /半(?=(?:个)?(?:年|月|天|日|小时|学期|季度))/y;

const inWords = (value: Decimal, unit: UnitFound, end: number): Measured => ({
  value,
  unit,
  end,
  chinese: true,
  andMore: false,
  irregularities: ['chinese-numeral'],
});

/** Numbers that begin with a word. */
export const wordedNumbers: readonly PlaceConstruct<Measured>[] = [
  {
    name: '几分之几',
    examples: ['百分之九十', '千分之三', '百分百'],
    read(text, at) {
      const length = text.startsWith('分之', at + 2) ? 4 : 3;
      if (text.charAt(at + length - 2) !== '分') return null;
      const head = text.slice(at, at + length);
      const all = head === '百分百' ? 3 : text.startsWith('百分之百', at) ? 4 : 0;
      if (all > 0) return inWords(ONE_HUNDRED, PERCENT, at + all);
      const unit = PARTS[head];
      const number = unit && readNumber(text, at + length);
      if (!unit || !number) return null;
      // 百分之95% says it twice.
      return inWords(number.value, unit, text.charAt(number.end) === unit.unit ? number.end + 1 : number.end);
    },
  },
  {
    name: '半（单位之前）',
    examples: ['半年', '≤半个月', '半天内'],
    read(text, at) {
      HALF.lastIndex = at;
      const value = HALF.test(text) ? decimal('0.5') : null;
      const unit = value && readUnit(text, at + 1);
      return value && unit && inWords(value, unit, unit.end);
    },
  },
];

/** A number that was read, and the text in which it stands. */
interface Numbered {
  readonly text: string;
  readonly number: NumberFound;
}

function oddNumber({ chinese, separators }: NumberFound, ...more: Irregularity[]): Irregularity[] {
  const irregularities: Irregularity[] = chinese ? ['chinese-numeral'] : [];
  if (separators) irregularities.push('thousands-separators');
  return [...irregularities, ...more.filter((odd) => !irregularities.includes(odd))];
}

/** The 5 of 9成5以上. */
const HALF_TENTH = /[1-9](?=$|以|及|左|上下)/y;
const AND_MORE = /[多余几来]/;

/** What may follow a number. */
export const behindNumbers: readonly WholeConstruct<Numbered, Measured>[] = [
  {
    name: '成',
    examples: ['九成', '八成五以上', '9成5以上'],
    read({ text, number }) {
      if (text.charAt(number.end) !== '成') return null;
      const half = readNumber(text, number.end + 1);
      HALF_TENTH.lastIndex = number.end + 1;
      const single = half?.value.length === 1 && (half.chinese || HALF_TENTH.test(text));
      const behind = single ? half : null;
      if (half && !behind && !readArabic(text, number.end + 1)) return null;
      const value = decimal(trimmed(shift(number.value, 1)));
      const exact = behind && value ? decimal(String(Number(value) + Number(behind.value))) : value;
      return (
        exact && {
          ...inWords(exact, PERCENT, behind?.end ?? number.end + 1),
          irregularities: oddNumber(number, 'chinese-numeral'),
        }
      );
    },
  },
  {
    name: '半（单位之后）',
    examples: ['1天半', '一个半月', '2年半'],
    read({ text, number }) {
      const before = text.startsWith('个半', number.end);
      const unit = readUnit(text, number.end + (before ? 2 : 0));
      if (unit?.kind !== 'time' || (!before && text.charAt(unit.end) !== '半')) return null;
      const value = decimal(`${number.value}.5`);
      const whole = before ? { ...unit, unit: `个${unit.unit}`, canonical: `个${unit.canonical}` } : unit;
      return (
        value && {
          ...inWords(value, whole, unit.end + (before ? 0 : 1)),
          irregularities: oddNumber(number, 'chinese-numeral'),
        }
      );
    },
  },
  {
    name: '多、余',
    examples: ['30余人', '3万多元', '20来家'],
    read({ text, number }) {
      const directly = AND_MORE.test(text.charAt(number.end));
      const at = directly ? number.end + 1 : number.end;
      const unit = readUnit(text, at);
      if (!unit || !(directly || /^[十百千万亿]+[多余]/.test(text.slice(at, unit.end)))) return null;
      return {
        value: number.value,
        unit,
        end: unit.end,
        chinese: number.chinese,
        andMore: true,
        irregularities: oddNumber(number, 'approximate'),
      };
    },
  },
  {
    name: '数值加单位',
    examples: ['≥95%', '1,234.5万元', '16'],
    read({ text, number }) {
      const unit = readUnit(text, number.end);
      return {
        value: number.value,
        unit,
        end: unit?.end ?? number.end,
        chinese: number.chinese,
        andMore: false,
        irregularities: oddNumber(number),
      };
    },
  },
];

/** The number with its unit at `at` of a tidied text: 95%, 百分之九十, 九成, 两次, 半年, 1,234.5万元. */
export function readMeasured(text: string, at: number): Measured | null {
  const worded = firstAt(wordedNumbers, text, at);
  if (worded) return worded;
  const number = readNumber(text, at);
  return number && firstOf(behindNumbers, { text, number });
}
