import type { Indicator, ScoreRow } from '../../table/PerformanceTable';
import { readValue } from '../../value/readValue';
import { isUnwanted } from '../../facts/indicatorNames';
import type { Detection, TableRule } from '../Rule';
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
        share >= 1
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

/** How much of a target was reached, 1 for all of it; null where the two can't be compared. */
export function shareReached(indicator: Indicator, text: string): number | null {
  const { kind, comparator, numbers, unit } = indicator.reading;
  const result = readValue(text);
  const [target, reached] = [numbers[0], result.numbers[0]];
  if (target === undefined || reached === undefined || numbers.length > 1 || result.numbers.length > 1)
    return null;
  if (!(kind === 'count' || kind === 'percent' || kind === 'money' || kind === 'duration')) return null;
  if (result.unit !== unit || Number(target) <= 0) return null;
  const isCeiling =
    comparator === '≤' || comparator === '<' || (comparator === null && isUnwanted(indicator.name));
  if (!isCeiling) return Number(reached) / Number(target);
  return Number(reached) <= Number(target) ? 1 : Number(target) / Number(reached);
}

/** Whether a row's target was missed, by what was reached or by the points that it lost. */
export function isMissed({ indicator, reached, score, weight }: ScoreRow): boolean {
  if (!indicator) return false;
  const [points, full] = [pointsOf(score), pointsOf(weight)];
  if (points !== null && full !== null) return Number(points) < Number(full);
  const share = reached ? shareReached(indicator, reached.text) : null;
  return share !== null && share < 1;
}
