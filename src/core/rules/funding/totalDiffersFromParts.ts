import { toA1 } from '../../grid/address';
import { addsUpSources, isNotRecalculated, isNumberAsText } from '../../facts/sumFormula';
import { compare, decimalOfNumber, subtract, sum, ZERO, type Decimal } from '../../money/decimal';
import type { Funding, FundingAmount, PerformanceTable } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';
import type { RuleParams } from '../RuleParams';
import { amountIn, sumOfParts } from '../../facts/amountIn';
import { areAllLevels, levelsBelow } from '../../facts/levelsBelow';
import { isUnitSlip } from '../../facts/unitSlip';
import { labelText, plain } from './amounts';

/**
 * The total isn't the sum of its sources, exactly. Blank sources count as nothing, but where one of them may be what is
 * missing, nobody is told to lower the total. A form that prints one source only
 * ("其中:当年市级财政资金") doesn't say that there are no others, so there the total may be more. 财政拨款 and the levels below
 * it (中央, 省级, 县级) are compared alike.
 */
export const totalDiffersFromParts: TableRule<'funding/total-differs-from-parts'> = {
  id: 'funding/total-differs-from-parts',
  category: 'funding',
  severity: 'error',
  fixable: null,
  scope: 'table',
  check(table) {
    const { funding, mediumTermFunding, account } = table;
    const sides = [funding, mediumTermFunding].flatMap((side) => (side ? compareSide(side, table, '') : []));
    if (!account) return sides;
    // 全年预计执行数 that repeats 年初预算数, its mistake with it, is told once.
    const known = new Set([amountsIn(funding)]);
    return sides.concat(
      account.columns.flatMap((column) => {
        const amounts = amountsIn(column.funding);
        if (known.has(amounts)) return [];
        known.add(amounts);
        return compareSide(column.funding, table, column.heading);
      }),
    );
  },
};

function amountsIn({ total, parts }: Funding): string {
  return [total, ...parts].map((amount) => amount?.amount ?? '').join();
}

type Told = Detection<'funding/total-differs-from-parts'>;

/** What differs on one side: 财政拨款 from its levels, and the total, unless it is right with the levels for 财政拨款. */
function compareSide(funding: Funding, table: PerformanceTable, column: string): Told[] {
  const { fundingUnit: unit } = table;
  const { total, parts } = funding;
  // Told at the cell with the unit, as amount-not-numeric.
  if (isUnitSlip(funding, table)) return [];
  const subtotals = levelsBelow(funding).flatMap(({ whole, levels }) => {
    const own = { total: whole, parts: levels, details: [] };
    const told = compareOne(own, table, { column, of: labelText(whole).replace(OF_WHICH, '') });
    if (!told || (told.isMore && !areAllLevels(levels))) return [];
    const others = parts.filter((part) => part !== whole);
    const added = total && sumOfParts({ ...funding, parts: [...others, ...levels] }, unit);
    const isRight = added ? compare(amountIn(total, unit) ?? ZERO, added) === 0 : false;
    // Where the total agrees with 财政拨款, a level is wrong.
    return [{ isRight, told: isRight ? told.detection : { ...told.detection, expected: null } }];
  });
  const whole = subtotals.some(({ isRight }) => isRight)
    ? null
    : compareOne(funding, table, { column, of: '' });
  return [...(whole ? [whole.detection] : []), ...subtotals.map(({ told }) => told)];
}

function compareOne(
  funding: Funding,
  { fundingUnit: unit, sheet }: PerformanceTable,
  place: Pick<Told['params'], 'column' | 'of'>,
): { readonly detection: Told; readonly isMore: boolean } | null {
  const { total, parts } = funding;
  const whole = total && amountIn(total, unit);
  const added = sumOfParts(funding, unit);
  if (!total || !whole || added === null) return null;
  const order = compare(whole, added);
  if (order === 0 || (order > 0 && parts.length === 1)) return null;
  const isMore = order > 0;
  const difference = isMore ? subtract(whole, added) : subtract(added, whole);
  const reason = reasonOf(funding, total, isMore);
  const detection = {
    cell: total.cell,
    found: total.text,
    expected: mayPropose(funding, reason) ? plain(added) : null,
    params: {
      total: plain(whole),
      parts: plain(added),
      difference: plain(difference),
      unit,
      ...place,
      ...reason,
    },
    related: parts.map((part) => ({ sheet, ...part.cell })),
  };
  return { detection, isMore };
}

