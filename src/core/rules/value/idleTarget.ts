import { ALL_SIGNS } from '../../text/comparatorSigns';
import type { Irregularity, Reading } from '../../value/Reading';
import { readValue } from '../../value/readValue';
import { compare, decimal, ZERO, type Decimal } from '../../money/decimal';
import { isShare, isUnwanted, mayBeOvershot } from '../../facts/indicatorNames';
import { asksShare, shouldBeSome } from '../nameMeanings';
import { valueText } from '../rewriting';
import type { Indicator, IndicatorGroup } from '../../table/PerformanceTable';
import type { Detection, IndicatorRule } from '../Rule';

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
    const { name, reading, valueCell } = indicator;
    const { comparator, numbers } = reading;
    const number = numbers[0];
    if (number === undefined || numbers.length > 1) return null;
    const found = {
      cell: valueCell,
      found: valueText(indicator),
      params: { name, comparator: comparator === '=' ? '' : (comparator ?? '') },
    };
    switch (comparator) {
      case null:
      case '=':
        return isNothingToDo(indicator, group, number) ? { ...found, severity: 'warning' } : null;
      case '≥':
        if (compare(number, ZERO) === 0) return { ...found, severity: 'warning' };
        return isAllOf(indicator, group, number) && !mayBeOvershot(name)
          ? { ...found, ...metExactly(indicator, number) }
          : null;
      case '≤':
        if (compare(number, ZERO) === 0) return { ...found, ...metExactly(indicator, number) };
        return isAllOf(indicator, group, number) && !isUnwanted(name) && !isCeilingOfCost(name, group)
          ? { ...found, severity: 'warning' }
          : null;
      default:
        return null;
    }
  },
};

/** 培训人数 0人 */
function isNothingToDo({ name, reading }: Indicator, { kind }: IndicatorGroup, number: Decimal): boolean {
  return compare(number, ZERO) === 0 && reading.kind === 'count' && kind === 'quantity' && shouldBeSome(name);
}

/** 100% of something of which there is no more. */
function isAllOf({ name, reading }: Indicator, { kind }: IndicatorGroup, number: Decimal): boolean {
  if (reading.kind !== 'percent' || reading.unit !== '%' || compare(number, HUNDRED) !== 0) return false;
  return kind === 'satisfaction' || isShare(name) || (asksShare(name) && !MAY_BE_LESS.test(name));
}

function isCeilingOfCost(name: string, { kind }: IndicatorGroup): boolean {
  return kind === 'cost' && SPENT.test(name);
}

/** What to write for a limit that nothing can lie beyond, and where. */
function metExactly(
  { value, valueCell, reading, comparatorColumn }: Indicator,
  number: Decimal,
): Pick<Detection<'value/idle-target'>, 'expected' | 'fix'> {
  const plain = `=${number}${reading.unit ?? ''}`;
  if (comparatorColumn?.text.trim())
    return { expected: plain, fix: [{ cell: comparatorColumn.cell, text: '=' }] };
  // 100百分比 is written anew in full, or its unit would be told of once more.
  const kept = reading.irregularities.includes('unit-variant') ? null : withEqual(value, reading);
  const exact = kept ?? (reading.irregularities.some(hasWords) ? null : plain);
  return exact === null ? { expected: plain } : { expected: exact, fix: [{ cell: valueCell, text: exact }] };
}
