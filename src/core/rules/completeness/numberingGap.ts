import type { IndicatorGroup } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';

type Gap = Detection<'completeness/numbering-gap'>;

/**
 * 指标1, 指标2, 指标3, 指标6; the same number twice; a row that lost its 指标N: while its neighbours count on past it. A list
 * that starts again at 1 is another list.
 */
export const numberingGap: TableRule<'completeness/numbering-gap'> = {
  id: 'completeness/numbering-gap',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check({ groups }) {
    const gaps: Gap[] = [];
    for (const group of groups) findGaps(group, gaps);
    return gaps;
  },
};

function findGaps({ indicators }: IndicatorGroup, gaps: Gap[]): void {
  let due = 1;
  let place = 0;
  /** The next row with a number, from the one that is looked at on. */
  let numbered = 0;
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index];
    if (!indicator) continue;
    const { number, nameCell, name } = indicator;
    if (number === null) {
      numbered = Math.max(numbered, index);
      while (indicators[numbered]?.number === null) numbered += 1;
      // The next number leaves just this row's out: 指标1, a row without, 指标3.
      if (indicators[numbered]?.number !== due + numbered - index) continue;
      gaps.push({
        cell: nameCell,
        found: name,
        expected: `指标${due}:${name}`,
        params: { number: '', due: String(due) },
      });
      place += 1;
      due += 1;
      continue;
    }
    const restarts = number === 1 && due > 2;
    place = restarts ? 1 : place + 1;
    // 指标5, 指标2: the second stands where it should.
    if (number !== due && number !== place) {
      const expected = number > due ? due : place;
      gaps.push({
        cell: nameCell,
        found: `指标${number}:${name}`,
        expected: `指标${expected}:${name}`,
        params: { number: String(number), due: String(expected) },
      });
    }
    due = number + 1;
  }
}
