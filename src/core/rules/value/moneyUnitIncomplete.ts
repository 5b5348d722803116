import { readValue } from '../../value/readValue';
import { plainText, rewritten, valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';
import { isMoneyRow, lacksYuan } from './moneyRow';

/**
 * 100万 for 100万元, 28.40/株 for 28.40元/株. In a cost row 万 can only be 万元, so writing 元 changes nothing that is
 * said; elsewhere, and in a price that names no unit at all, it is a guess, so a person looks first.
 */
export const moneyUnitIncomplete: IndicatorRule<'value/money-unit-incomplete'> = {
  id: 'value/money-unit-incomplete',
  category: 'value',
  severity: 'error',
  fixable: 'safe',
  scope: 'indicator',
  appliesTo: { irregularities: ['money-unit-incomplete', 'unit-missing'] },
  suppressedBy: ['completeness/placeholder-left'],
  check(indicator, group) {
    const { name, reading, value, valueCell, unitColumn } = indicator;
    const incomplete = reading.irregularities.includes('money-unit-incomplete');
    if (incomplete ? !isMoneyRow(name, group, reading) : !lacksYuan(reading, group)) return null;
    const found = { cell: valueCell, found: valueText(indicator), params: {} };
    const inColumn = unitColumn !== undefined && unitColumn.text.trim() !== '';
    const written = plainText(inColumn ? unitColumn.text : value, group);
    const whole = withMoneyUnit(written);
    const complete = inColumn
      ? valueText({ ...indicator, unitColumn: { ...unitColumn, text: whole } })
      : whole;
    if (!/元/.test(whole) || readValue(complete).irregularities.includes('money-unit-incomplete'))
      return found;
    return rewritten(found, {
      expected: complete,
      fix: [{ cell: inColumn ? unitColumn.cell : valueCell, text: whole }],
      fixIsSafe: group.kind === 'cost' && /[万亿]元/.test(whole),
    });
  },
};

function withMoneyUnit(text: string): string {
  return text
    .replace(/(?<=\d)w(?![A-Za-z])/, '万元')
    .replace(/([万亿千百])(?!元)(?=[/每]|$)/, '$1元')
    .replace(/([\d.])(?=\/)/, '$1元')
    .replace(/[¥￥](?=.*元)/, '');
}
