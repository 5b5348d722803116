import { shift, subtract, sum, type Decimal } from '../../money/decimal';
import { comparableName } from '../../facts/indicatorNames';
import { projectKey } from '../../facts/projectNames';
import { bareUnit, isOneUnit } from '../../facts/unitNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow, FundingTotals, LeftOutTable } from '../FundingTotals';
import type { Roll } from './readRoll';
import { isMet, type RollComparison, type RollEntry, type RollLine } from './RollComparison';
import { similarNames } from './similarNames';

function sumOrNull(amounts: readonly (Decimal | null)[]): Decimal | null {
  const there = amounts.filter((amount) => amount !== null);
  return there.length === 0 ? null : sum(there);
}

/** The names of a unit, as written and bare of code, brackets and 本级. */
interface UnitNames {
  readonly written: string;
  readonly bare: string;
}

/** A table as it is looked for: its project and its units, 实施单位 first. */
interface Sought {
  readonly row: FundingRow;
  readonly key: string;
  readonly units: readonly UnitNames[];
}

const unitNames = (text: string): UnitNames => ({ written: comparableName(text), bare: bareUnit(text) });

function soughtOf(tables: readonly PerformanceTable[], row: FundingRow): Sought {
  const { projectName, implementingUnit, department } = tables[row.table]?.fields ?? {};
  return {
    row,
    key: projectKey(projectName?.text ?? ''),
    units: [implementingUnit, department].map((field) => unitNames(field?.text ?? '')),
  };
}

/** Whether a unit of a roll may be that of a table: both may be cut short, or say more than the name. */
function isUnitOf(unit: UnitNames, other: UnitNames): boolean {
  if (other.written === '') return false;
  return (
    other.written.includes(unit.written) ||
    unit.written.includes(other.written) ||
    isOneUnit(unit.bare, other.bare)
  );
}

function mayBeOf({ units }: Sought, unit: UnitNames): boolean {
  return (
    unit.written === '' ||
    units.every(({ written }) => written === '') ||
    units.some((other) => isUnitOf(unit, other))
  );
}

/**
 * The tables of a unit that is named in place of a project: its own, and as a department those of units that are not on the
 * roll themselves. `onRoll` are the bare names of all that the roll names.
 */
function tablesOfUnit(all: readonly Sought[], name: string, onRoll: ReadonlySet<string>): Sought[] {
  const { bare } = unitNames(name);
  if (bare === '') return [];
  const isIt = (other: UnitNames | undefined): boolean => other !== undefined && isOneUnit(bare, other.bare);
  return all.filter(({ units: [unit, department] }) => {
    const isOther = unit !== undefined && unit.bare !== '' && onRoll.has(unit.bare);
    return isIt(unit) || (isIt(department) && !isOther);
  });
}

interface Matched {
  readonly entry: RollEntry;
  readonly key: string;
  readonly unit: UnitNames;
  readonly came: readonly Sought[];
  readonly isUnit: boolean;
}

function groupByKey<Item extends { readonly key: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.key);
    if (group) group.push(item);
    else groups.set(item.key, [item]);
  }
  return groups;
}

function matchAll(entries: readonly RollEntry[], all: readonly Sought[]): Matched[] {
  const byKey = groupByKey(all);
  const onRoll = new Set(entries.map(({ name }) => bareUnit(name)));
  return entries.map((entry) => {
    const [key, unit] = [projectKey(entry.name), unitNames(entry.unit)];
    const ofName = (byKey.get(key) ?? []).filter((each) => mayBeOf(each, unit));
    const came = ofName.length > 0 ? ofName : tablesOfUnit(all, entry.name, onRoll);
    return { entry, key, unit, came, isUnit: ofName.length === 0 && came.length > 0 };
  });
}

/** For entries of which nothing came in: the free table of nearly the same name, or of the same name and another unit. */
function nearOnes(missing: readonly Matched[], free: readonly Sought[]): Map<Matched, Sought> {
  const near = new Map<Matched, Sought>();
  const [wantedBy, freeBy] = [groupByKey(missing), groupByKey(free)];
  // 办公经费 of three units tells nothing of the fourth.
  for (const each of missing) {
    const [only, ...more] = freeBy.get(each.key) ?? [];
    if (only && more.length === 0 && wantedBy.get(each.key)?.length === 1) near.set(each, only);
  }
  const taken = new Set(near.values());
  const wanted = missing.filter((each) => !near.has(each));
  const left = free.filter((each) => !taken.has(each));
  const keysOf = (each: readonly { readonly key: string }[]) => each.map(({ key }) => key);
  const fits = (one: number, found: number): boolean => {
    const [entry, table] = [wanted[one], left[found]];
    return entry !== undefined && table !== undefined && mayBeOf(table, entry.unit);
  };
  for (const pair of similarNames(keysOf(wanted), keysOf(left), fits)) {
    const [entry, table] = [wanted[pair.wanted], left[pair.found]];
    if (entry && table) near.set(entry, table);
  }
  return near;
}

