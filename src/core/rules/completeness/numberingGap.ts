import type { Detection, TableRule } from '../Rule';

/** 指标1, 指标2, 指标3, 指标6; or the same number twice. A list that starts again at 1 is another list. */
export const numberingGap: TableRule<'completeness/numbering-gap'> = {
  id: 'completeness/numbering-gap',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check({ groups }) {
    const detections: Detection<'completeness/numbering-gap'>[] = [];
    for (const group of groups) {
      let due = 1;
      let place = 0;
      for (const { number, nameCell, name } of group.indicators) {
        if (number === null) continue;
        const restarts = number === 1 && due > 2;
        place = restarts ? 1 : place + 1;
        // 指标5, 指标2: the second stands where it should.
        if (number !== due && number !== place) {
          const expected = number > due ? due : place;
          detections.push({
            cell: nameCell,
            found: `指标${number}:${name}`,
            expected: `指标${expected}:${name}`,
            params: { number: String(number), due: String(expected) },
          });
        }
        due = number + 1;
      }
    }
    return detections;
  },
};
