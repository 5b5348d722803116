import { compare, sum, trimmed } from '../../money/decimal';
import { sumsUp } from '../../facts/sumFormula';
import type { TableRule } from '../Rule';
import { pointsOf } from '../scores';

/** 总分 isn't the sum of the scores, 预算执行率 included where it is scored. */
export const scoreSumDiffers: TableRule<'value/score-sum-differs'> = {
  id: 'value/score-sum-differs',
  category: 'value',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ scores, sheet }) {
    const place = scores?.total?.score ?? null;
    const total = pointsOf(place);
    if (!scores || !place || total === null) return [];
    const scored = scores.rows.flatMap(({ score, weight, indicator }) => {
      const points = pointsOf(score);
      // A row with a weight and no score leaves the sum open.
      return points === null && (indicator !== null || pointsOf(weight) !== null) ? [null] : [points];
    });
    const points = scored.filter((one) => one !== null);
    if (points.length < 2 || scored.includes(null)) return [];
    const indicators = sum(points);
    const execution = pointsOf(scores.execution?.score ?? null);
    const whole = execution === null ? indicators : sum([indicators, execution]);
    if (compare(total, whole) === 0 || compare(total, indicators) === 0) return [];
    const cells = scores.rows.flatMap(({ score }) => (score ? [score.cell] : []));
    // Where the head bears no score of its own, up to ten points may be those of 预算执行率.
    const rest = Number(total) - Number(indicators);
    if (execution === null && rest > 0 && rest <= 10) return [];
    return [
      {
        cell: place.cell,
        found: place.text,
        expected: trimmed(whole),
        params: {
          label: scores.total?.label ?? '',
          total: trimmed(total),
          sum: trimmed(whole),
          why: sumsUp(scores.total?.formula ?? null, cells) ? 'stale' : 'differs',
        },
        related: cells.map((cell) => ({ sheet, ...cell })),
      },
    ];
  },
};
