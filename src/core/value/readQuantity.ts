import { isNoun } from './unit/parts';
import { readCountedNoun, readUnit, type UnitFound } from './unit/readUnit';
import { compare, type Decimal } from '../money/decimal';
import { AFTER_WORDS, readSign, readWordAfter } from './comparators';
import { readLead, type Lead } from './readLead';
import { readMeasured, type Measured } from './readMeasured';
import type { Comparator, Irregularity, ValueKind } from './Reading';
import { valueKindOf } from './unit/units';

/** A number or a range of two, with comparator and unit. */
export interface Quantity {
  readonly kind: ValueKind;
  readonly comparator: Comparator | null;
  readonly numbers: readonly Decimal[];
  readonly unit: string | null;
  readonly canonical: string | null;
  readonly irregularities: readonly Irregularity[];
}

const RANGE_MARK = /(?:[-~]+|至|到)/y;
/** 一 typed for a dash: 1一3天. */
const ONE_AS_DASH = /一(?=[0-9])/y;

/** Words behind a share that say no more than that it is reached. */
const REACHED =
  /(?:全部|及时|按时|按期|如期|均|已|全面)*(?:达标|完成|到位|覆盖|合格|兑现|落实|发放|执行|通过|支付|达成|实现|办结|配备|拨付)率?/y;
const WEIGHT = /\([0-9.]+\)/y;
const INCLUDED = /\((?:含|包含|含本数)(?:[0-9.]+[^()0-9]{0,3})?\)/y;
/** A remark; A4 and PM2.5 are names. */
const BRACKET = /\((?:[^()0-9]|(?<=[A-Za-z])[0-9]{1,3}(?:\.[0-9])?){1,12}\)/y;
/** Out of how many points: (满分5分), (10分制). */
const SCALE = /\((?:(?:满分|总分)[为是:]?[0-9]{1,4}分?|[0-9]{1,4}分制)\)/y;
/** (预计)1500人: put in brackets, it says no more. */
const PLANNED = /^\((预计|计划|预期|预估|估算|拟|力争)\)/;
const WORDS_AFTER = new RegExp(`[\\u4e00-\\u9fff]{1,8}?(?=$|[(<>=≥≤。;；,]|${AFTER_WORDS})`, 'y');
/** %% is one %, typed twice. */
const TWICE = /([%‰])\1+/;
/** ≥(95)%: the brackets of a form that was filled in. */
const BRACKETED_NUMBER = /^([<>=≥≤]{1,2}|不[低少小]于|不超过)\(([0-9][0-9.,]*%?)\)/;
/** 1次以上/年: the limit stands before the rest of the unit. */
const LIMIT_IN_UNIT =
  /((?:\(含\)|及)?以[上下内]|之内|左右)(\/[\u4e00-\u9fff]{1,4}(?:[/·.][\u4e00-\u9fff]{1,3})?)$/;
const FULL_STOP = /[。.;；,、!！]+$/;

/** 5G基站, 3D打印: no unit but a name. */
const ONE_LETTER = /^[A-Za-z]$/;

/** Words before a number that leave its reading sure even without a comparator. */
const SURE_WORDS =
  /^(?:平均)?(?:每|[一1]个?[年季月周天日学]|[两二三四五六2-9]个?(?:年|季度|月|周|天|日)$|年均|季均|月均|周均|日均|人均|户均|平均|全年|全天|年度|累计|新增|完成)/;
/** 投诉率为0, 工期为90天: as sure as behind a colon; 分为3类 and 改为3个 tell something else. */
const STATED = /[^改分作成转变]为$/;
/** 增加到20万人, 缩短为1小时: where a change is to end. 各村2次: so many of each, but 春节、中秋各1次 are two things. */
const CHANGED_TO =
  /(?:[增扩减降]|压缩|缩短|提高|提升|上升|增加|增长|扩大|减少|降低|下降)[至到为]$|^各[^、和及]*$/;
