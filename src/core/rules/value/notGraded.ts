import type { IndicatorRule } from '../Rule';
import { isMilestone, isSaidInWords } from './saidInWords';

/** 不发生, 无违纪违法行为, 未出现重大事故: none at all, which leaves no degree to ask for. */
const NONE_OF_IT =
  /^(?:无|未|不|没有)(?:再|有)?(?:发生|出现|产生|存在|[^是能得]{0,6}(?:事故|事件|投诉|上访|信访|违规|违纪|违法|差错|失误|纠纷|拖欠|泄密|污染|案件|遗漏|延误|隐患))[\u4e00-\u9fff]{0,8}$/;

/** 不低于省定标准, 高于上年: the line is drawn elsewhere. */
const LINE_IN_WORDS = /^(?:[≥≤><]|不低于|不高于|不超过|优于|高于|低于)[\u4e00-\u9fff]{2,10}$/;

/**
 * A quality without a degree: 保障, 合规, 是. Where the name itself asks 是否…, 是 or 否 is at least an answer, so it
 * weighs less.
 */
export const notGraded: IndicatorRule<'value/not-graded'> = {
  id: 'value/not-graded',
  category: 'value',
  severity: 'info',
  fixable: null,
  scope: 'indicator',
  appliesTo: { kinds: ['qualitative'] },
  suppressedBy: [
    'value/not-quantified',
    'completeness/placeholder-left',
    'value/number-missing',
    'value/sentence',
  ],
  check({ name, reading, value, valueCell }, group) {
    if (
      reading.grading === undefined ||
      reading.grading === 'graded' ||
      isSaidInWords(value) ||
      NONE_OF_IT.test(value.trim()) ||
      LINE_IN_WORDS.test(value.trim()) ||
      (group.kind === 'timeliness' && isMilestone(value))
    )
      return null;
    if (reading.irregularities.includes('not-applicable') || reading.irregularities.includes('placeholder'))
      return null;
    return {
      cell: valueCell,
      found: value,
      params: { name },
      severity: reading.grading === 'yes-no' && !/是否|有无/.test(name) ? 'warning' : 'info',
    };
  },
};
