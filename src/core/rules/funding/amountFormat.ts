import type { Detection, TableRule } from '../Rule';
import { decimalOfNumber, trimmed } from '../../money/decimal';
import { shownAsOther } from '../../value/readAmount';
import { amountsOfTable, labelText } from './amounts';

/** An amount whose number format shows a date, a time or a percentage: nobody can read the money off it. */
export const amountFormat: TableRule<'funding/amount-format'> = {
  id: 'funding/amount-format',
  category: 'funding',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  saysAll: true,
  check(table) {
    return amountsOfTable(table).flatMap((amount): Detection<'funding/amount-format'>[] => {
      const held = typeof amount.value === 'number' ? decimalOfNumber(amount.value) : null;
      const shown = held === null ? null : shownAsOther(amount.text);
      if (!shown || !held) return [];
      const params = { label: labelText(amount), shown, held: trimmed(held) };
      return [{ cell: amount.cell, found: amount.text, params }];
    });
  },
};
