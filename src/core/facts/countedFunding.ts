import { shift, type Decimal } from '../money/decimal';
import type { Funding, FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import { namesItsUnit, type PlausibleUnit } from './plausibleUnit';
import { recalculatedTotal } from './sumFormula';
import { isTinyInYuan } from './unitSlip';

/** Funding as it is counted. */
export interface CountedFunding extends Funding {
  /** What the total's cell still holds, in the total's unit, where its formula comes to another amount by now; null elsewhere. */
  readonly held: Decimal | null;
}

/** Amounts whose unit nobody states, in the plausible one; unreadable where none is (null). */
function inUnit({ total, parts, details }: Funding, unit: PlausibleUnit): Funding {
  const read = (amount: FundingAmount): FundingAmount => {
    if (amount.amount === null || namesItsUnit(amount)) return amount;
    return unit === null ? { ...amount, amount: null, state: 'unreadable' } : { ...amount, unit };
  };
  return { total: total && read(total), parts: parts.map(read), details: details.map(read) };
}

/** 45元 of a form in 万元, which nothing of the form bears out, counts as little as an amount without a unit. */
function withoutDoubted(funding: Funding, table: PerformanceTable): Funding {
  const { total } = funding;
  if (!total || !isTinyInYuan(table.funding, table)) return funding;
  return { ...funding, total: { ...total, amount: null, state: 'unreadable' } };
}

/**
 * The funding of a table as it is counted: in the plausible unit where the form states none (undefined: it states one), without a
 * total whose unit is beyond belief, and a total that was not calculated again as what its formula comes to, which its cell holds as soon as a program calculates.
 */
export function countedFunding(table: PerformanceTable, unit: PlausibleUnit | undefined): CountedFunding {
  const stated = unit === undefined ? table.funding : inUnit(table.funding, unit);
  const funding = withoutDoubted(stated, table);
  const { total } = funding;
  const amount = recalculatedTotal(funding);
  if (amount === null || total === null) return { ...funding, held: null };
  const value = Number(shift(amount, -(total.scale ?? 0)));
  return { ...funding, total: { ...total, amount, value }, held: total.amount };
}
