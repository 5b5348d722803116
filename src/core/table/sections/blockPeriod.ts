import type { Period } from '../../glossary/form';
import type { Run } from '../lines/Run';

const OF_YEAR = '20\\d\\d年?度?|本?年度|当年|全年';
const OF_WHOLE = '长期|中期|中长期|实施期|实施周期|滚动期?|三年|规划期|全周期|总目标|总体目标?';
const BLOCK = new RegExp(
  `^(?:项目|专项)?(?:${OF_WHOLE}|${OF_YEAR})(?:(?:绩效)?指标(?:设定|情况|体系)?|绩效指标表|绩效目标表)$`,
);
const WHOLE = new RegExp(`^(?:项目|专项)?(?:${OF_WHOLE})`);

/** The period that a row of one text says of the indicators below it: 中期绩效指标, 二、2026年度绩效指标; null for any other row. */
export function blockPeriod(runs: readonly Run[]): Period | null {
  const [only, another] = runs;
  if (!only || another || only.label.key.length > LONGEST || !BLOCK.test(only.label.key)) return null;
  return WHOLE.test(only.label.key) ? 'medium-term' : 'annual';
}

const LONGEST = 16;
