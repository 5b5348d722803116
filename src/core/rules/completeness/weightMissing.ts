import type { TableRule } from '../Rule';
import { dueWeights, isOneOf, pointsOf, weightOf, withoutWeight } from '../scores';

/** With fewer rows the column may wait for somebody else to fill it in. */
const FEWEST = 3;

/**
 * An indicator without a weight, where the others have one and all together don't come to the whole; or a column of
 * weights that nobody filled in, told once at its heading.
 */
export const weightMissing: TableRule<'completeness/weight-missing'> = {
  id: 'completeness/weight-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check({ scores }) {
    if (!scores?.heading) return [];
    const { rows, label } = scores;
    const missing = withoutWeight(rows);
    const weighed = rows.filter(({ weight }) => pointsOf(weight) !== null);
    if (weighed.length === 0 && rows.every(({ weight }) => weight?.text === '') && missing.length >= FEWEST)
      return [{ cell: scores.heading, found: null, params: { name: '', label } }];
    if (weighed.length < 2) return [];
    // One weight may stand for several rows where its cell is merged: then the sum is right.
    if (isOneOf(weightOf(rows), dueWeights(scores))) return [];
    return missing.flatMap(({ indicator, weight }) =>
      indicator && weight
        ? [
            {
              cell: weight.cell,
              found: weight.text === '' ? null : weight.text,
              params: { name: indicator.name, label },
            },
          ]
        : [],
    );
  },
};
