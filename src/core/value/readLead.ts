import { CHINESE_NUMERALS } from '../text/chineseDigits';
import { PLAIN_SIGNS } from '../text/comparatorSigns';
import { readSign, readWordBefore, startOfTrailingWords, type ComparatorFound } from './comparators';
import type { Irregularity } from './Reading';

/** What stands before the number of a quantity. */
export interface Lead {
  readonly comparator: Exclude<ComparatorFound['comparator'], null> | null;
  /** Only 达到 was said. */
  readonly weak: boolean;
  readonly about: boolean;
  /** Words that belong to the value: 每次活动, 合格率. Empty where there are none. */
  readonly words: string;
  /** Words between the comparator and the number, ending in 的: 不低于上年的90%. Empty where there are none. */
  readonly inside: string;
  /** They end with a colon: a label before its value. */
  readonly labelled: boolean;
  readonly money: boolean;
  readonly percent: boolean;
  /** Where the number should begin. */
  readonly end: number;
  readonly irregularities: readonly Irregularity[];
}

/** Words that add nothing to the value behind them. */
const FILLER =
  /(?:共计|总计|合计|共|为|是|按照|按|应当|应该|应|必须|须|需要|需|力争|确保|保证|严格|保持在|保持|维持在|维持|在|稳定在|全部|均|皆|都|预计|计划|预期|目标值?|:)+/y;
const MAY_BEGIN = new RegExp(`[0-9${CHINESE_NUMERALS}万半${PLAIN_SIGNS}≈¥&.+-]`);
/** A rhythm before a Chinese numeral: 每年两次. */
/** From when a time in Chinese numerals counts: 合同签订后三十日内, 每学期开学后一个月内. */
const SINCE =
  /[\u4e00-\u9fff]{2,10}?[后起](?=[一二两三四五六七八九十半][一二三四五六七八九十]{0,3}(?:个?月|个?工作日|日|天|年|个?小时|周))/y;
const RHYTHM =
  /(?:平均|每(?:个?年度?|半年|学年|学期|个?季度?|个?月|周|星期|天|日|次|人|户|村|班|场|期|批|家|项))+/y;
/** How often, said before how many times: 一年两次, 每2年1次, 两周一次. Not read where a date may be meant. */
const HOW_OFTEN =
  /[两二三四五六2-9]个?(?:年|季度|月|周|天|日)(?=[1一](?:次|期|回|轮|遍)$)|(?:[一1]|每[两2-9二三四五])个?(?:年|季度?|月|周|天|日|学期)(?=[0-9一两二三四五六七八九十]+(?:次|场|期|批|回|轮|遍))/y;
/** What a share is of, or what is done so often: 不超过预算的5%, ≥低保标准的1.3倍, 至少开展2次. */
const DONE =
  '(?:开展|组织|举办|举行|召开|完成|进行|培训|发放|检查|巡查|巡检|维护|新增|新建|建设|安排|更新|发布|公开|提供|带动|覆盖|报送|走访|慰问|宣传|演出|放映)';
const BUDGET = '(?:年初|年度|项目|财政)?(?:预算|概算|批复)(?:总额|金额|资金|批复|控制|数|额|价)*的?';
const INSIDE = new RegExp(
  `[\\u4e00-\\u9fff]{2,12}的(?=[0-9.]+(?:%|‰|倍|个百分点))|${BUDGET}(?=[0-9.,]+[十百千万亿]?元)|${DONE}(?=[0-9])`,
  'y',
);
const ENDS_IN_DONE = new RegExp(`${DONE}$`);
/** l and O stand in for digits that were mistyped: l00%. */
const MISTYPED_DIGIT = /(?:^|[^A-Za-z])[lIOo]$/;
const CURRENCY = /人民币|RMB|CNY|¥/y;
const NUMBER_OR_SIGN = new RegExp(`[0-9${PLAIN_SIGNS}≈¥]|[-+.](?=[0-9])|&[gl][te];`);
/** 百分之95: it belongs to the number. */
const PART_OF = /(?:十万|[百千万])分之$/;
const WORDS = /^[\u4e00-\u9fffA-Za-z()“”"&/、]{1,12}:?$/;

/** PM2.5, SO2, NH3-N, H7N9: a name with a digit in it, and no number. */
const NAME_WITH_DIGIT = /[A-Z][A-Za-z]{0,3}\d{1,2}(?:\.\d)?[A-Z]?\d?(?:-[A-Z])?(?![0-9A-Za-z.])/y;

/** Reads what stands before the number; null where no number can follow. */
export function readLead(text: string): Lead | null {
  let at = 0;
  let words = '';
  let inside = '';
  let comparator: Lead['comparator'] = null;
  let weak = false;
  let about = false;
  let labelled = false;
  let money = false;
  let percent = false;
  const irregularities: Irregularity[] = [];

  const take = (found: ComparatorFound): void => {
    at = found.end;
    if (found.irregularity && !irregularities.includes(found.irregularity))
      irregularities.push(found.irregularity);
    if (found.comparator === null) about = true;
    else if (!found.weak || comparator === null || weak) {
      comparator = found.comparator;
      weak = found.weak;
    }
  };
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? '';
    at += match.length;
    return match;
  };

  words = skip(HOW_OFTEN);
  for (let round = 0; round < 12 && at < text.length; round += 1) {
    const found = readSign(text, at) ?? readWordBefore(text, at);
    if (found) {
      take(found);
      continue;
    }
    if (text.charAt(at) === '%' && !percent) {
      percent = true;
      irregularities.push('unit-before-number');
      at += 1;
      continue;
    }
    if (skip(CURRENCY)) {
      money = true;
      continue;
    }
    const filler = skip(FILLER);
    // 应补尽补100% begins like 应100%.
    if (filler && (MAY_BEGIN.test(text.charAt(at)) || readWordBefore(text, at))) continue;
    at -= filler.length;
    if (comparator !== null && inside === '') {
      inside = skip(INSIDE);
      if (inside) continue;
    }
    if (words !== '' || comparator !== null) break;
    NAME_WITH_DIGIT.lastIndex = at;
    const named = NAME_WITH_DIGIT.exec(text)?.[0].length ?? 0;
    const number = text.slice(at + named).search(NUMBER_OR_SIGN);
    if (named + number < 1 || number < 0) {
      words = skip(SINCE) || skip(RHYTHM);
      if (words) continue;
      break;
    }
    const before = text.slice(at, at + named + number).replace(PART_OF, '');
    if (before === '') break;
    const own = before.slice(0, startOfComparator(before));
    if (own === '' || !isWords(own.slice(named), named) || MISTYPED_DIGIT.test(own)) return null;
    labelled = own.endsWith(':');
    words = labelled ? `${own.slice(0, -1)}：` : own;
    at += own.length;
  }
  if (words !== '' || inside !== '') irregularities.push('text-before');
  return { comparator, weak, about, words, inside, labelled, money, percent, end: at, irregularities };
}

const isWords = (text: string, behindName: number): boolean =>
  WORDS.test(text) || (behindName > 0 && /^:?$/.test(text));

/** Where the comparator of 每月不少于, 每月至少开展 begins; the length of `before` where it holds none. */
function startOfComparator(before: string): number {
  const short = before.replace(ENDS_IN_DONE, '');
  const start = startOfTrailingWords(short);
  return start < short.length ? start : startOfTrailingWords(before);
}
