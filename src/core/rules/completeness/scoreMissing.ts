import { compare, sum, ZERO } from '../../money/decimal';
import type { BesideCell, ScoreLine, Scores } from '../../table/PerformanceTable';
import { accountedRows } from '../results';
import type { Detection, TableRule } from '../Rule';
import { isOneOf, pointsOf, weightOf } from '../scores';

/** A row with a weight and no score, or a blank 总分, where the others are scored; 总分 where nothing is. */
export const scoreMissing: TableRule<'completeness/score-missing'> = {
  id: 'completeness/score-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { scores } = table;
    const all = accountedRows(table);
    if (!scores || all.length === 0) return [];
    const rows = all.filter(isWeighed);
    const { execution, total } = scores;
    const ofTotal = total && isSumOfWeights(total, scores) ? missingAt(total.score, total.label, scores) : [];
    const scored = rows.filter(({ score }) => pointsOf(score) !== null);
    // A form that asks for scores and has none at all is told of once.
    if (scored.length === 0) return rows.every(({ reached }) => reached?.text) ? ofTotal : [];
    if (scored.length < 2 || scored.length * 2 < rows.length) return [];
    const ofRows = rows.flatMap(({ indicator, score }) => missingAt(score, indicator?.name ?? '', scores));
    const ofMoney = isWeighed(execution) ? missingAt(execution.score, '预算执行率', scores) : [];
    const missing = [...ofMoney, ...ofRows];
    // Without its parts nobody can tell the total.
    if (missing.length === 0) return ofTotal;
    const isRight = addsUp(scores) && (ofRows.length !== 1 || rows.some(isAboveWeight));
    return isRight ? missing.filter(({ found }) => found !== null) : missing;
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

/** Whether 总分 is right without the scores that are missing, as where one score stands for several rows. */
function addsUp({ rows, execution, total }: Scores): boolean {
  const whole = pointsOf(total?.score ?? null);
  if (whole === null) return false;
  const points = [...rows, execution].flatMap((line) => pointsOf(line?.score ?? null) ?? []);
  return compare(whole, sum(points)) === 0;
}

function isAboveWeight({ weight, score }: ScoreLine): boolean {
  return Number(pointsOf(score) ?? 0) > Number(pointsOf(weight) ?? 0);
}

/** A day that a number became, 2024-01-15: no points. */
const DAY = /^\d{4}[-/年]\d{1,2}/;

/** A blank, or what can't be points: a stroke, XX, 优. */
function missingAt(
  score: BesideCell | null,
  name: string,
  { headings }: Scores,
): Detection<'completeness/score-missing'>[] {
  if (!score || (/\d/.test(score.text) && !DAY.test(score.text))) return [];
  return [
    {
      cell: score.cell,
      found: score.text === '' ? null : score.text,
      params: { name, heading: headings.score || '得分' },
    },
  ];
}
