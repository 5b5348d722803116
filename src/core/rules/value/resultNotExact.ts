import { PLAIN_SIGNS } from '../../text/comparatorSigns';
import { tidy, trimBlanks } from '../../text/characters';
import { accountedRows, resultOf } from '../results';
import type { Detection, TableRule } from '../Rule';

/** ≥95%; =100% is exact. */
const SIGN = new RegExp(`^[${PLAIN_SIGNS.replace('=', '')}]`);

/** What was reached bears a sign, as a target does: ≥95% says that somebody copied it, and not how much it was. */
export const resultNotExact: TableRule<'value/result-not-exact'> = {
  id: 'value/result-not-exact',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    return accountedRows(table).flatMap(({ indicator, reached }): Detection<'value/result-not-exact'>[] => {
      if (!indicator || !reached || reached.text === '') return [];
      const sign = SIGN.exec(tidy(trimBlanks(reached.text)).text)?.[0];
      if (sign === undefined || resultOf(indicator, reached.text).numbers.length !== 1) return [];
      const heading = table.scores?.headings.reached ?? '';
      return [{ cell: reached.cell, found: reached.text, params: { name: indicator.name, heading } }];
    });
  },
};
