import { firstOf, type WholeConstruct } from '../Construct';
import { takeText } from '../take';
import { readNounPart, readPart, type Part } from './parts';
import { unitNamed } from './units';

/** A unit so far, and where the rest of it may begin. */
export interface UnitSoFar {
  readonly text: string;
  readonly at: number;
  readonly canonical: string;
}

/** For whom, for what, for how long: the part behind the stroke. */
export type Denominator = Omit<Part, 'variant'>;

/** 元/人、月, 元/人-月: what follows can only be a time. */
const AND_PER = /[、,-](?=(?:年|个?月|日|天|学期|次)$)/y;
/** 例/10万人, 升/100公里: so many of the thing that follows. */
const SO_MANY = /(?:100?万(?=人|$)|1000?(?=公里|km|车公里|平方公里))/y;
/** 次/2年: once in so long a time. */
const SO_LONG = /(?:[2-9]|[1-9]\d)(?=个?(?:年|月|周|天|日|小时|季度|分钟|秒)$)/y;

/** What a unit may be counted by. */
export const denominators: readonly WholeConstruct<UnitSoFar, Denominator>[] = [
  {
    name: '每（单位之后）',
    examples: ['≤450元/人·天', '600元每亩', '1次/月'],
    read: ({ text, at }) => readDenominator(text, at),
  },
  {
    name: '每若干',
    examples: ['≤12例/10万人', '8升/100公里', '1次/2年'],
    read({ text, at, canonical }) {
      if (text.charAt(at) !== '/') return null;
      const many =
        takeText(SO_MANY, text, at + 1) || (canonical === '次' ? takeText(SO_LONG, text, at + 1) : '');
      if (many === '') return null;
      const start = at + 1 + many.length;
      const part = readPart(text, start);
      const end = part?.end ?? start;
      return {
        unit: text.slice(at, end),
        canonical: `/${many}${part?.canonical ?? ''}`,
        kind: part?.kind ?? 'count',
        end,
      };
    },
  },
];

/** The next denominator of a unit, or null. */
export const nextDenominator = (soFar: UnitSoFar): Denominator | null => firstOf(denominators, soFar);

/** /人, ·月, 每亩, /(人·天) at `at`. */
export function readDenominator(text: string, at: number): Denominator | null {
  const separator = text.charAt(at);
  if (separator === '') return null;
  AND_PER.lastIndex = at;
  if (!'/*·.每'.includes(separator) && !(text.includes('/') && AND_PER.test(text))) return null;
  return text.charAt(at + 1) === '(' ? readBracketed(text, at) : readOpen(text, at);
}

const printedSign = (separator: string): string => (separator === '每' || separator === '/' ? '/' : '·');

function readOpen(text: string, at: number): Denominator | null {
  const separator = text.charAt(at);
  // 元/每人 says it twice.
  const each = separator === '/' && text.charAt(at + 1) === '每' ? '每' : '';
  const start = at + 1 + each.length;
  const part = readPart(text, start) ?? readNounPart(text, start);
  if (!part) return null;
  const other = part.kind === 'count' ? (readAlternative(text, part.end) ?? '') : '';
  const canonical = part.canonical + other;
  return {
    kind: part.kind,
    unit: separator + each + part.unit + other,
    canonical: printedSign(separator) + (canonical === '人(次)' ? '人次' : canonical),
    end: part.end + other.length,
  };
}

/** 元/(人·天). */
function readBracketed(text: string, at: number): Denominator | null {
  const separator = text.charAt(at);
  const part = readPart(text, at + 2) ?? readNounPart(text, at + 2);
  if (!part) return null;
  const inner = text.charAt(part.end) === ')' ? null : readDenominator(text, part.end);
  const end = inner?.end ?? part.end;
  if (text.charAt(end) !== ')') return null;
  return {
    kind: part.kind,
    unit: `${separator}(${part.unit}${inner?.unit ?? ''})`,
    canonical: `${printedSign(separator)}${part.canonical}${inner?.canonical ?? ''}`,
    end: end + 1,
  };
}

/** The (套) of 台(套): another unit that will do as well; null where none stands at `at`. */
export function readAlternative(text: string, at: number): string | null {
  const close = text.charAt(at) === '(' ? text.indexOf(')', at) : -1;
  if (close < 0 || close - at > 4) return null;
  return unitNamed(text.slice(at + 1, close))?.kind === 'count' ? text.slice(at, close + 1) : null;
}