/** No sum of sources of which one is blank or below zero; what a total in words says is proposed by amount-not-numeric. */
function mayPropose({ total, parts }: Funding, { why }: Reason): boolean {
  if (why === 'blank' || why === 'blanks' || total?.state === 'not-numeric') return false;
  return !parts.some(({ amount }) => amount !== null && compare(amount, ZERO) < 0);
}

type Reason = Pick<RuleParams['funding/total-differs-from-parts'], 'why' | 'cells'>;

/** What the difference comes from, as far as the cells tell; `isMore`: the total is more than its sources. */
function reasonOf(funding: Funding, total: FundingAmount, isMore: boolean): Reason {
  const { parts } = funding;
  const texts = parts.filter(isNumberAsText);
  const blank = isMore ? parts.filter(({ text }) => text.trim() === '') : [];
  // A formula that says more than its sources is old, or one of them was there when it was calculated: 其他资金 is blank in
  // many forms, 财政拨款 in none.
  if (blank.some(({ label }) => !OFTEN_BLANK.test(label))) return blankReason(blank);
  if (isNotRecalculated(funding)) return { why: 'stale', cells: toA1(total.cell) };
  if (texts.length > 0 && addsUpSources(funding) && holdsSumOf(total, parts))
    return { why: 'text', cells: placesOf(texts) };
  if (blank.length > 0) return blankReason(blank);
  const rounded = [total, ...parts].filter(isRounded);
  return rounded.length > 0
    ? {
        why: 'rounded',
        cells: rounded.map((amount) => `${toA1(amount.cell)} ${heldAndShown(amount)}`).join('，'),
      }
    : { why: 'none', cells: '' };
}

/** What a project may well do without. */
const OFTEN_BLANK = /其[他它]|自筹|单位|结转|结余|事业|经营/;

function blankReason(blank: readonly FundingAmount[]): Reason {
  return { why: blank.length === 1 ? 'blank' : 'blanks', cells: namesOf(blank) };
}

function placesOf(amounts: readonly FundingAmount[]): string {
  return amounts.map(({ cell }) => toA1(cell)).join('、');
}

/** E7“财政拨款”: which one is blank, without the 其中 that is printed before the first. */
function namesOf(amounts: readonly FundingAmount[]): string {
  return amounts
    .map((amount) => `${toA1(amount.cell)}“${labelText(amount).replace(OF_WHICH, '')}”`)
    .join('、');
}

const OF_WHICH = /^\s*其中[\s:：]*/;

/** Whether the formula's result is the sum of those sources that are numbers: the texts were passed over. */
function holdsSumOf({ value }: FundingAmount, parts: readonly FundingAmount[]): boolean {
  const held = typeof value === 'number' ? decimalOfNumber(value) : null;
  const numbers = parts.flatMap(
    (part) => (typeof part.value === 'number' ? decimalOfNumber(part.value) : null) ?? [],
  );
  return held !== null && compare(held, sum(numbers)) === 0;
}

const SHOWN = /^-?[\d,]+(?:\.\d+)?$/;

/** 12.345 shown as 12.35: what a person adds up is not what the cell holds. */
function isRounded({ amount, text, value, scale }: FundingAmount): boolean {
  if (typeof value !== 'number' || amount === null || scale !== undefined) return false;
  const shown = text.trim();
  return SHOWN.test(shown) && compare(amount, shown.replaceAll(',', '') as Decimal) !== 0;
}

function heldAndShown({ amount, text }: FundingAmount): string {
  return `${amount === null ? '' : plain(amount)}→${text.trim()}`;
}
