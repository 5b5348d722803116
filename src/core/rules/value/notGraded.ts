import { isUncalculated } from '../../facts/masks';
import { asksYesOrNo } from '../nameMeanings';
import type { IndicatorRule } from '../Rule';
import { isMilestone, isNoneOfIt, isSaidInWords } from './saidInWords';

/** 不低于省定标准, 高于上年: the line is drawn elsewhere. */
const LINE_IN_WORDS = /^(?:[≥≤><]|不低于|不高于|不超过|优于|高于|低于)[\u4e00-\u9fff]{2,10}$/;

/** Praise: a grade only where the name asks for one, as 考核等次 does. */
const PRAISE = /^(?:达到)?(?:优秀|优良|良好|较好|一般|较差)$/;
const ASKS_GRADE = /等级|等次|级别|评级|评定|评价|考核|考评|测评|验收|鉴定|评估|结果|结论|档次|工程质量/;

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
    'value/columns-disagree',
  ],
  check({ name, reading, value, valueCell }, group) {
    const { grading } = reading;
    const text = value.trim();
    if (grading === undefined || isSaidInWords(value)) return null;
    if (grading === 'graded' && (!PRAISE.test(text) || ASKS_GRADE.test(name))) return null;
    if (isNoneOfIt(text) || LINE_IN_WORDS.test(text)) return null;
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
