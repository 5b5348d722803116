import {
  compare,
  decimal,
  multiply,
  percentage,
  shift,
  subtract,
  ZERO,
  type Decimal,
} from '../../money/decimal';
import type { Detection, TableRule } from '../Rule';
import { amountIn } from '../../facts/amountIn';
import { labelText, plain } from './amounts';

/** 执行率 isn't 执行数 divided by 预算数, to the digits that it shows. */
export const executionRateDiffers: TableRule<'funding/execution-rate-differs'> = {
  id: 'funding/execution-rate-differs',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check({ account, fundingUnit: unit }) {
    return (account?.lines ?? []).flatMap((line): Detection<'funding/execution-rate-differs'>[] => {
      const { rate } = line;
      const told = RATE.exec(rate?.text ?? '');
      const spent = amountIn(line.spent, unit);
      const budgets = line.planned.flatMap((one) => amountIn(one, unit) ?? []);
      const [budget] = budgets;
      // An amount below zero is told as such.
      if (!rate || !told || spent === null || compare(spent, ZERO) < 0 || budget === undefined) return [];
      if (budgets.some((one) => compare(one, ZERO) <= 0 || isRateOf(told, spent, one))) return [];
      const expected = percentage(spent, budget);
      const params = { label: labelText(line.spent), spent: plain(spent), planned: plain(budget), unit };
      return [{ cell: rate.cell, found: rate.text, expected: `${expected}%`, params }];
    });
  },
};

const RATE = /^(\d+(?:\.(\d+))?)\s*([%％])?$/;

/** Whether a rate is the one of two amounts, rounded or cut off; 0.95 is 95%, where it says no %. */
function isRateOf(told: RegExpExecArray, spent: Decimal, budget: Decimal): boolean {
  const rate = decimal(told[1] ?? '') ?? ZERO;
  const step = shift('1' as Decimal, -(told[2]?.length ?? 0));
  const isNear = (places: number): boolean => {
    const rest = subtract(shift(spent, places), multiply(rate, budget));
    const most = multiply(step, budget);
    return compare(rest, ZERO) < 0 ? compare(multiply(rest, ROUNDED_UP), most) <= 0 : compare(rest, most) < 0;
  };
  return isNear(PERCENT) || (told[3] === undefined && isNear(0));
}

const PERCENT = 2;
/** Rounding adds half a step at most: twice what it added is no more than one. */
const ROUNDED_UP = '-2' as Decimal;