/** 合同签订之日起12个月, 验收后3年: from when so long a time is counted. */
const SINCE = /[起后]$/;
/** 全省前10%: a rank among others, no share of the thing itself. */
const RANK = /(?:^|排名|位居|位列|排|列|[省市县区国]|系统|行业)前$/;
/** AC13-16, GB50204-2015 are names; pH6-9 is a range. */
const ENDS_LIKE_A_CODE = /[A-Za-z]$/;

/** No quantity though it begins like one: 十分, 一般, 二级 (a class), 三等. */
const NO_QUANTITY = /^(?:十分|[1一]次性|[一二三四五六七八九十][级等类档流线星方面体心点致般直样度面])/;

/** Reads a tidied text as one quantity, all of it; null where it is something else. */
export function readQuantity(tidied: string): Quantity | null {
  const bare = withoutBrackets(tidied);
  const text = (bare.includes('/') ? bare.replace(LIMIT_IN_UNIT, '$2$1') : bare)
    .replace(FULL_STOP, '')
    .replace(PLANNED, '$1')
    .replace(TWICE, '$1')
    .replace(BRACKETED_NUMBER, '$1$2');
  const lead = readLead(text);
  if (!lead || (lead.end === 0 && NO_QUANTITY.test(text))) return null;
  const first = readMeasured(text, lead.end);
  if (!first) return null;
  const second = readSecond(text, first);
  const last = second ?? first;
  if (second && lead.comparator === '±') return null;
  if (second && !lead.comparator && ENDS_LIKE_A_CODE.test(lead.words) && !/^ph$/i.test(lead.words))
    return null;
  const tail = readTail(text, last, second === null);
  return tail && compose(text, lead, first, second, tail);
}

