import { tidy, trimBlanks } from '../../value/characters';
import { readValue } from '../../value/readValue';
import type { IndicatorRule } from '../Rule';
import { isMoneyRow } from './moneyRow';

/**
 * 100万 for 100万元, 28.40/株 for 28.40元/株. In a cost row 万 can only be 万元, so writing 元 changes nothing that is
 * said; the unit of a price that names none is a guess, so a person looks first.
 */
export const moneyUnitIncomplete: IndicatorRule<'value/money-unit-incomplete'> = {
  id: 'value/money-unit-incomplete',
  category: 'value',
  severity: 'error',
  fixable: 'safe',
  needs: 'indicator',
  silentAfter: ['completeness/placeholder-left'],
  check(indicator, group) {
    const { name, reading, value, valueCell, unitColumn } = indicator;
    if (!reading.irregularities.includes('money-unit-incomplete') || !isMoneyRow(name, group, reading))
      return null;
    const written = tidy(trimBlanks(unitColumn?.text.trim() ? unitColumn.text : value)).text;
    const whole = written.replace(/([万亿千百])(?!元)(?=[/每]|$)/, '$1元').replace(/([\d.])(?=\/)/, '$1元');
    const found = { cell: valueCell, found: value, params: {} };
    if (whole === written) return found;
    if (unitColumn?.text.trim())
      return {
        ...found,
        expected: value + whole,
        fix: [{ cell: unitColumn.cell, text: whole }],
        fixIsSafe: true,
      };
    if (readValue(whole).kind !== 'money') return found;
    return {
      ...found,
      expected: whole,
      fix: [{ cell: valueCell, text: whole }],
      fixIsSafe: group.kind === 'cost' && /[万亿]元/.test(whole),
    };
  },
};
