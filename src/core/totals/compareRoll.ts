import { compare, subtract, sum, type Decimal } from '../money/decimal';
import { comparableName } from '../facts/indicatorNames';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow, FundingTotals } from './FundingTotals';

/** A project (or a unit) that is expected to hand in a table. */
export interface RollEntry {
  readonly name: string;
  /** 实施单位, else 主管部门; '' where the roll names none. */
  readonly unit: string;
  /** 批复数 in 万元; null where the roll has none. */
  readonly approved: Decimal | null;
}

/** What came in of one entry. */
export interface RollLine {
  readonly entry: RollEntry;
  /** The entry is no project's name but that of a unit: all of its tables came in for it. */
  readonly isUnit: boolean;
  /** The tables of its name, those that are not counted among them; of the kind that is summed. */
  readonly came: readonly FundingRow[];
  /** Where nothing came in under the name: the table whose name is nearly the same. */
  readonly similar: FundingRow | null;
  /** 申报数: that of the first table of the name, or of all tables of the unit; null where there is none. */
  readonly stated: Decimal | null;
  /** 申报数 − 批复数; null where one of them is not there. */
  readonly difference: Decimal | null;
}

export interface RollComparison {
  readonly lines: readonly RollLine[];
  /** Counted tables that the roll doesn't name. */
  readonly beyond: readonly FundingRow[];
  /** The sums of 批复数 and 申报数 over the whole roll and all that is counted. */
  readonly approved: Decimal | null;
  readonly stated: Decimal | null;
}

const NEARLY = 0.6;

/** How much of two names is the same, by the pairs of characters in them: 1 for all, 0 for nothing. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
  return (2 * common.length) / (left.length + right.length);
}

function sumOrNull(amounts: readonly (Decimal | null)[]): Decimal | null {
  const there = amounts.filter((amount) => amount !== null);
  return there.length === 0 ? null : sum(there);
}

/**
 * Compares a roll with what came in: what is missing, came twice, has another name or another amount, or is on no roll.
 * `tables` are those that were summed. An entry that is no project's name may be that of a unit: all of its tables are its own.
 */
export function compareRoll(
  roll: readonly RollEntry[],
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
): RollComparison {
  const nameOf = ({ table }: FundingRow): string =>
    comparableName(tables[table]?.fields.projectName?.text ?? '');
  const unitsOf = ({ table }: FundingRow): string[] => {
    const { implementingUnit, department } = tables[table]?.fields ?? {};
    return [implementingUnit, department].map((field) => comparableName(field?.text ?? ''));
  };
  const copies = totals.leftOut.filter(({ reason }) => reason === 'duplicate').map(({ row }) => row);
  const all = [...totals.rows, ...copies];
  const byName = new Map<string, FundingRow[]>();
  for (const row of all) {
    const name = nameOf(row);
    const rows = byName.get(name);
    if (rows) rows.push(row);
    else byName.set(name, [row]);
  }
  const ofUnit = (row: FundingRow, unit: string): boolean => {
    const units = unitsOf(row).filter((each) => each !== '');
    return (
      unit === '' || units.length === 0 || units.some((each) => each.includes(unit) || unit.includes(each))
    );
  };
  const named = new Set<FundingRow>();
  const matched = roll.map((entry) => {
    const name = comparableName(entry.name);
    const unit = comparableName(entry.unit);
    const ofName = (byName.get(name) ?? []).filter((row) => ofUnit(row, unit));
    const came = ofName.length > 0 ? ofName : all.filter((row) => unitsOf(row).includes(name));
    for (const row of came) named.add(row);
    return { entry, name, unit, came, isUnit: ofName.length === 0 && came.length > 0 };
  });
  const free = totals.rows.filter((row) => !named.has(row));
  const lines = matched.map(({ entry, name, unit, came, isUnit }): RollLine => {
    const near = came.length > 0 ? [] : free.filter((row) => ofUnit(row, unit));
    const [similar = null] = near
      .map((row) => ({ row, like: likeness(name, nameOf(row)) }))
      .filter(({ like }) => like >= NEARLY)
      .sort((a, b) => b.like - a.like)
      .map(({ row }) => row);
    const stated = isUnit ? sumOrNull(came.map(({ total }) => total)) : ((came[0] ?? similar)?.total ?? null);
    const difference = stated === null || entry.approved === null ? null : subtract(stated, entry.approved);
    return { entry, isUnit, came, similar, stated, difference };
  });
  const similar = new Set(lines.map((line) => line.similar));
  return {
    lines,
    beyond: free.filter((row) => !similar.has(row)),
    approved: sumOrNull(roll.map(({ approved }) => approved)),
    stated: totals.total,
  };
}

/** Whether an amount is there and not 0. */
export function differs(difference: Decimal | null): difference is Decimal {
  return difference !== null && compare(difference, '0' as Decimal) !== 0;
}
