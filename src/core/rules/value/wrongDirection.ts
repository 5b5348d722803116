import type { Comparator, Reading } from '../../value/Reading';
import { isTurned, isTurnedTo, signOf } from '../direction';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

/** ≥ on what should be little, ≤ on what should be much, or against 正向 and 反向 of the form's own column. */
export const wrongDirection: IndicatorRule<'value/wrong-direction'> = {
  id: 'value/wrong-direction',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'indicator',
  suppressedBy: ['value/columns-disagree'],
  check(indicator, group) {
    const { name, reading, valueCell, direction, statedDirection } = indicator;
    const comparator = reading.comparator ?? '';
    const found = { cell: valueCell, found: valueText(indicator) };
    const column = direction ?? statedDirection;
    if (column && contradicts(column.text, reading))
      return { ...found, params: { name, comparator, stated: column.text.trim() } };
    // = says neither, so 反向 beside it speaks for itself, as it does without any sign.
    if (column && isOpen(reading.comparator) && isTurnedTo(signOf(column.text), indicator, group))
      return { cell: column.cell, found: column.text, params: { name, comparator: '' } };
    return isTurned(indicator, group) ? { ...found, params: { name, comparator } } : null;
  },
};

const isOpen = (comparator: Comparator | null): boolean => comparator === null || comparator === '=';

/** ≤ beside 正向, ≥ beside 反向. A deadline is ≤ whatever its column says. */
function contradicts(column: string, { kind, comparator }: Reading): boolean {
  const due = signOf(column);
  if (due === null || kind === 'date') return false;
  return due === '≥' ? comparator === '≤' || comparator === '<' : comparator === '≥' || comparator === '>';
}
