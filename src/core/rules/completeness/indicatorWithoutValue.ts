import type { IndicatorRule } from '../Rule';

/** A named indicator with nothing in its value cell. */
export const indicatorWithoutValue: IndicatorRule<'completeness/indicator-without-value'> = {
  id: 'completeness/indicator-without-value',
  category: 'completeness',
  severity: 'error',
  fixable: null,
  scope: 'indicator',
  check({ name, value, valueCell }) {
    if (value.trim() !== '' || name.trim() === '' || isHeading(name)) return null;
    return { cell: valueCell, found: null, params: { name } };
  },
};

/** "其中:" and "本项目不适用" open or close a list; they name nothing to be reached. */
function isHeading(name: string): boolean {
  return /[:：]\s*$|不适用|^\s*[无/—…-]+\s*$/.test(name);
}
