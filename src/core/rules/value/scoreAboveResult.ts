import type { Detection, TableRule } from '../Rule';
import { shareReached } from '../results';
import { valueText } from '../rewriting';
import { pointsOf } from './scores';
import { isTurned } from './wrongDirection';

/** A score may lie a tenth of the weight above the share that was reached: schemes of marking differ. */
const TOLERANCE = 0.1;

/** Full marks, or nearly, for a target that was not reached: 95% of 100% with 15 of 15 points. */
export const scoreAboveResult: TableRule<'value/score-above-result'> = {
  id: 'value/score-above-result',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ scores, groups }) {
    return (scores?.rows ?? []).flatMap((row): Detection<'value/score-above-result'>[] => {
      const { indicator, score, weight, reached } = row;
      const [points, full] = [pointsOf(score), pointsOf(weight)];
      const share = indicator && reached ? shareReached(indicator, reached.text) : null;
      if (
        !indicator ||
        !score ||
        !reached ||
        points === null ||
        full === null ||
        share === null ||
        share >= 1 ||
        Number(points) === 0
      )
        return [];
      // ≤90% of 满意度: it is the sign that is wrong, not the score.
      const group = groups.find(({ indicators }) => indicators.includes(indicator));
      if (group && isTurned(indicator, group)) return [];
      const isFull = Number(points) >= Number(full);
      if (!isFull && Number(points) <= Number(full) * (share + TOLERANCE)) return [];
      return [
        {
          cell: score.cell,
          found: score.text,
          params: {
            target: valueText(indicator),
            reached: reached.text,
            weight: full,
            why: isFull ? 'full' : 'high',
          },
        },
      ];
    });
  },
};
