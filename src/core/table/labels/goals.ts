import type { Period } from '../../glossary/form';
import { endsWithOne, unitsOf } from '../../text/units';

/** A label of the goal rows. `reached` is 实际完成情况 and the like: what stands below it is no goal. */
export interface GoalLabel {
  /** Null where the label alone does not tell: 总体目标 above 中期目标 and 年度目标. */
  readonly period: Period | null;
  readonly reached: boolean;
}

const ANNUAL = new Set(
  '年度总体目标 年度目标 年度绩效目标 年度总目标 年度总体绩效目标 本年度绩效目标 当年绩效目标 本年绩效目标 年度主要目标和成果 年度主要目标及成果 项目年度目标 项目年度绩效目标 专项年度绩效目标 本年度目标 当年目标 年度预期目标 年初设定目标 年初目标 年度工作目标 年度计划目标 全年目标 本年度总体目标 项目年度总体目标 年度绩效总目标 年度绩效总体目标'.split(
    ' ',
  ),
);
const MEDIUM_TERM = new Set(
  '中期目标 中期绩效目标 中期滚动目标 中期总体目标 长期目标 长期绩效目标 中长期目标 中长期绩效目标 项目长期绩效目标 专项长期绩效目标 实施期绩效目标 实施期目标 实施期总目标 实施期总体目标 实施周期目标 实施周期绩效目标 项目总目标 项目总体目标 三年目标 规划期目标 项目实施期绩效目标 项目实施期目标 专项实施期绩效目标 项目中期目标 项目长期目标 中期规划目标'.split(
    ' ',
  ),
);
const ANNUAL_PATTERN =
  /^(?:项目|专项)?(?:(?:19|20)\d{2}年度?|本年度?|当年|年度|年初|全年)(?:设定|主要|总体|绩效|工作|任务|计划|预期|项目)*总?目标(?:内容|描述|概述)?$/;
const MEDIUM_PATTERN =
  /^(?:项目|专项)?(?:中期|长期|中长期|实施期|实施周期|三年|五年|规划期|滚动期?|全周期)(?:总体|绩效|滚动|规划|计划|预期)*总?目标$/;
const OPEN = new Set(
  '总体目标 绩效目标 总体绩效目标 项目绩效目标 项目目标 预期目标 总目标 目标 绩效总目标 绩效总体目标 项目总体绩效目标 专项绩效目标 专项总体目标 资金绩效目标 区域绩效目标 整体目标 工作目标 阶段性目标 绩效目标概述 绩效目标内容 预期绩效目标 绩效目标描述 项目绩效目标描述 绩效目标情况 目标内容 项目绩效总目标 总体目标完成情况 项目绩效总体目标 年度总体目标完成情况 年度目标完成情况表'.split(
    ' ',
  ),
);
export const REACHED =
  /(?:完成情况|实施情况|实现情况|未实施情况及原因|完成情况综述)$|^(?:全年|年度)?实际完成(?:目标)?$/;

/** Each of those ends with one of these. */
export const ENDS_REACHED = unitsOf('况因述成标');

/** The goal label that a key is, or null. */
export function goalLabel(key: string): GoalLabel | null {
  if (!key.includes('目标')) return reachedLabel(key);
  // 政策总目标 and 政策目标 are those of a project by another name.
  if (key.startsWith('政策') && key.length > 3) return goalLabel(`项目${key.slice(2)}`);
  // 年度绩效目标1, 年度绩效目标2 count the goals; 目标1 alone is the beginning of a text.
  if (key.length > 4 && /目标\d$/.test(key)) return goalLabel(key.slice(0, -1));
  if (ANNUAL.has(key) || ANNUAL_PATTERN.test(key)) return { period: 'annual', reached: false };
  if (MEDIUM_TERM.has(key) || MEDIUM_PATTERN.test(key)) return { period: 'medium-term', reached: false };
  if (OPEN.has(key)) return { period: null, reached: false };
  return reachedLabel(key);
}

function reachedLabel(key: string): GoalLabel | null {
  return key.length <= 20 && endsWithOne(key, ENDS_REACHED) && REACHED.test(key)
    ? { period: null, reached: true }
    : null;
}
