import { compare, subtract, sum, trimmed, type Decimal } from '../../money/decimal';
import type { PerformanceTable, ScoreBand, ScoreRow, Scores } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import {
  dueWeights,
  executionRow,
  isOneOf,
  pointsOf,
  proposedWeight,
  weightOf,
  withoutWeight,
} from '../scores';

/** With fewer weights the column is for something else. */
const FEWEST = 3;

/** The weights don't come to 90 or 100, or those of a family not to what its label prints: 产出指标(40-50)分. */
export const weightsDiffer: TableRule<'value/weights-differ'> = {
  id: 'value/weights-differ',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const { scores } = table;
    if (!scores || !isWhole(table)) return [];
    const weighed = scores.rows.filter(({ weight }) => pointsOf(weight) !== null);
    if (weighed.length < FEWEST) return [];
    // What lacks a weight is told as that, and its family and the whole come to too little only because of it.
    const missing = withoutWeight(scores.rows);
    const bands = scores.bands.filter((band) => !missing.some((row) => isOfBand(row, band)));
    const families = bands.flatMap((band) => bandOf(scores, band));
    if (families.length === 0) return missing.length > 0 ? [] : wholeOf(scores);
    // Where a family is off, so is the whole.
    return families.filter(
      ({ cell, params }) => Number(params.sum) > highestOf(params.due) || !mayBeCut(scores, cell.row),
    );
  },
};

/** A table that was cut off lacks the weights of what is missing; a form without levels does not tell. */
function isWhole({ groups }: PerformanceTable): boolean {
  const filled = groups.filter(({ indicators }) => indicators.length > 0);
  const labels = filled.map(({ level1, level2 }) => `${level1 ?? ''} ${level2 ?? ''}`).join(' ');
  return labels.trim() === '' || (/产出|数量|质量/.test(labels) && /效益|效果|影响/.test(labels));
}

/** Families that come to no more lack another one: those of a whole form come to 90 or 100. */
const LESS_THAN_WHOLE = 80;

/**
 * A page that ends without 总分 may have lost the last rows of its last family, and one whose families come to no whole has
 * lost others: what is there comes to less only because of that.
 */
function mayBeCut({ bands, total }: Scores, row: number): boolean {
  if (total) return false;
  const isLast = bands.every(({ cell }) => cell.row <= row);
  return isLast || bands.reduce((sum, { high }) => sum + high, 0) <= LESS_THAN_WHOLE;
}

/** 50 of 40-50. */
function highestOf(due: string): number {
  return Number(due.split('-').at(-1));
}

function wholeOf(scores: Scores): Detection<'value/weights-differ'>[] {
  const { rows, heading } = scores;
  if (heading === null) return [];
  const added = weightOf(rows);
  if (isOneOf(added, dueWeights(scores))) return totalOf(scores, added);
  const due = proposedWeight(scores, added);
  const ofMoney = pointsOf(executionRow(rows)?.weight ?? null);
  const withoutExecution = ofMoney === null ? '' : trimmed(subtract(due, ofMoney));
  const beside = pointsOf(scores.execution?.weight ?? null);
  const execution = beside === null || ofMoney !== null ? '' : trimmed(beside);
  const params = { ...paramsOf(scores, added), due: trimmed(due), execution, withoutExecution };
  return [{ cell: heading, found: null, params }];
}

/** 合计 | 95 below rows that come to 100. The points of 预算执行率 may be in it, or be what the rows lack. */
function totalOf(scores: Scores, added: Decimal): Detection<'value/weights-differ'>[] {
  // 总分 | 96 of a form with scores is what was scored, whatever column it stands in, unless its own has the score.
  const isScored = scores.rows.some(({ score }) => score !== null);
  const isOfScores = isScored && pointsOf(scores.total?.score ?? null) === null;
  const place = isOfScores ? null : (scores.total?.weight ?? null);
  const printed = pointsOf(place);
  const total = scores.total?.label ?? '';
  if (place === null || printed === null || isOneOf(printed, [...dueWeights(scores), added])) return [];
  const ofMoney = pointsOf(scores.execution?.weight ?? null);
  if (ofMoney !== null && compare(printed, sum([added, ofMoney])) === 0) return [];
  const params = { ...paramsOf(scores, added), due: trimmed(added), printed: trimmed(printed), total };
  return [{ cell: place.cell, found: place.text, params }];
}

function isOfBand({ weight, indicator }: ScoreRow, { first, last }: ScoreBand): boolean {
  const row = weight?.cell.row ?? indicator?.nameCell.row ?? -1;
  return row >= first && row <= last;
}

function bandOf(scores: Scores, band: ScoreBand): Detection<'value/weights-differ'>[] {
  const { level1, cell, low, high } = band;
  const added = weightOf(scores.rows.filter((row) => row.weight && isOfBand(row, band)));
  if (Number(added) === 0 || (Number(added) >= low && Number(added) <= high)) return [];
  const due = low === high ? String(low) : `${low}-${high}`;
  return [{ cell, found: level1, params: { ...paramsOf(scores, added), family: level1, due } }];
}

function paramsOf(
  { label, weightUnit }: Scores,
  added: Decimal,
): Omit<Detection<'value/weights-differ'>['params'], 'due'> {
  return {
    family: '',
    sum: trimmed(added),
    label,
    unit: weightUnit,
    printed: '',
    total: '',
    execution: '',
    withoutExecution: '',
  };
}
