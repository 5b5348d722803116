import { isLowerGrade } from '../../facts/grades';
import { compare } from '../../money/decimal';
import type { Account } from '../../table/Funding';
import type { ScoreLine, ScoreRow } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { isLate, shareReached } from '../results';
import type { RuleParams } from '../RuleParams';
import { valueText } from '../rewriting';
import { pointsOf } from '../scores';
import { isTurned } from '../direction';

/** A score may lie a tenth of the weight above the share that was reached: schemes of marking differ. */
const TOLERANCE = 0.1;

type Why = RuleParams['value/score-above-result']['why'];

/** Full marks, or nearly, for a target that was not reached: 95% of 100% with 15 of 15 points; 10 points for half of the money. */
export const scoreAboveResult: TableRule<'value/score-above-result'> = {
  id: 'value/score-above-result',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ scores, groups, account }) {
    if (!scores) return [];
    const ofRows = scores.rows.flatMap((row) => {
      // ≤90% of 满意度: it is the sign that is wrong, not the score.
      const group = groups.find(({ indicators }) => row.indicator && indicators.includes(row.indicator));
      return (group && row.indicator && isTurned(row.indicator, group) ? null : ofRow(row)) ?? [];
    });
    const ofMoney = ofExecution(scores.execution, account);
    return ofMoney ? [ofMoney, ...ofRows] : ofRows;
  },
};

type Told = Detection<'value/score-above-result'> | null;

function ofRow({ indicator, score, weight, reached }: ScoreRow): Told {
  const [points, full] = [pointsOf(score), pointsOf(weight)];
  if (!indicator || !score || !reached || points === null || full === null || Number(points) === 0)
    return null;
  const beyond = compare(points, full);
  // More than the weight is told as that.
  if (beyond > 0) return null;
  const isFull = beyond === 0;
  const detect = (why: Why): Told => ({
    cell: score.cell,
    found: score.text,
    params: { target: valueText(indicator), reached: reached.text, weight: full, why },
  });
  const share = shareReached(indicator, reached.text);
  if (share !== null) {
    if (share >= 1) return null;
    if (isFull) return detect('full');
    return Number(points) > Number(full) * (share + TOLERANCE) ? detect('high') : null;
  }
  if (!isFull) return null;
  if (isLate(indicator, reached.text)) return detect('late');
  return indicator.reading.numbers.length === 0 && isLowerGrade(valueText(indicator), reached.text)
    ? detect('lower')
    : null;
}

/** 10 of 10 points for 执行率 50%. Some regions give full marks from 90% on. */
function ofExecution(execution: ScoreLine | null, account: Account | undefined): Told {
  const [score, points, full] = [
    execution?.score,
    pointsOf(execution?.score ?? null),
    pointsOf(execution?.weight ?? null),
  ];
  const [line] = account?.lines ?? [];
  const spent = line ? amountIn(line.spent, '元') : null;
  if (!score || !line || spent === null || points === null || full === null || Number(full) === 0)
    return null;
  const rates = line.planned.flatMap((budget) => {
    const planned = Number(amountIn(budget, '元') ?? 0);
    return planned > 0 ? Number(spent) / planned : [];
  });
  const rate = Math.max(...rates);
  // More than the weight is told as that.
  if (rates.length === 0 || compare(points, full) > 0) return null;
  if (Number(points) <= Number(full) * (rate + TOLERANCE)) return null;
  const reached = line.rate && /\d/.test(line.rate.text) ? line.rate.text : `${(rate * 100).toFixed(2)}%`;
  return {
    cell: score.cell,
    found: score.text,
    params: { target: '', reached, weight: full, why: 'execution' },
  };
}
