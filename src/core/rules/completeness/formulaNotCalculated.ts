import { isUncalculated } from '../../facts/masks';
import { eachFilledCell } from '../tableTexts';
import type { Detection, TableRule } from '../Rule';

/** A formula that was stored without its result, or typed into a text cell: nobody can tell what it comes to. */
export const formulaNotCalculated: TableRule<'completeness/formula-not-calculated'> = {
  id: 'completeness/formula-not-calculated',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  saysAll: true,
  check(table) {
    const detections: Detection<'completeness/formula-not-calculated'>[] = [];
    eachFilledCell(table, (text, cell) => {
      if (isUncalculated(text)) detections.push({ cell, found: text, params: {} });
    });
    return detections;
  },
};
