import { bothReadings, namesItsUnit, plausibleUnits } from '../../facts/plausibleUnit';
import type { WorkbookDetection, WorkbookRule } from '../Rule';
import { labelText } from './amounts';

/**
 * Neither the form nor the amount says 元 or 万元. A total that can only be in 元, or that nobody can tell, would spoil the
 * sum ten thousand times over; where only 万元 makes sense the form is to be mended all the same.
 */
export const unitNotStated: WorkbookRule<'funding/unit-not-stated'> = {
  id: 'funding/unit-not-stated',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    const detections: WorkbookDetection<'funding/unit-not-stated'>[] = [];
    for (const [index, unit] of plausibleUnits(tables)) {
      const table = tables[index];
      if (!table) continue;
      const { total, parts } = table.funding;
      const amount = [...(total ? [total] : []), ...parts].find(
        (one) => one.amount !== null && !namesItsUnit(one),
      );
      if (!amount || amount.amount === null) continue;
      const { asYuan, asWan } = bothReadings(amount.amount);
      detections.push({
        table: index,
        // One place a table, where the unit is asked first, whatever else is wrong there.
        cell: total?.cell ?? amount.cell,
        found: amount.text,
        params: { label: labelText(amount), asYuan, asWan },
        severity: unit === '万元' ? 'info' : 'warning',
      });
    }
    return detections;
  },
};
