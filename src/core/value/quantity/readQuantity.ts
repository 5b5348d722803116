import { readSign } from '../comparators';
import { take } from '../take';
import { compose } from './compose';
import { readLead } from './leads';
import { readMeasured, type Measured } from './measured';
import type { Quantity } from './Quantity';
import { readTail } from './tails';

const RANGE_MARK = /(?:[-~]+|至|到)/y;
/** 一 typed for a dash: 1一3天. */
const ONE_AS_DASH = /一(?=[0-9])/y;
/** (预计)1500人: put in brackets, it says no more. */
const PLANNED = /^\((预计|计划|预期|预估|估算|拟|力争)\)/;
/** %% is one %, typed twice. */
const TWICE = /([%‰])\1+/;
/** 20万元万元, 95%以上%: the unit again at the end, as two columns run together leave it. */
const UNIT_TWICE = /(\d)([\u4e00-\u9fff%‰㎡]{1,4}?)((?:及?以[上下内]|左右)?)\2$/;
/** 10万元元: 元 again behind an amount. */
const YUAN_TWICE = /(\d[万亿]?元)元$/;
/** ≥(95)%: the brackets of a form that was filled in. */
const BRACKETED_NUMBER = /^([<>=≥≤]{1,2}|不[低少小]于|不超过)\(([0-9][0-9.,]*%?)\)/;
/** 1次以上/年: the limit stands before the rest of the unit. */
const LIMIT_IN_UNIT =
  /((?:\(含\)|及)?以[上下内]|之内|左右)(\/[\u4e00-\u9fff]{1,4}(?:[/·.][\u4e00-\u9fff]{1,3})?)$/;
const FULL_STOP = /[。.;；,、!！]+$/;
/** AC13-16, GB50204-2015 are names; pH6-9 is a range. */
const ENDS_LIKE_A_CODE = /[A-Za-z]$/;
/** No quantity though it begins like one: 十分, 一般, 二级 (a class), 三等. */
const NO_QUANTITY =
  /^(?:十分|[1一]次(?:性|通过|合格|验收|过关|成功|达标)|[一二三四五六七八九十][级等类档流线星方面体心点致般直样度面])/;
/** Brackets and quotation marks around a whole value; [80,90] is an interval and keeps its own. */
const AROUND_ALL =
  /^(?:\(([^()]*)\)|\[([^[\],]*)\]|【([^【】]*)】|[“"”]([^“"”]*)[“"”]|「([^「」]*)」|['‘’]([^'‘’]+)['‘’]?|([^'‘’]+)['‘’])$/;

/** Reads a tidied text as one quantity, all of it; null where it is something else. */
export function readQuantity(tidied: string): Quantity | null {
  const once = tidied.replace(UNIT_TWICE, '$1$2$3').replace(YUAN_TWICE, '$1');
  const text = withoutFrame(once);
  const lead = readLead(text);
  if (!lead || (lead.end === 0 && NO_QUANTITY.test(text))) return null;
  const first = readMeasured(text, lead.end);
  if (!first) return null;
  const second = readSecond(text, first);
  if (second && lead.comparator === '±') return null;
  if (second && !lead.comparator && ENDS_LIKE_A_CODE.test(lead.words) && !/^ph$/i.test(lead.words))
    return null;
  const tail = readTail(text, second ?? first, second === null);
  const quantity = tail && compose({ text, lead, first, second, tail });
  if (!quantity) return null;
  return once === tidied && !tidied.includes('%%')
    ? quantity
    : { ...quantity, irregularities: [...quantity.irregularities, 'unit-twice'] };
}

/** Without what says nothing: brackets around it all, a full stop, a sign typed twice. */
function withoutFrame(tidied: string): string {
  const bare =
    AROUND_ALL.exec(tidied)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? tidied;
  return (bare.includes('/') ? bare.replace(LIMIT_IN_UNIT, '$2$1') : bare)
    .replace(FULL_STOP, '')
    .replace(PLANNED, '$1')
    .replace(TWICE, '$1')
    .replace(BRACKETED_NUMBER, '$1$2');
}

/** The second number of 7-9次, 1至3天; null where there is only one. */
function readSecond(text: string, first: Measured): Measured | null {
  const mark = take(RANGE_MARK, text, first.end)?.[0].length ?? 0;
  const dash = mark === 0 && !first.chinese && take(ONE_AS_DASH, text, first.end) !== null ? 1 : 0;
  if (mark + dash === 0) return null;
  const at = first.end + mark + dash;
  const sign = readSign(text, at);
  return readMeasured(text, sign?.comparator === '=' ? sign.end : at);
}
