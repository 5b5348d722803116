import type { Irregularity } from './Reading';
import { unitNamed, unitsAt, type UnitKind } from './units';
import { AFTER_WORDS } from './comparators';

/** A unit found behind a number. */
export interface UnitFound {
  /** As written, completed only where 元 or % is plainly meant: /株 is 元/株, 百分比 is %. */
  readonly unit: string;
  /** In the house's spelling. */
  readonly house: string;
  readonly kind: UnitKind;
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}

const MULTIPLIERS = '十百千万亿';
const SYMBOL = /^[\x21-\x7e²³μ°℃㎡㎥㎞㎝㎜㎏㎎㎖㎢]+$/;
const PLAIN_SYMBOL = /^[%‰]$/;

/** A denominator or a counted noun that no table can list: 元/校, 70村, 3学区. */
const NOUN = new RegExp(`[\\u4e00-\\u9fff]{1,5}?(?=$|[/*·.()（,;；。、每<>=≥≤]|${AFTER_WORDS}|不等)`, 'y');
/** Words that finish a sentence and never name what was counted. */
const NOT_A_NOUN =
  /^(?:[多余几约来]|达标|完成|到位|覆盖|合格|以|及|或|之|左|上下|前|后|内|全|均|为|且|并|已|未|不|无|有|的|和|与|至|到|每|按|由|在|于|个|率|度)/;

/** Whether a few Chinese characters behind a number may name what is counted. */
export function isNoun(words: string): boolean {
  return !NOT_A_NOUN.test(words) && !words.startsWith('(');
}

interface Part {
  readonly unit: string;
  readonly house: string;
  readonly kind: UnitKind;
  readonly end: number;
  readonly variant: boolean;
}

/** The longest unit of the table at `at`, with the 万, 千 … before it and a 数 behind it, as one part of a compound. */
function readPart(text: string, at: number): Part | null {
  for (const spelling of unitsAt(text, at)) {
    const unit = unitNamed(spelling);
    if (!unit) continue;
    const end = at + spelling.length;
    // 8mb is not 8 m and a b; a unit in letters ends where its letters end.
    if (/[A-Za-z]$/.test(spelling) && /[A-Za-z]/.test(text.charAt(end))) continue;
    const last = unit.kind === 'count' && !/[一-鿿]/.test(text.charAt(end + 1)) ? text.charAt(end) : '';
    // 家次, 期次, 站次: so many visits to each, where no table can list them all.
    if (last === '次' && /[一-鿿]$/.test(spelling) && !/[次数]$/.test(spelling)) {
      const times = `${spelling}次`;
      return { unit: times, house: `${unit.house}次`, kind: 'count', end: end + 1, variant: false };
    }
    const counted = last === '数';
    return {
      unit: counted ? `${spelling}数` : spelling,
      house: unit.house,
      kind: unit.kind,
      end: counted ? end + 1 : end,
      variant: counted || unit.house !== spelling,
    };
  }
  return null;
}

/** Whom and what tables count by ten thousands without a classifier: 2万居民, 80万画幅. */
const MANY_OF =
  /(?:居民|群众|学生|师生|考生|游客|旅客|观众|读者|听众|市民|村民|农民|农户|职工|党员|人口|患者|老人|儿童|家庭|企业|家禽|畜禽|生猪|画幅|字符|条目)/y;

function readMultiplied(text: string, at: number): (Part & { readonly incomplete: boolean }) | null {
  let start = at;
  while (start - at < 2 && MULTIPLIERS.includes(text.charAt(start)) && start < text.length) start += 1;
  const whole = readPart(text, at);
  if (start === at || whole) return whole && { ...whole, incomplete: false };
  const multiplier = text.slice(at, start);
  // 3万多元, 2万余人: about so many.
  const about = /[多余]/.test(text.charAt(start)) ? 1 : 0;
  const part = readPart(text, start + about) ?? readPart(text, start);
  if (part && part.kind !== 'ratio' && part.kind !== 'time') {
    return {
      ...part,
      unit: multiplier + part.unit,
      house: multiplier + part.house,
      incomplete: false,
    };
  }
  MANY_OF.lastIndex = start + about;
  const counted = MANY_OF.exec(text)?.[0];
  if (counted !== undefined) {
    const unit = multiplier + counted;
    return {
      unit,
      house: unit,
      kind: 'count',
      end: start + about + counted.length,
      variant: true,
      incomplete: false,
    };
  }
  // 100万 says an amount of money and leaves 元 out; 3千 says nothing.
  if (!/[万亿]$/.test(multiplier)) return null;
  return {
    unit: multiplier,
    house: `${multiplier}元`,
    kind: 'money',
    end: start,
    variant: false,
    incomplete: true,
  };
}

