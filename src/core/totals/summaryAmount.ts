import { quoteSheetName, toA1 } from '../grid/address';
import { compare, decimalOfNumber, shift, sum, trimmed, type Decimal } from '../money/decimal';
import { convert, unitSize } from '../money/unit';
import type { PlanCell } from '../layout/SheetPlan';
import type { FundingAmount } from '../table/PerformanceTable';

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

function inWan({ amount, unit }: FundingAmount): Decimal | null {
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

/** A live formula to the amounts' cells, in 万元; null where one of them can't be followed. */
function formulaOf(sheet: string, amounts: readonly FundingAmount[]): string | null {
  const [first] = amounts;
  if (!first) return null;
  const places = placesOf(first);
  if (!amounts.every((amount) => canBeFollowed(amount) && placesOf(amount) === places)) return null;
  const references = amounts.map(({ cell }) => `${quoteSheetName(sheet)}!${toA1(cell)}`);
  const [only = ''] = references;
  return references.length === 1 ? followOne(only, places) : followMany(references, places);
}

/**
 * The summary's cell for the amounts of one table and one source, in 万元: a live formula where the sheet's cells hold
 * numbers or nothing, else the number that was read, else the words that it can't be read. Without a sheet to point
 * to, always the number.
 */
export function summaryAmount(sheet: string | null, amounts: readonly FundingAmount[]): PlanCell['content'] {
  const read = sumInWan(amounts);
  const formula = sheet === null ? null : formulaOf(sheet, amounts);
  if (formula !== null) return { kind: 'formula', formula, result: read === null ? '' : Number(read) };
  if (read !== null) return { kind: 'number', number: Number(read) };
  const unreadable = amounts.some(({ state }) => state === 'unreadable');
  return unreadable ? { kind: 'text', text: UNREADABLE } : { kind: 'blank' };
}
