import { compare } from '../money/decimal';
import { comparableName } from '../rules/indicatorNames';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow } from './FundingTotals';

/** What tells one project's table from another's. */
interface Identity {
  readonly name: string;
  readonly unit: string;
  readonly year: number | null;
}

function identityOf({ fields, year }: PerformanceTable): Identity | null {
  const text = fields.projectName?.text ?? '';
  const name = comparableName(text);
  if (name === '' || /^[*×X]+$/.test(text)) return null;
  return { name, unit: comparableName(fields.implementingUnit?.text ?? fields.department?.text ?? ''), year };
}

/** Whether two tables say the same throughout; for projects whose forms name no unit. */
function sayTheSame(a: PerformanceTable, b: PerformanceTable): boolean {
  const told = ({ goals, groups }: PerformanceTable): string =>
    JSON.stringify([
      goals.map(({ text }) => text),
      groups.map(({ indicators }) => indicators.map(({ name, value }) => [name, value])),
    ]);
  return told(a) === told(b);
}

/** A table that has no place for money: a continuation of its project's form brings nothing to a sum. */
function hasNoFunding({ total, totalCell, parts }: FundingRow): boolean {
  return total === null && totalCell === null && parts.length === 0;
}

type Sameness = 'same' | 'perhaps' | 'different';

/** Whether the later table speaks of the same project and money as the earlier one. */
function sameness(
  a: { readonly table: PerformanceTable; readonly row: FundingRow; readonly identity: Identity },
  b: { readonly table: PerformanceTable; readonly row: FundingRow; readonly identity: Identity },
): Sameness {
  if (a.row.kind !== b.row.kind) return 'different';
  const { unit, year } = a.identity;
  if (year !== null && b.identity.year !== null && year !== b.identity.year) return 'different';
  if (unit !== '' && b.identity.unit !== '') return unit === b.identity.unit ? 'same' : 'different';
  if (hasNoFunding(a.row) || hasNoFunding(b.row)) return 'same';
  const sameAmount = a.row.total !== null && b.row.total !== null && compare(a.row.total, b.row.total) === 0;
  return sameAmount && sayTheSame(a.table, b.table) ? 'same' : 'perhaps';
}

/** So many tables of one name are compared with each other; more are of a name like 办公经费 that says nothing. */
const MOST_COMPARED = 50;

/** The first of several lists, as many as are compared. */
function firstOf<T>(lists: Iterable<readonly T[]>): T[] {
  const first: T[] = [];
  for (const list of lists) {
    first.push(...list.slice(0, MOST_COMPARED - first.length));
    if (first.length >= MOST_COMPARED) break;
  }
  return first;
}

/** Each later table of a project with the first one of it; not sure where the forms name no unit and differ in what they say. */
export function duplicatesOf(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly other: FundingRow; readonly sure: boolean }[] {
  const firsts = new Map<
    string,
    Map<string, { table: PerformanceTable; row: FundingRow; identity: Identity }[]>
  >();
  const found: { row: FundingRow; other: FundingRow; sure: boolean }[] = [];
  for (const row of rows) {
    const table = tables[row.table];
    const identity = table ? identityOf(table) : null;
    if (!table || !identity) continue;
    const one = { table, row, identity };
    const byUnit = firsts.get(identity.name) ?? new Map<string, (typeof one)[]>();
    firsts.set(identity.name, byUnit);
    const ofUnit = byUnit.get(identity.unit) ?? [];
    const near = identity.unit === '' ? firstOf(byUnit.values()) : [...ofUnit, ...(byUnit.get('') ?? [])];
    let doubt: FundingRow | null = null;
    const same = near.slice(0, MOST_COMPARED).find((other) => {
      const answer = sameness(other, one);
      if (answer === 'perhaps') doubt ??= other.row;
      return answer === 'same';
    });
    if (same && (same.row.total !== null || row.total === null)) {
      found.push({ row, other: same.row, sure: true });
    } else if (same) {
      // The one that is filled in counts, wherever it stands.
      found.push({ row: same.row, other: row, sure: true });
      Object.assign(same, one);
    } else {
      if (doubt) found.push({ row, other: doubt, sure: false });
      if (ofUnit.length < MOST_COMPARED) byUnit.set(identity.unit, [...ofUnit, one]);
    }
  }
  return found;
}