function compareEntries(
  entries: readonly RollEntry[],
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
): Omit<RollComparison, 'assumedUnit'> {
  const counted = new Set(totals.rows);
  const copies = totals.leftOut.filter(({ reason }) => reason === 'duplicate').map(({ row }) => row);
  const matched = matchAll(
    entries,
    [...totals.rows, ...copies].map((row) => soughtOf(tables, row)),
  );
  const named = new Set(matched.flatMap(({ came }) => came.map(({ row }) => row)));
  const free = totals.rows.filter((row) => !named.has(row)).map((row) => soughtOf(tables, row));
  const near = nearOnes(
    matched.filter(({ came }) => came.length === 0),
    free,
  );
  const others = totals.leftOut.filter(({ reason }) => reason !== 'duplicate');
  const notCountedOf = ({ key, unit }: Matched): LeftOutTable | null =>
    others.find(({ row }) => {
      const table = soughtOf(tables, row);
      return table.key === key && mayBeOf(table, unit);
    }) ?? null;
  const lines = matched.map((each): RollLine => {
    const { entry, isUnit } = each;
    const came = each.came.map(({ row }) => row);
    const similar = near.get(each)?.row ?? null;
    const notCounted = came.length === 0 && similar === null ? notCountedOf(each) : null;
    const stated = sumOrNull(
      (similar ? [similar] : came).filter((row) => counted.has(row)).map(({ total }) => total),
    );
    const difference = stated === null || entry.approved === null ? null : subtract(stated, entry.approved);
    return { entry, isUnit, came, similar, notCounted, stated, difference };
  });
  const similar = new Set(lines.map((line) => line.similar));
  return {
    lines,
    beyond: free.map(({ row }) => row).filter((row) => !similar.has(row)),
    approved: sumOrNull(entries.map(({ approved }) => approved)),
    stated: totals.total,
  };
}

const metOf = ({ lines }: Pick<RollComparison, 'lines'>): number =>
  lines.filter((line) => line.entry.approved !== null && isMet(line)).length;

/**
 * Compares a roll with what came in: what is missing, came twice, has another name, unit or amount, or is on no roll. `tables` are
 * those that were summed. An entry that is no project's name may be that of a unit: all of its tables are its own. Amounts of the roll
 * that name no unit are read in the one, 万元 or 元, in which more of them agree with what came in; that is told but where all agree.
 */
export function compareRoll(
  { entries, unitStated }: Roll,
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
): RollComparison {
  const inWan = compareEntries(entries, tables, totals);
  if (unitStated || inWan.approved === null) return { ...inWan, assumedUnit: null };
  const asYuan = entries.map((entry) => ({
    ...entry,
    approved: entry.approved && shift(entry.approved, -4),
  }));
  const inYuan = compareEntries(asYuan, tables, totals);
  const isYuan = metOf(inYuan) > metOf(inWan) || (metOf(inYuan) === metOf(inWan) && isFarMore(inWan));
  if (isYuan) return { ...inYuan, assumedUnit: '元' };
  const toAgree = inWan.lines.filter(({ entry, stated }) => entry.approved !== null && stated !== null);
  const allAgree = toAgree.length > 0 && metOf(inWan) === toAgree.length;
  return { ...inWan, assumedUnit: allAgree ? null : '万元' };
}

/** Ten thousand times as much can't have been approved, and not a hundred times as much either. */
function isFarMore({ lines }: Pick<RollComparison, 'lines'>): boolean {
  const both = lines.filter(({ stated, entry }) => stated !== null && entry.approved !== null);
  const of = (amounts: readonly (Decimal | null)[]): number => Number(sumOrNull(amounts) ?? 0);
  const [approved, stated] = [
    of(both.map(({ entry }) => entry.approved)),
    of(both.map((line) => line.stated)),
  ];
  return stated > 0 && approved > 100 * stated;
}
