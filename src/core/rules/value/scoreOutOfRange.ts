import { compare, trimmed } from '../../money/decimal';
import type { ScoreLine, Scores } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { pointsOf } from '../scores';

/** More points than the weight allows, or fewer than none. */
export const scoreOutOfRange: TableRule<'value/score-out-of-range'> = {
  id: 'value/score-out-of-range',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ scores }) {
    if (!scores) return [];
    const { rows, execution, total } = scores;
    return [execution, ...rows, total].flatMap((line) => (line ? outside(line, scores) : []));
  },
};

const NEGATIVE = /^[-－−–]\s*\d/;

function outside(
  { weight, score }: ScoreLine,
  { label: own, headings }: Scores,
): Detection<'value/score-out-of-range'>[] {
  if (!score) return [];
  const { cell, text: found } = score;
  const words = { label: own || '分值', heading: headings.score || '得分' };
  if (NEGATIVE.test(found)) return [{ cell, found, params: { ...words, weight: '' } }];
  const [points, full] = [pointsOf(score), pointsOf(weight)];
  // 90% of 10 points is a share of them.
  const isShare = /[%％]/.test(found) && !/[%％]/.test(weight?.text ?? '');
  if (points === null || full === null || isShare || compare(points, full) <= 0) return [];
  return [{ cell, found, params: { ...words, weight: trimmed(full) } }];
}