/** Behind 人/次 and the like stands one unit, not a rate. */
const TIMES = /^(?:人|户|车|台|场|班|批|件|架)$/;

/**
 * The unit at `at` of a tidied text, compounds and all: 人次, 万元, 元/人·月, 平方米, 元每亩, 台(套).
 * Null where none begins there.
 */
export function readUnit(text: string, at: number): UnitFound | null {
  if (at >= text.length) return null;
  const irregularities: Irregularity[] = [];
  const bare = text.charAt(at) === '/' ? readBareRate(text, at) : null;
  if (bare) return bare;
  const first = readMultiplied(text, at);
  if (!first) return null;
  if (first.incomplete) irregularities.push('money-unit-incomplete');
  if (first.variant)
    irregularities.push(
      SYMBOL.test(first.unit) && !PLAIN_SYMBOL.test(first.unit) ? 'unit-symbol' : 'unit-variant',
    );
  else if (first.kind !== 'ratio' && /^[A-Z]$/.test(first.unit)) irregularities.push('unit-symbol');

  let { house, end } = first;
  // What % was meant as is % for every reader: 百分比 names no other unit.
  let unit = first.house === '%' ? '%' : first.unit;

  const other = first.kind === 'count' ? readAlternative(text, end) : null;
  if (other) {
    unit += other;
    end += other.length;
    if (house === '人' && other === '(次)') {
      house = '人次';
      irregularities.push('unit-variant');
    } else house += other;
  }

  const either = first.kind === 'count' ? readOrUnit(text, end) : null;
  if (either) {
    unit += either.written;
    house += either.house;
    end = either.end;
  }

  for (let parts = 0; parts < 3; parts += 1) {
    const per = readDenominator(text, end) ?? readMultipleDenominator(text, end, house);
    if (!per) break;
    unit += per.unit;
    if (parts === 0 && TIMES.test(house) && per.house === '/次') {
      house += '次';
      irregularities.push('unit-variant');
    } else house += per.house;
    end = per.end;
  }
  return { unit, house, kind: first.kind, end, irregularities };
}

/** The (套) of 台(套): another unit that will do as well; null where none stands at `at`. */
function readAlternative(text: string, at: number): string | null {
  const close = text.charAt(at) === '(' ? text.indexOf(')', at) : -1;
  if (close < 0 || close - at > 4) return null;
  return unitNamed(text.slice(at + 1, close))?.kind === 'count' ? text.slice(at, close + 1) : null;
}

/** 例/10万人, 升/100公里: so many of the thing that follows. */
const SO_MANY = /(?:100?万(?=人|$)|1000?(?=公里|km|车公里|平方公里))/y;
/** 次/2年: once in so long a time. */
const SO_LONG = /(?:[2-9]|1[0-2])(?=个?(?:年|月|周|天|日|小时|季度)$)/y;

/** A rate in a population: 12/10万. */
const PER_SO_MANY = /\/(?:10万|十万|百万|万|千|百)[人户]?(?![\u4e00-\u9fff])/y;

