import { quoteSheetName, toA1 } from '../../grid/address';
import { compare, decimalOfNumber, shift, sum, trimmed, type Decimal } from '../../money/decimal';
import { convert, unitSize, type MoneyUnit } from '../../money/unit';
import type { PlanCell } from '../../layout/SheetPlan';
import type { FundingAmount } from '../../table/PerformanceTable';

/** 分 in 万元 has six decimals; two more for amounts stated by the square metre and the like. */
const DECIMALS = 8;

/** What stands for an amount that can't be read. */
const UNREADABLE = '读不出';

/** How many places the point moves from what a cell holds to 万元. */
function placesOf({ unit, scale = 0 }: FundingAmount): number {
  return unitSize(unit) - unitSize('万元') + scale;
}

function inWanBy(places: number, reference: string): string {
  if (places === 0) return reference;
  const power = `1${'0'.repeat(Math.abs(places))}`;
  return `ROUND(${reference}${places < 0 ? '/' : '*'}${power},${String(DECIMALS)})`;
}

function inWan({ amount, unit }: Pick<FundingAmount, 'amount' | 'unit'>): Decimal | null {
  return amount === null ? null : trimmed(convert(amount, unit, '万元'));
}

function sumInWan(amounts: readonly FundingAmount[]): Decimal | null {
  const there = amounts.map(inWan).filter((amount) => amount !== null);
  return there.length === 0 ? null : sum(there);
}

/** A cell that a formula can follow: it is blank, or holds the very number that was read. */
export function canBeFollowed({ value, amount, state, scale = 0 }: FundingAmount): boolean {
  if (state === 'blank') return value === null || value === '';
  if (typeof value !== 'number' || amount === null) return false;
  const held = decimalOfNumber(value);
  return held !== null && compare(shift(held, scale), amount) === 0;
}

/** A blank stays blank, and a text that comes to stand there later is shown and not reckoned as 0. */
function followOne(reference: string, places: number): string {
  return `=IF(ISNUMBER(${reference}),${inWanBy(places, reference)},${reference}&"")`;
}

function followMany(references: readonly string[], places: number): string {
  const list = references.join(',');
  return `=IF(COUNT(${list})=0,"",${inWanBy(places, `SUM(${list})`)})`;
}

/** Shown where a text that was read as an amount has become another text: nobody has read that one yet. */
const CHANGED = '请重新汇总';

/** Excel takes no longer text within a formula. */
const LONGEST = 250;

/**
 * A live formula to a cell that holds a text: the amount that was read out of it while that very text stands there, and the
 * number that comes to stand there, in the form's unit. Null where the form states none, or a formula can't hold the text.
 */
function followText(
  reference: string,
  { value, amount, unit }: FundingAmount,
  formUnit: MoneyUnit | null,
): string | null {
  if (typeof value !== 'string' || formUnit === null || value.length > LONGEST) return null;
  if (/\p{Cc}/u.test(value)) return null;
  const number = inWanBy(unitSize(formUnit) - unitSize('万元'), reference);
  const read = inWan({ amount, unit });
  const shown = read ?? `"${UNREADABLE}"`;
  const other = `IF(${reference}&""="","","${CHANGED}")`;
  const same = `${reference}&""="${value.replaceAll('"', '""')}"`;
  return `=IF(ISNUMBER(${reference}),${number},IF(${same},${shown},${other}))`;
}

/** A live formula to the amounts' cells, in 万元; null where one of them can't be followed. */
function formulaOf(
  sheet: string,
  amounts: readonly FundingAmount[],
  formUnit: MoneyUnit | null,
): string | null {
  const [first] = amounts;
  if (!first) return null;
  const references = amounts.map(({ cell }) => `${quoteSheetName(sheet)}!${toA1(cell)}`);
  const [only = ''] = references;
  const places = placesOf(first);
  if (!amounts.every((amount) => canBeFollowed(amount) && placesOf(amount) === places)) {
    return references.length === 1 ? followText(only, first, formUnit) : null;
  }
  return references.length === 1 ? followOne(only, places) : followMany(references, places);
}

/** Where a summary's amounts come from. */
export interface AmountSource {
  /** The sheet that formulas point to; null where the sum is over many files. */
  readonly sheet: string | null;
  /** The unit that the form states for its amounts; null where it states none. */
  readonly formUnit: MoneyUnit | null;
}

/**
 * The summary's cell for the amounts of one table and one source, in 万元: a live formula where one can follow the sheet's
 * cells, else the number that was read, else the words that it can't be read. Without a sheet to point to, always the number.
 */
export function summaryAmount(
  { sheet, formUnit }: AmountSource,
  amounts: readonly FundingAmount[],
): PlanCell['content'] {
  const read = sumInWan(amounts);
  const isUnread = read === null && amounts.some(({ state }) => state === 'unreadable');
  const formula = sheet === null ? null : formulaOf(sheet, amounts, formUnit);
  if (formula !== null) {
    return { kind: 'formula', formula, result: read === null ? (isUnread ? UNREADABLE : '') : Number(read) };
  }
  if (read !== null) return { kind: 'number', number: Number(read) };
  return isUnread ? { kind: 'text', text: UNREADABLE } : { kind: 'blank' };
}
