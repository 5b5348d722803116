import { isUncalculated } from '../masks';
import { asksYesOrNo } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';
import { isMilestone, isSaidInWords } from './saidInWords';

/** 不发生, 无违纪违法行为, 未出现重大事故: none at all, which leaves no degree to ask for. */
const NONE_OF_IT =
  /^(?:无|未|不|没有)(?:再|有)?(?:发生|出现|产生|存在|[^是能得]{0,6}(?:事故|事件|投诉|上访|信访|违规|违纪|违法|差错|失误|纠纷|拖欠|泄密|污染|案件|遗漏|延误|隐患))[\u4e00-\u9fff]{0,8}$/;

/** 不低于省定标准, 高于上年: the line is drawn elsewhere. */
const LINE_IN_WORDS = /^(?:[≥≤><]|不低于|不高于|不超过|优于|高于|低于)[\u4e00-\u9fff]{2,10}$/;

/** Costs to society and nature are told in words. */
const COST_IN_WORDS = /成本/;

/** The verb alone: 提升, 得到加强. Of how much nothing is said. */
const BARE_VERB =
  /^(?:得到|实现|予以)?(?:提升|提高|加强|增强|完善|改善|促进|推进|推动|带动|优化|增加|扩大|减少|降低|下降|缩短|建成|增长|改进|升级|巩固)(?:了|中)?$/;

/**
 * A quality without a line between reached and missed. Words that only say a degree (有效促进, 显著提升, 较好, 逐步改善) are one
 * kind and weigh alike; a verb alone and 是 where nobody asked weigh more. Where the name asks 是否…, 是 is the answer.
 */
export const notGraded: IndicatorRule<'value/not-graded'> = {
  id: 'value/not-graded',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['qualitative'] },
  suppressedBy: [
    'value/number-became-date',
    'value/not-quantified',
    'completeness/placeholder-left',
    'value/number-missing',
    'value/sentence',
  ],
  check({ name, reading, value, valueCell }, group) {
    const { grading } = reading;
    if (grading === undefined || grading === 'graded' || isSaidInWords(value)) return null;
    const text = value.trim();
    if (NONE_OF_IT.test(text) || LINE_IN_WORDS.test(text)) return null;
    if (group.kind === 'timeliness' && isMilestone(value)) return null;
    // Whether 是 is an answer, only the name can tell.
    const isAsked = asksYesOrNo(name) || isUncalculated(name) || !/[\u4e00-\u9fff]/.test(name);
    if (grading === 'yes-no' && isAsked) return null;
    if (reading.irregularities.includes('not-applicable') || reading.irregularities.includes('placeholder'))
      return null;
    const heavy = grading === 'yes-no' || (BARE_VERB.test(text) && !COST_IN_WORDS.test(group.level2 ?? ''));
    return { cell: valueCell, found: value, params: { name }, severity: heavy ? 'warning' : 'info' };
  },
};
