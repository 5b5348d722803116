import { ALL_SIGNS } from '../../text/comparatorSigns';
import type { Irregularity, Reading } from '../../value/Reading';
import { readValue } from '../../value/readValue';
import { compare, decimal, ZERO } from '../../money/decimal';
import { isShare, isUnwanted, mayBeOvershot } from '../../facts/indicatorNames';
import { asksShare, shouldBeSome } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { IndicatorRule } from '../Rule';

const HUNDRED = decimal('100') ?? ZERO;

const SIGN = new RegExp(`[${ALL_SIGNS}]+`);

/** The value with = in place of its sign, and all its other words: =100%（全覆盖）. Null where that says something else. */
function withEqual(value: string, { numbers, unit }: Reading): string | null {
  const exact = value.trim().replace(SIGN, '=');
  const back = readValue(exact);
  return back.comparator === '=' && back.unit === unit && back.numbers.join() === numbers.join()
    ? exact
    : null;
}

/** Words around the number, which a person wrote for a reason. */
const hasWords = (odd: Irregularity): boolean => odd === 'text-before' || odd === 'text-after';

/** Rates of which less may be better, or more than all there is. */
const MAY_BE_LESS =
  /控制|变动|结余|负债|债务率|偿债率|杠杆|依存|集中|空置|闲置|利用|使用|占用|收益|回报|提升|提高|上升|降|减|超/;

/** A ceiling on what is spent means something at 100%, too: 预算完成率 ≤100%. */
const SPENT = /预算|支出|支付|执行|控制|成本|超支/;

/** ≥100% and ≤0% can only be met exactly, unless more than all can be done; ≥0 and ≤100% are met by anything. */
export const idleTarget: IndicatorRule<'value/idle-target'> = {
  id: 'value/idle-target',
  category: 'value',
  severity: 'info',
  fixable: 'risky',
  scope: 'indicator',
  suppressedBy: ['value/wrong-direction', 'completeness/placeholder-left', 'value/nonstandard-writing'],
  check(indicator, group) {
    const { name, reading, valueCell, comparatorColumn } = indicator;
    const { comparator, numbers, kind } = reading;
    const number = numbers[0];
    if (number === undefined || numbers.length > 1) return null;
    const isNought = compare(number, ZERO) === 0;
    const found = {
      cell: valueCell,
      found: valueText(indicator),
      params: { name, comparator: comparator ?? '' },
    };
    if (comparator === null || comparator === '=') {
      const isNone = isNought && kind === 'count' && group.kind === 'quantity' && shouldBeSome(name);
      return isNone ? { ...found, params: { name, comparator: '' }, severity: 'warning' } : null;
    }
    if (comparator !== '≥' && comparator !== '≤') return null;
    const isWhole = reading.unit === '%' && compare(number, HUNDRED) === 0;
    // Nothing between the ends of the scale is idle.
    if (!isNought && !isWhole) return null;
    const share =
      kind === 'percent' &&
      (group.kind === 'satisfaction' || isShare(name) || (asksShare(name) && !MAY_BE_LESS.test(name)));
    const limit = comparator === '≥' ? share && isWhole && !mayBeOvershot(name) : isNought;
    const always =
      comparator === '≥'
        ? isNought
        : share && isWhole && !isUnwanted(name) && !(group.kind === 'cost' && SPENT.test(name));
    if (always) return { ...found, severity: 'warning' };
    if (!limit) return null;
    const plain = `=${number}${reading.unit ?? ''}`;
    if (comparatorColumn?.text.trim())
      return { ...found, expected: plain, fix: [{ cell: comparatorColumn.cell, text: '=' }] };
    // 100百分比 is written anew in full, or its unit would be told of once more.
    const kept = reading.irregularities.includes('unit-variant') ? null : withEqual(indicator.value, reading);
    const exact = kept ?? (reading.irregularities.some(hasWords) ? null : plain);
    return exact === null
      ? { ...found, expected: plain }
      : { ...found, expected: exact, fix: [{ cell: valueCell, text: exact }] };
  },
};
