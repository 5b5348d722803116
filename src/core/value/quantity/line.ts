import { compare, type Decimal } from '../../money/decimal';
import type { Comparator, ValueKind } from '../Reading';
import type { Lead } from './Lead';
import type { Parts } from './Parts';
import { isCeiling, isFloor } from './Quantity';

/** Where the line between reached and missed is drawn. */
export interface Line {
  /** For a single number. */
  readonly single: Comparator | null;
  /** As said before the number. */
  readonly before: Comparator | null;
}

const HUNDRED = '100' as Decimal;

/**
 * The comparator of a quantity: what stands before its number, else what stands behind it, else what 达到 and 达标 say.
 * Null where the parts contradict each other, or words leave the reading in doubt.
 */
export function lineOf(parts: Parts, kind: ValueKind): Line | null {
  const { lead, second, tail } = parts;
  const before = lead.ambiguous || lead.comparator === '=' ? null : orEqual(lead.comparator, tail.included);
  if (isFloor(before) && isCeiling(tail.comparator)) return null;
  if (isCeiling(before) && isFloor(tail.comparator)) return null;
  const single = before ?? tail.comparator ?? atLeast(parts, kind) ?? reachedShare(parts, kind);
  const unsure = lead.words !== '' && !lead.labelled && !areSure(lead, kind);
  return unsure && !single && !second ? null : { single, before };
}

/** 大于90%(含90%) is ≥90%. */
function orEqual<C extends Comparator | null>(comparator: C, included: boolean): C | '≥' | '≤' {
  if (!included) return comparator;
  return comparator === '>' ? '≥' : comparator === '<' ? '≤' : comparator;
}

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

/** Whether words before a number without a comparator leave its reading sure. */
function areSure({ words }: Lead, kind: ValueKind): boolean {
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
function atLeast({ lead, first }: Parts, kind: ValueKind): Comparator | null {
  if (lead.comparator === '=') return '=';
  if (!lead.ambiguous) return null;
  return kind === 'percent' && compare(first.value, HUNDRED) === 0 ? '=' : '≥';
}

/** 100%达标, 95%合格率; of the whole, any words behind it say that it is reached: 100%全覆盖, 100%及时. */
function reachedShare({ lead, first, tail }: Parts, kind: ValueKind): Comparator | null {
  if (kind !== 'percent') return null;
  const whole = compare(first.value, HUNDRED) === 0 && lead.words === '' && !lead.about && !tail.about;
  return tail.reached || (whole && /^[^(]/.test(tail.words)) ? '=' : null;
}
