import { subtract, sum, trimmed, ZERO, type Decimal } from '../money/decimal';
import { convert } from '../money/unit';
import type { FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import type { FundingPart, FundingRow, FundingTotals, UncountedAmount } from './FundingTotals';
import { inSourceOrder, sourceName } from './sourceName';

/** As amounts mostly stand there: nothing to convert, nothing to trim, nothing to reckon. */
const TRIMMED = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

function inWan(amount: FundingAmount | null): Decimal | null {
  if (amount === null || amount.amount === null) return null;
  if (amount.unit === '万元' && TRIMMED.test(amount.amount)) return amount.amount;
  return trimmed(convert(amount.amount, amount.unit, '万元'));
}

function isDecimal(amount: Decimal | null): amount is Decimal {
  return amount !== null;
}

/** Null, not 0, where there is nothing to add. */
function sumOrNull(amounts: readonly (Decimal | null)[]): Decimal | null {
  const there = amounts.filter(isDecimal);
  const [first, second] = there;
  if (first === undefined) return null;
  return second === undefined ? first : sum(there);
}

function differenceOf(
  table: PerformanceTable,
  total: Decimal | null,
  parts: readonly FundingPart[],
): Decimal | null {
  const unread = table.funding.parts.some(({ state }) => state === 'unreadable');
  const ofParts = sumOrNull(parts.map(({ amount }) => amount));
  if (total === null || ofParts === null || unread) return null;
  return total === ofParts ? ZERO : subtract(total, ofParts);
}

function nameOf(table: PerformanceTable): string | null {
  const name = table.fields.projectName?.text.trim() ?? '';
  return name === '' ? null : name;
}

function rowOf(table: PerformanceTable, index: number, sourceOf: (label: string) => string): FundingRow {
  const stated = table.funding.total;
  const total = inWan(stated);
  const parts = table.funding.parts.map((part) => ({
    label: part.label,
    source: sourceOf(part.label),
    amount: inWan(part),
    cell: part.cell,
  }));
  return {
    table: index,
    sheet: table.sheet,
    projectName: nameOf(table),
    total,
    unit: stated?.unit ?? table.fundingUnit,
    totalCell: stated?.cell ?? null,
    parts,
    difference: differenceOf(table, total, parts),
  };
}

/** The total first, then the parts; a part that is blank or not there is no news. */
function uncountedOf(table: PerformanceTable, index: number): UncountedAmount[] {
  const at = { table: index, sheet: table.sheet, projectName: nameOf(table) };
  const { total, parts } = table.funding;
  const uncounted: UncountedAmount[] = [];
  if (total === null) {
    uncounted.push({ ...at, role: 'total', label: '年度资金总额', cell: null, text: '', reason: 'missing' });
  } else if (total.amount === null) {
    const { label, cell, text, state } = total;
    const reason = state === 'blank' ? 'blank' : 'unreadable';
    uncounted.push({ ...at, role: 'total', label, cell, text, reason });
  }
  for (const { label, cell, text, state } of parts) {
    if (state === 'unreadable') {
      uncounted.push({ ...at, role: 'part', label, cell, text, reason: 'unreadable' });
    }
  }
  return uncounted;
}

/** A thousand forms print the same few labels. */
function remembering(run: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const result = known.get(text) ?? run(text);
    known.set(text, result);
    return result;
  };
}

function totalsBySource(rows: readonly FundingRow[]): FundingTotals['parts'] {
  const amounts = new Map<string, (Decimal | null)[]>();
  for (const { parts } of rows) {
    for (const { source, amount } of parts) {
      const known = amounts.get(source);
      if (known) known.push(amount);
      else amounts.set(source, [amount]);
    }
  }
  return inSourceOrder(amounts.keys()).map((label) => ({
    label,
    amount: sumOrNull(amounts.get(label) ?? []),
  }));
}

/**
 * Sums the funding of the annual side over all tables: exact, in 万元 (元 and 亿元 converted), whatever their order. A blank
 * is not 0, and what can't be read is in no sum but in `unreadable`.
 */
export function sumFunding(tables: readonly PerformanceTable[]): FundingTotals {
  const sourceOf = remembering(sourceName);
  const rows = tables.map((table, index) => rowOf(table, index, sourceOf));
  return {
    unit: '万元',
    projects: tables.length,
    total: sumOrNull(rows.map(({ total }) => total)),
    parts: totalsBySource(rows),
    rows,
    unreadable: tables.flatMap(uncountedOf),
  };
}
