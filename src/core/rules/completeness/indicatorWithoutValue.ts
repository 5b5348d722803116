import { isUnwanted } from '../../facts/indicatorNames';
import { isStroke } from '../../facts/masks';
import type { IndicatorRule } from '../Rule';

/** A named indicator with nothing in its value cell, no more than a stroke, or 无 and 不适用 where a quantity was asked for. */
export const indicatorWithoutValue: IndicatorRule<'completeness/indicator-without-value'> = {
  id: 'completeness/indicator-without-value',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  saysAll: true,
  check({ name, value, valueCell }, { requirement, kind }, table) {
    const isBlank = value.trim() === '';
    const isRefused =
      kind === 'quantity' && table.kind === 'target' && REFUSED.test(value.trim()) && !isUnwanted(name);
    if (!isBlank && !isStroke(value) && !isRefused) return null;
    if (name.trim() === '' || isHeading(name)) return null;
    if (isBlank) return { cell: valueCell, found: null, params: { name } };
    const required = requirement === 'required' || requirement === 'required-quantified';
    return { cell: valueCell, found: value, params: { name }, severity: required ? 'error' : 'warning' };
  },
};

/** What a form says of a row that it has no use for; of 事故 无 is an answer. */
const REFUSED = /^(?:无|没有|暂无|不适用|不涉及|无此项)$/;

/** "其中:" and "本项目不适用" open or close a list; they name nothing to be reached. */
function isHeading(name: string): boolean {
  return /[:：]\s*$|不适用|不涉及|^\s*[无/—…-]+\s*$/.test(name);
}
