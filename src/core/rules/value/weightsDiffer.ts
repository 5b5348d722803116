import { compare, trimmed, type Decimal } from '../../money/decimal';
import type { PerformanceTable, ScoreBand, ScoreRow, Scores } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { dueWeights, isOneOf, pointsOf, weightOf, withoutWeight } from './scores';

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
  const { rows, heading, label } = scores;
  if (heading === null) return [];
  const added = weightOf(rows);
  const due = dueWeights(scores);
  if (isOneOf(added, due)) return [];
  const [most] = due;
  return [
    { cell: heading, found: null, params: { ...paramsOf(added, '', most ?? added, most ?? added), label } },
  ];
}

function isOfBand({ weight, indicator }: ScoreRow, { first, last }: ScoreBand): boolean {
  const row = weight?.cell.row ?? indicator?.nameCell.row ?? -1;
  return row >= first && row <= last;
}

function bandOf({ rows, label }: Scores, band: ScoreBand): Detection<'value/weights-differ'>[] {
  const { level1, cell, low, high } = band;
  const own = rows.filter((row) => row.weight && isOfBand(row, band));
  const added = weightOf(own);
  if (Number(added) === 0 || (Number(added) >= low && Number(added) <= high)) return [];
  const params = paramsOf(added, level1, String(low) as Decimal, String(high) as Decimal);
  return [{ cell, found: level1, params: { ...params, label } }];
}

function paramsOf(
  added: Decimal,
  family: string,
  low: Decimal,
  high: Decimal,
): Omit<Detection<'value/weights-differ'>['params'], 'label'> {
  const due = compare(low, high) === 0 ? trimmed(low) : `${trimmed(low)}-${trimmed(high)}`;
  return { family, sum: trimmed(added), due };
}
