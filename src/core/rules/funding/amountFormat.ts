import type { FundingAmount } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import { decimalOfNumber, trimmed } from '../../money/decimal';
import { amountsOfTable, labelText } from './amounts';

const PERCENT = /^[-\d.,\s]+[%％]\s*$/;
const DATE =
  /^\s*(?:\d{2,4}\s*[-/年]\s*\d{1,2}(?:\s*[-/月]|\s*$)|\d{4}\.\d{1,2}\.\d{1,2}|\d{1,2}\s*[-/月]\s*(?:\d{1,2}|[A-Za-z]{3}|[一二三四五六七八九十]+月)|\d{1,2}:\d{2}|[A-Za-z]{3}-\d)/;

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
      const shown = shownAs(amount);
      const held = typeof amount.value === 'number' ? decimalOfNumber(amount.value) : null;
      if (!shown || !held) return [];
      const params = { label: labelText(amount), shown, held: trimmed(held) };
      return [{ cell: amount.cell, found: amount.text, params }];
    });
  },
};

function shownAs({ value, text }: FundingAmount): 'percent' | 'date' | null {
  if (typeof value !== 'number') return null;
  if (PERCENT.test(text)) return 'percent';
  return DATE.test(text) ? 'date' : null;
}
