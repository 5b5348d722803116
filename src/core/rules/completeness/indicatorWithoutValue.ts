import { isStroke } from '../../facts/masks';
import type { IndicatorRule } from '../Rule';

/** A named indicator with nothing in its value cell, or no more than a stroke. */
export const indicatorWithoutValue: IndicatorRule<'completeness/indicator-without-value'> = {
  id: 'completeness/indicator-without-value',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  saysAll: true,
  check({ name, value, valueCell }, { requirement }) {
    const isBlank = value.trim() === '';
    if (!isBlank && !isStroke(value)) return null;
    if (name.trim() === '' || isHeading(name)) return null;
    if (isBlank) return { cell: valueCell, found: null, params: { name } };
    const required = requirement === 'required' || requirement === 'required-quantified';
    return { cell: valueCell, found: value, params: { name }, severity: required ? 'error' : 'warning' };
  },
};

/** "其中:" and "本项目不适用" open or close a list; they name nothing to be reached. */
function isHeading(name: string): boolean {
  return /[:：]\s*$|不适用|^\s*[无/—…-]+\s*$/.test(name);
}
