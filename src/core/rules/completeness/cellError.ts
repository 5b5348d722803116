import { errorValue } from '../../facts/masks';
import { eachFilledCell } from '../tableTexts';
import type { Detection, TableRule } from '../Rule';

/** A cell of the table shows #REF!, #N/A or another error value: whatever stood there is lost. */
export const cellError: TableRule<'completeness/cell-error'> = {
  id: 'completeness/cell-error',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'table',
  saysAll: true,
  check(table) {
    const detections: Detection<'completeness/cell-error'>[] = [];
    eachFilledCell(table, (text, cell) => {
      const error = errorValue(text);
      if (error !== null) detections.push({ cell, found: text, params: { error } });
    });
    return detections;
  },
};
