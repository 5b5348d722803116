import { compare, sum, ZERO } from '../../money/decimal';
import type { BesideCell, ScoreLine, Scores } from '../../table/PerformanceTable';
import { accountedRows } from '../results';
import type { Detection, TableRule } from '../Rule';
import { isOneOf, pointsOf, weightOf } from '../value/scores';

/** A row with a weight and no score, or a blank 总分, where the others are scored. */
export const scoreMissing: TableRule<'completeness/score-missing'> = {
  id: 'completeness/score-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { scores } = table;
    const rows = accountedRows(table).filter(isWeighed);
    const scored = rows.filter(({ score }) => pointsOf(score) !== null);
    if (!scores || scored.length < 2 || scored.length * 2 < rows.length || addsUp(scores)) return [];
    const { execution, total } = scores;
    const ofRows = rows.flatMap(({ indicator, score }) => blankAt(score, indicator?.name ?? ''));
    const ofMoney = isWeighed(execution) ? blankAt(execution.score, '预算执行率') : [];
    const missing = [...ofMoney, ...ofRows];
    // Without its parts nobody can tell the total.
    return missing.length === 0 && total && isSumOfWeights(total, scores)
      ? blankAt(total.score, '总分')
      : missing;
  },
};

function isWeighed<T extends Pick<ScoreLine, 'weight'>>(line: T | null): line is T {
  return Number(pointsOf(line?.weight ?? null) ?? 0) > 0;
}

/** 总分 | 100 | blank; where it stands in the column of the weights its own is blank. */
function isSumOfWeights({ weight }: ScoreLine, { rows, execution }: Scores): boolean {
  const whole = pointsOf(weight);
  const ofMoney = pointsOf(execution?.weight ?? null);
  return whole !== null && isOneOf(whole, [weightOf(rows), sum([weightOf(rows), ofMoney ?? ZERO])]);
}

/** One score may stand for several rows: then 总分 is right without theirs. */
function addsUp({ rows, execution, total }: Scores): boolean {
  const whole = pointsOf(total?.score ?? null);
  if (whole === null) return false;
  const points = [...rows, execution].flatMap((line) => pointsOf(line?.score ?? null) ?? []);
  return compare(whole, sum(points)) === 0;
}

function blankAt(score: BesideCell | null, name: string): Detection<'completeness/score-missing'>[] {
  return score?.text === '' ? [{ cell: score.cell, found: null, params: { name } }] : [];
}
