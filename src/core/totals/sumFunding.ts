import { subtract, sum, trimmed, ZERO, type Decimal } from '../money/decimal';
import { convert } from '../money/unit';
import { isUncalculated } from '../facts/masks';
import type { Funding, FundingAmount, PerformanceTable } from '../table/PerformanceTable';
import { isNameUnread, projectName } from '../table/projectName';
import type { FundingPart, FundingRow, FundingTotals, UncountedAmount } from './FundingTotals';
import { leaveOut } from './counted/leaveOut';
import { countedFunding } from '../facts/countedFunding';
import { bothReadings, plausibleUnits, type PlausibleUnit } from '../facts/plausibleUnit';
import { isTinyInYuan } from '../facts/unitSlip';
import { remembering } from './remembering';
import { inSourceOrder, sourceName } from './sourceName';
import type { SumOptions } from './SumOptions';

/** As amounts mostly stand there: nothing to convert, nothing to trim, nothing to reckon. */
const TRIMMED = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

function inWan(amount: Pick<FundingAmount, 'amount' | 'unit'> | null): Decimal | null {
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
  funding: Funding,
  total: Decimal | null,
  parts: readonly FundingPart[],
): Decimal | null {
  const unread = funding.parts.some(({ state }) => state === 'unreadable');
  const ofParts = sumOrNull(parts.map(({ amount }) => amount));
  if (total === null || ofParts === null || unread) return null;
  return total === ofParts ? ZERO : subtract(total, ofParts);
}

function isFundingUnread({ coverage: { recognised, funding } }: PerformanceTable): boolean {
  return !recognised || funding.state === 'unread';
}

function rowOf(
  table: PerformanceTable,
  index: number,
  unit: PlausibleUnit | undefined,
  sourceOf: (label: string) => string,
): FundingRow {
  const funding = countedFunding(table, unit);
  const total = inWan(funding.total);
  const parts = funding.parts.map((part) => ({
    label: part.label,
    source: sourceOf(part.label),
    amount: inWan(part),
    cell: part.cell,
  }));
  return {
    table: index,
    sheet: table.sheet,
    projectName: projectName(table),
    nameUnread: isNameUnread(table),
    kind: table.kind,
    year: table.year,
    total,
    heldTotal: funding.held && inWan({ amount: funding.held, unit: funding.total?.unit ?? '万元' }),
    unit: funding.total?.unit ?? unit ?? table.fundingUnit,
    unitAssumed: unit !== undefined && unit !== null,
    totalCell: funding.total?.cell ?? null,
    parts,
    difference: differenceOf(funding, total, parts),
    fundingUnread: isFundingUnread(table),
  };
}

function whyUnreadable(text: string): 'uncalculated' | 'unreadable' {
  return isUncalculated(text) ? 'uncalculated' : 'unreadable';
}

/** The total first, then the parts; a part that is blank or not there is no news. */
function uncountedOf(
  table: PerformanceTable,
  index: number,
  unit: PlausibleUnit | undefined,
): UncountedAmount[] {
  const at = {
    table: index,
    sheet: table.sheet,
    projectName: projectName(table),
    nameUnread: isNameUnread(table),
  };
  const isUnread = isFundingUnread(table);
  const { total, parts } = table.funding;
  const uncounted: UncountedAmount[] = [];
  if (total === null) {
    const reason = isUnread ? 'unread' : 'missing';
    uncounted.push({ ...at, role: 'total', label: '年度资金总额', cell: null, text: '', reason });
  } else if (total.amount === null) {
    const { label, cell, text, state } = total;
    const reason = state !== 'blank' ? whyUnreadable(text) : isUnread ? 'unread' : 'blank';
    uncounted.push({ ...at, role: 'total', label, cell, text, reason });
  } else if (unit === null || isTinyInYuan(table.funding, table)) {
    const { label, cell, text, amount } = total;
    const readings = bothReadings(amount);
    uncounted.push({ ...at, role: 'total', label, cell, text, reason: 'unit-unknown', readings });
  }
  for (const { label, cell, text, state, amount } of parts) {
    if (state === 'unreadable') {
      uncounted.push({ ...at, role: 'part', label, cell, text, reason: whyUnreadable(text) });
    } else if (unit === null && amount !== null && (total === null || total.amount === null)) {
      const readings = bothReadings(amount);
      uncounted.push({ ...at, role: 'part', label, cell, text, reason: 'unit-unknown', readings });
    }
  }
  return uncounted;
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
 * Sums the funding of the annual side over tables of one kind: exact, in 万元 (other units converted), whatever their order.
 * A blank is not 0, and what can't be read is in no sum but in `unreadable`; tables that are not counted are in `leftOut`.
 */
export function sumFunding(tables: readonly PerformanceTable[], options: SumOptions = {}): FundingTotals {
  const sourceOf = remembering(sourceName);
  const units = plausibleUnits(tables, options.paths);
  const all = tables.map((table, index) => rowOf(table, index, units.get(index), sourceOf));
  const { kind, counted, leftOut, doubts } = leaveOut(tables, all, options);
  return {
    unit: '万元',
    kind,
    projects: counted.length,
    total: sumOrNull(counted.map(({ total }) => total)),
    parts: totalsBySource(counted),
    rows: counted,
    unreadable: counted.flatMap(({ table: index }) => {
      const table = tables[index];
      return table ? uncountedOf(table, index, units.get(index)) : [];
    }),
    leftOut,
    doubts,
  };
}