/** 28.40/株: the 元 is missing. 12/年 may be 12 times a year: nobody can say. */
function readBareRate(text: string, at: number): UnitFound | null {
  PER_SO_MANY.lastIndex = at;
  const soMany = PER_SO_MANY.exec(text)?.[0];
  if (soMany !== undefined)
    return { unit: soMany, house: soMany, kind: 'ratio', end: at + soMany.length, irregularities: [] };
  const per = readDenominator(text, at);
  if (!per) return null;
  // 100/%: the stroke is left over from a form that prints number and unit apart.
  if (per.kind === 'ratio')
    return { unit: '%', house: '%', kind: 'ratio', end: per.end, irregularities: ['unit-variant'] };
  if (per.kind === 'time')
    return {
      unit: per.unit,
      house: per.house,
      kind: 'count',
      end: per.end,
      irregularities: ['unit-missing'],
    };
  return {
    unit: `元${per.unit}`,
    house: `元${per.house}`,
    kind: 'money',
    end: per.end,
    irregularities: ['money-unit-incomplete'],
  };
}

/** 台、套 at the end of a value: the one or the other, written 台(套) elsewhere. */
function readOrUnit(
  text: string,
  at: number,
): { readonly written: string; readonly house: string; readonly end: number } | null {
  const other = text.charAt(at) === '、' ? readPart(text, at + 1) : null;
  if (other?.kind !== 'count') return null;
  const bracketed = text.charAt(other.end) === ')' ? 1 : 0;
  if (other.end + bracketed !== text.length) return null;
  return { written: text.slice(at, other.end), house: `(${other.house})`, end: other.end };
}

/** 元/人、月, 元/人-月: what follows can only be a time. */
const AND_PER = /[、,-](?=(?:年|个?月|日|天|学期|次)$)/y;

function readDenominator(text: string, at: number): Omit<Part, 'variant'> | null {
  const separator = text.charAt(at);
  AND_PER.lastIndex = at;
  if (separator === '' || !('/*·.每'.includes(separator) || (text.includes('/') && AND_PER.test(text))))
    return null;
  // 元/每人 says it twice.
  const each = separator === '/' && text.charAt(at + 1) === '每' ? 1 : 0;
  const open = text.charAt(at + 1) === '(';
  const start = open ? at + 2 : at + 1 + each;
  const part = readPart(text, start) ?? readNounPart(text, start);
  if (!part) return null;
  const sign = separator === '每' ? '/' : separator === '/' ? '/' : '·';
  const separate = separator + (each ? '每' : '');
  if (!open) {
    const other = part.kind === 'count' ? (readAlternative(text, part.end) ?? '') : '';
    const house = part.house + other;
    return {
      ...part,
      unit: separate + part.unit + other,
      house: sign + (house === '人(次)' ? '人次' : house),
      end: part.end + other.length,
    };
  }
  const inner = text.charAt(part.end) === ')' ? null : readDenominator(text, part.end);
  const end = inner?.end ?? part.end;
  if (text.charAt(end) !== ')') return null;
  return {
    kind: part.kind,
    unit: `${separate}(${part.unit}${inner?.unit ?? ''})`,
    house: `${sign}${part.house}${inner?.house ?? ''}`,
    end: end + 1,
  };
}

/** /10万人, /100公里, and behind 次 also /2年. */
function readMultipleDenominator(text: string, at: number, house: string): Omit<Part, 'variant'> | null {
  if (text.charAt(at) !== '/') return null;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at + 1;
    return pattern.exec(text)?.[0] ?? '';
  };
  const many = take(SO_MANY) || (house === '次' ? take(SO_LONG) : '');
  if (many === '') return null;
  const start = at + 1 + many.length;
  const part = readPart(text, start);
  const end = part?.end ?? start;
  return {
    unit: text.slice(at, end),
    house: `/${many}${part?.house ?? ''}`,
    kind: part?.kind ?? 'count',
    end,
  };
}

function readNounPart(text: string, at: number): Part | null {
  NOUN.lastIndex = at;
  const noun = NOUN.exec(text)?.[0];
  if (noun === undefined || !isNoun(noun)) return null;
  return { unit: noun, house: noun, kind: 'count', end: at + noun.length, variant: false };
}

/** The thing that was counted, where it stands in the place of a unit: 70村, 3学区. */
export function readCountedNoun(text: string, at: number): UnitFound | null {
  const part = readNounPart(text, at);
  return (
    part && {
      unit: part.unit,
      house: part.house,
      kind: 'count',
      end: part.end,
      irregularities: ['unit-variant'],
    }
  );
}