/** Brackets and quotation marks around a whole value; [80,90] is an interval and keeps its own. */
const AROUND_ALL =
  /^(?:\(([^()]*)\)|\[([^[\],]*)\]|【([^【】]*)】|[“"”]([^“"”]*)[“"”]|「([^「」]*)」|['‘’]([^'‘’]+)['‘’]?|([^'‘’]+)['‘’])$/;

function withoutBrackets(text: string): string {
  return (
    AROUND_ALL.exec(text)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? text
  );
}

function readSecond(text: string, first: Measured): Measured | null {
  let at = first.end;
  RANGE_MARK.lastIndex = at;
  const mark = RANGE_MARK.exec(text)?.[0];
  if (mark !== undefined) at += mark.length;
  else {
    ONE_AS_DASH.lastIndex = at;
    if (first.chinese || !ONE_AS_DASH.test(text)) return null;
    at += 1;
  }
  const sign = readSign(text, at);
  return readMeasured(text, sign?.comparator === '=' ? sign.end : at);
}

/** 100(万元). */
function readBracketedUnit(text: string, at: number): UnitFound | null {
  const unit = text.charAt(at) === '(' ? readUnit(text, at + 1) : null;
  return unit && text.charAt(unit.end) === ')' ? { ...unit, end: unit.end + 1 } : null;
}

interface Tail {
  readonly comparator: '≥' | '≤' | Comparator | null;
  readonly noun: UnitFound | null;
  readonly about: boolean;
  readonly words: string;
  /** 100%达标, 100%(1.0): the share is stated as reached, neither more nor less. */
  readonly reached: boolean;
  /** (含90%): the number itself counts. */
  readonly included: boolean;
  readonly irregularities: readonly Irregularity[];
}

/** What stands behind the number and its unit, to the end of the text. */
function readTail(text: string, last: Measured, single: boolean): Tail | null {
  let at = last.end;
  let comparator: Tail['comparator'] = null;
  let noun: UnitFound | null = null;
  let about = false;
  let words = '';
  let reached = false;
  let reachedInWords = '';
  let included = false;
  let isThing = false;
  const irregularities: Irregularity[] = [];
  const add = (irregularity: Irregularity | null): void => {
    if (irregularity && !irregularities.includes(irregularity)) irregularities.push(irregularity);
  };
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? '';
    at += match.length;
    return match;
  };

  for (let round = 0; at < text.length; round += 1) {
    if (round > 5) return null;
    const sign = readSign(text, at);
    const after = sign ?? readWordAfter(text, at);
    if (after) {
      at = after.end;
      add(after.irregularity);
      if (sign) add('comparator-after-number');
      if (after.comparator === null) about = true;
      else if (comparator === null) comparator = after.comparator;
      else if (comparator !== after.comparator) return null;
      continue;
    }
    if (skip(INCLUDED)) {
      included = true;
      continue;
    }
    // In 5(8)mg/L the bracket is a second number.
    const weighted = (last.unit !== null || noun !== null) && skip(WEIGHT) !== '';
    const done = weighted ? '' : skip(REACHED);
    if (weighted || done) {
      reached = true;
      reachedInWords += done;
      add('text-after');
      continue;
    }
    if (last.chinese && last.unit?.kind !== 'ratio') return null;
    if (single && last.unit === null && noun === null && words === '') {
      // 90≥%: the unit may stand behind the comparator.
      noun = readBracketedUnit(text, at) ?? readUnit(text, at) ?? readCountedNoun(text, at);
      if (noun) {
        at = noun.end;
        noun.irregularities.forEach(add);
        continue;
      }
      return null;
    }
    if (last.unit?.unit === '分' && words === '') {
      words = skip(SCALE);
      if (words) {
        add('text-after');
        continue;
      }
    }
    // 6个村(社区): the thing counted may be explained.
    const explained = words === '' || !isThing ? '' : skip(BRACKET);
    if (explained) {
      words += explained;
      isThing = false;
      add('text-after');
      continue;
    }
    if (words !== '' || ONE_LETTER.test(last.unit?.unit ?? '')) return null;
    const more = skip(BRACKET) || skip(WORDS_AFTER);
    if (!more) return null;
    words = reachedInWords + more;
    // 3个村: the thing counted belongs to its classifier.
    isThing = last.unit?.kind === 'count' && more.length <= 5 && isNoun(more);
    if (!isThing) add('text-after');
  }
  return { comparator, noun, about, words, reached, included, irregularities };
}

const up = (comparator: Comparator | null): boolean => comparator === '≥' || comparator === '>';
const down = (comparator: Comparator | null): boolean => comparator === '≤' || comparator === '<';

const NONE = '-';

/** The 万 of 2万-3万亩: no unit of its own where the second number has one. */
function bareMultiplier({ unit }: Measured): string {
  return unit && /^[万亿]$/.test(unit.unit) ? unit.unit : NONE;
}

function sameUnit(first: Measured, second: Measured | null): UnitFound | null | 'differ' {
  if (!second) return first.unit;
  if (!first.unit || !second.unit) return second.unit ?? first.unit;
  const same =
    first.unit.house === second.unit.house ||
    // 1000元-2000元/人: what it is for is said once, at the end.
    second.unit.house.startsWith(`${first.unit.house}/`) ||
    second.unit.unit.startsWith(bareMultiplier(first));
  return same ? second.unit : 'differ';
}

/** 2024年春季: a year, not so many years. */
const IS_A_YEAR = /^(?:19|20)\d\d$/;

