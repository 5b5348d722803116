import { isLowerGrade } from '../../facts/grades';
import { isBoundedShare } from '../../facts/indicatorNames';
import { isStroke } from '../../facts/masks';
import type { IndicatorGroup, ScoreRow } from '../../table/PerformanceTable';
import { isLate, resultOf, shareReached } from '../results';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';
import type { RuleParams } from '../RuleParams';
import { pointsOf, sharingWeight } from '../scores';
import { isTurned } from '../direction';

/** As a region asks for the reasons (广西), and what any reviewer asks after. */
const FAR_ABOVE = 1.3;
const MUCH_TOO_FAR = 1.5;

/** A target was missed or passed by far, and the column 偏差原因分析及改进措施 says nothing. */
export const reasonMissing: TableRule<'completeness/reason-missing'> = {
  id: 'completeness/reason-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ scores, kind, groups }) {
    const sharing = sharingWeight(scores?.rows ?? []);
    return (scores?.rows ?? []).flatMap((row): Detection<'completeness/reason-missing'>[] => {
      const { indicator, reason, reached } = row;
      const text = reason?.text.trim() ?? '';
      if (!indicator || !reason || !(text === '' || text === '无' || isStroke(text))) return [];
      const share = shareOf(row, groups);
      const scored = sharing.has(row) ? { ...row, weight: null } : row;
      const why = whyAsked(scored, share, kind === 'monitoring');
      if (why === null) return [];
      const params = {
        name: indicator.name,
        why,
        target: valueText(indicator),
        reached: reached?.text ?? '',
        heading: scores?.headings.reason ?? '',
        times: String(Math.floor(share ?? 0)),
      };
      const isHint = why === 'far-above' && Number(share) < MUCH_TOO_FAR;
      return [
        {
          cell: reason.cell,
          found: text === '' ? null : text,
          params,
          ...(isHint && { severity: 'info' as const }),
        },
      ];
    });
  },
};

/** How much of the target was reached; null where nobody can tell, as with 失业率 ≥4.5%: there the sign is wrong. */
function shareOf({ indicator, reached }: ScoreRow, groups: readonly IndicatorGroup[]): number | null {
  if (!indicator || !reached) return null;
  const group = groups.find(({ indicators }) => indicators.includes(indicator));
  return group && isTurned(indicator, group) ? null : shareReached(indicator, reached.text);
}

function whyAsked(
  row: ScoreRow,
  share: number | null,
  isForecast: boolean,
): RuleParams['completeness/reason-missing']['why'] | null {
  // By the points that were lost, or where there are none by what was reached.
  const [points, full] = [pointsOf(row.score), pointsOf(row.weight)];
  if (points !== null && full !== null) {
    if (Number(points) < Number(full)) return 'points';
  } else if (share !== null && share < 1) return isForecast ? 'forecast' : 'short';
  else if (share === null) {
    const missed = missedInWords(row);
    if (missed) return isForecast ? 'forecast' : missed;
  }
  // A number alone may be a count or a rate.
  if (share === null || share < FAR_ABOVE || !row.indicator?.reading.unit) return null;
  // What can't be at all is told as that.
  return isBeyondAll(row) ? null : 'far-above';
}

/** Later than the day that was due, or a grade below. */
function missedInWords({ indicator, reached }: ScoreRow): 'late' | 'lower' | null {
  if (!indicator || !reached) return null;
  if (isLate(indicator, reached.text)) return 'late';
  const isInWords = indicator.reading.numbers.length === 0;
  return isInWords && isLowerGrade(valueText(indicator), reached.text) ? 'lower' : null;
}

function isBeyondAll({ indicator, reached }: ScoreRow): boolean {
  if (!indicator || !reached || indicator.reading.kind !== 'percent' || !isBoundedShare(indicator.name))
    return false;
  return resultOf(indicator, reached.text).numbers.some((number) => Number(number) > 100);
}
