import { toA1 } from '../../grid/address';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';
import { countedIndicators, type Counted } from './countedIndicators';
import { promisesIn, type GoalNumber } from './goalNumbers';
import { meets, meetsAround, onlyOnes } from './sameThing';

/**
 * The annual goal counts the same thing as an indicator and comes to another number: 培训300人 above, 培训人数 ≥200人
 * below. Only where noun and unit meet beyond doubt; amounts of money are the business of the funding rules.
 */
export const goalDiffers: TableRule<'value/goal-differs'> = {
  id: 'value/goal-differs',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['value/negative-value'],
  check(table) {
    // Of several areas each has a part of what the goal promises.
    if (table.furtherTargets) return [];
    const promises = table.goals.filter(({ period }) => period === 'annual').flatMap(promisesIn);
    if (promises.length === 0) return [];
    const counted = countedIndicators(table);
    const only = onlyOnes(promises, counted);
    const told = promises.slice(0, MOST_PROMISES).map((promise) => meeting(promise, counted, only));
    return counted.flatMap((row): Detection<'value/goal-differs'>[] => {
      const met = told.filter(({ rows }) => rows.has(row));
      // Another row of the same thing may be the one that the goal speaks of.
      if (!met[0] || met[0].isKept || met.some(({ promise }) => sameNumber(promise, row))) return [];
      const first = met[0].promise;
      const { indicator } = row;
      return [
        {
          cell: indicator.valueCell,
          found: valueText(indicator),
          params: { goal: first.text, cell: toA1(first.goal.cell) },
          related: [{ sheet: table.sheet, ...first.goal.cell }],
        },
      ];
    });
  },
};

/** A goal with more numbers is a list: each is compared with every indicator. */
const MOST_PROMISES = 64;

/** A promise with the indicators of the same thing, and whether one of them has its number. */
function meeting(
  promise: GoalNumber,
  counted: readonly Counted[],
  only: ReadonlySet<string>,
): { readonly promise: GoalNumber; readonly rows: ReadonlySet<Counted>; readonly isKept: boolean } {
  const isRate = ({ unit, noun }: Counted): boolean => unit === '%' && noun.endsWith(promise.before);
  const rates = promise.unit === '%' ? counted.filter(isRate).length : 0;
  const rows = counted.filter(
    (row) => meets(promise, row, rates) || (only.has(row.unit) && meetsAround(promise, row)),
  );
  return { promise, rows: new Set(rows), isKept: rows.some((row) => sameNumber(promise, row)) };
}

function sameNumber({ number }: GoalNumber, row: Counted): boolean {
  return number === row.number;
}