function compose(
  text: string,
  lead: Lead,
  first: Measured,
  second: Measured | null,
  tail: Tail,
): Quantity | null {
  const shared = sameUnit(first, second);
  // 1-12月 names months; readDate has had its turn.
  if (shared === 'differ' || (second && shared?.unit === '月')) return null;
  const written = shared ?? tail.noun;
  if (written?.unit === '年' && IS_A_YEAR.test(first.value)) return null;
  if (lead.money && written && written.kind !== 'money') return null;
  if (lead.percent && written && written.house !== '%') return null;
  const unit = written?.unit ?? (lead.money ? '元' : lead.percent ? '%' : null);
  const house = written?.house ?? unit ?? '';
  const ofUnit = written
    ? valueKindOf(written.kind)
    : lead.money
      ? 'money'
      : lead.percent
        ? 'percent'
        : 'count';

  const before = lead.weak || lead.comparator === '=' ? null : orEqual(lead.comparator, tail.included);
  if ((up(before) && down(tail.comparator)) || (down(before) && up(tail.comparator))) return null;
  const single =
    before ?? tail.comparator ?? atLeast(lead, first, ofUnit) ?? reachedShare(lead, first, tail, ofUnit);
  const comparator: Comparator | null = second ? 'between' : single;

  if (lead.words !== '' && !lead.labelled && !comparator && !areSure(lead.words, ofUnit)) return null;

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

  // 98%≤ may be a floor written from the other side: nobody can say.
  const doubtful = down(comparator) && tail.irregularities.includes('comparator-after-number');
  return {
    kind: second || comparator === '±' ? 'range' : ofUnit,
    comparator,
    numbers: second ? [first.value, second.value] : [first.value],
    unit,
    canonical: doubtful
      ? null
      : first.andMore || second?.andMore || lead.words.endsWith('的')
        ? text
        : leadInWords(lead, comparator) +
          `${lead.about || tail.about ? '约' : ''}${second ? (before ?? '') : (comparator ?? '')}` +
          `${lead.inside.endsWith('的') ? lead.inside : ''}${printNumbers(first, second, house)}${house}${tail.words}`,
    irregularities: [...irregularities],
  };
}

/** 大于90%(含90%) is ≥90%. */
function orEqual<C extends Comparator | null>(comparator: C, included: boolean): C | '≥' | '≤' {
  if (!included) return comparator;
  return comparator === '>' ? '≥' : comparator === '<' ? '≤' : comparator;
}

/** Whether words before a number without a comparator leave its reading sure. */
function areSure(words: string, kind: ValueKind): boolean {
  if (STATED.test(words) || CHANGED_TO.test(words)) return true;
  switch (kind) {
    case 'percent':
      return !RANK.test(words);
    case 'money':
      return /^(?:[人户年村亩校班]均|(?:预算|概算|控制)数)$/.test(words);
    case 'duration':
      return SURE_WORDS.test(words) || SINCE.test(words);
    default:
      return SURE_WORDS.test(words);
  }
}

/** 达到95% asks for at least that much; 达到100% can only be met exactly. */
function atLeast(lead: Lead, first: Measured, kind: ValueKind): Comparator | null {
  if (lead.comparator === '=') return '=';
  if (!lead.weak) return null;
  return kind === 'percent' && compare(first.value, '100' as Decimal) === 0 ? '=' : '≥';
}

/** 100%达标, 95%合格率; of the whole, any words behind it say that it is reached: 100%全覆盖, 100%及时. */
function reachedShare(lead: Lead, first: Measured, tail: Tail, kind: ValueKind): Comparator | null {
  if (kind !== 'percent') return null;
  const whole =
    compare(first.value, '100' as Decimal) === 0 && lead.words === '' && !lead.about && !tail.about;
  return tail.reached || (whole && /^[^(]/.test(tail.words)) ? '=' : null;
}

/** 每月开展 of 每月至少开展1次, 设备可用率 of 设备可用率为99.9%以上: what stands before the sign. */
function leadInWords({ words, inside }: Lead, comparator: Comparator | null): string {
  if (inside !== '' && !inside.endsWith('的')) return words + inside;
  return comparator === null ? words : words.replace(/(?<=..)(?:应?为|应|是)$/, '');
}

function printNumbers(first: Measured, second: Measured | null, house: string): string {
  if (!second) return first.value;
  const mark = second.value.startsWith('-') ? '至' : '-';
  return `${first.value}${house === '%' ? '%' : ''}${mark}${second.value}`;
}
