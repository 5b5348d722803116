import { bothReadings } from '../facts/plausibleUnit';
import { textsPassedOver } from '../facts/sumFormula';
import { toA1 } from '../grid/address';
import { shift, trimmed, type Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/unit';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow } from './FundingTotals';

/**
 * How an amount of a counted table was read where another might read it otherwise. `cell` in A1; amounts in `unit`, without one
 * in 万元.
 * - text: read out of the words of its cell; shown: its format moves the point of what the cell holds
 * - stale: the total's formula was not calculated again since its sources changed; passed-over: its SUM passes over texts
 * - assumed: the form states no unit
 */
export type ReadingNote =
  | { kind: 'text'; cell: string; text: string; amount: Decimal; unit: MoneyUnit }
  | { kind: 'shown'; cell: string; held: Decimal; shown: string; amount: Decimal; unit: MoneyUnit }
  | { kind: 'stale'; cell: string; held: Decimal; total: Decimal }
  | { kind: 'passed-over'; cell: string; texts: readonly string[]; total: Decimal }
  | { kind: 'assumed'; cell: string; text: string; asYuan: Decimal; asWan: Decimal; unit: MoneyUnit };

/** Of an amount that was read out of a text. */
export function readFromText({ cell, text, amount, unit }: FundingAmount): ReadingNote[] {
  return amount === null ? [] : [{ kind: 'text', cell: toA1(cell), text, amount: trimmed(amount), unit }];
}

/** Of an amount whose format moves the point. */
export function readAsShown({ cell, text, amount, unit, scale = 0 }: FundingAmount): ReadingNote[] {
  if (amount === null) return [];
  const held = trimmed(shift(amount, -scale));
  const [shown = ''] = text.split(/[\r\n]/, 1);
  return [{ kind: 'shown', cell: toA1(cell), held, shown, amount: trimmed(amount), unit }];
}

/** What must be known of a total that its formula gives. */
export function totalFormulaNotes(row: FundingRow, { funding }: PerformanceTable): ReadingNote[] {
  const { total, totalCell, heldTotal } = row;
  if (total === null || totalCell === null) return [];
  const cell = toA1(totalCell);
  const texts = textsPassedOver(funding).map((text) => toA1(text.cell));
  return [
    ...(heldTotal === null ? [] : [{ kind: 'stale', cell, held: heldTotal, total } as const]),
    ...(texts.length === 0 ? [] : [{ kind: 'passed-over', cell, texts, total } as const]),
  ];
}

/** Of a counted table whose form states no unit: both readings, and which of them is counted. */
export function assumedUnit(row: FundingRow, table: PerformanceTable | undefined): ReadingNote[] {
  const total = table?.funding.total;
  if (!row.unitAssumed || !total || total.amount === null || row.total === null) return [];
  const { asYuan, asWan } = bothReadings(total.amount);
  return [
    { kind: 'assumed', cell: toA1(total.cell), text: total.text.trim(), asYuan, asWan, unit: row.unit },
  ];
}

/** A number and its unit: nobody reads it otherwise. */
const NOTHING_BUT_AMOUNT = /^[-+\d.,，．０-９¥￥\s]*(?:亿|千万|百万|十万|万|千|百)?元?整?$/u;

/** All of a counted table, but for its unit. */
export function readingNotes(row: FundingRow, table: PerformanceTable): ReadingNote[] {
  const { total, parts } = table.funding;
  const amounts = total === null ? parts : [total, ...parts];
  return [
    ...amounts
      .filter(({ state, text }) => state === 'not-numeric' && !NOTHING_BUT_AMOUNT.test(text))
      .flatMap(readFromText),
    ...amounts
      .filter(({ scale, text }) => scale !== undefined && !/[元万亿]/.test(text))
      .flatMap(readAsShown),
    ...totalFormulaNotes(row, table),
  ];
}
