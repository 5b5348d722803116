import { compare } from '../../money/decimal';
import { comparableName } from '../../facts/indicatorNames';
import { codeBesideName, projectKey } from '../../facts/projectNames';
import { bareUnit, isOneUnit } from '../../facts/unitNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';
import { remembering } from '../remembering';
import { currentness } from './sheetWords';

/** What tells one project's table from another's. */
interface Identity {
  /** Without its code. */
  readonly name: string;
  /** The project's code, from its own place or its name; null where neither has one. */
  readonly code: string | null;
  /** As written, without a code beside it. */
  readonly unit: string;
  readonly bareUnit: string;
  /** False where `unit` is the department, or nothing. */
  readonly namesUnit: boolean;
  readonly department: string;
  readonly year: number | null;
}

function identityOf(
  { fields, year, projectCode }: PerformanceTable,
  name: string,
  bare: (unit: string) => string,
): Identity {
  const unit = fields.implementingUnit?.text || (fields.department?.text ?? '');
  return {
    name,
    code: projectCode ?? codeBesideName(fields.projectName?.text ?? ''),
    unit: comparableName(unit.replace(UNIT_CODE, '')),
    bareUnit: bare(unit),
    namesUnit: (fields.implementingUnit?.text ?? '').trim() !== '',
    department: bare(fields.department?.text ?? ''),
    year,
  };
}

const YEAR = /20\d\d年?度?/;

/** A name without what may be written or left out of it: 2026年道路养护项目 is 道路养护. */
function nearNameOf(name: string): string {
  if (!name.includes('20') && !name.endsWith('项目')) return name;
  return name.replace(YEAR, '').replace(/项目$/, '') || name;
}

/** [301002]县公路局, 301002-县公路局, 县公路局（301002）. */
const UNIT_CODE =
  /^\s*(?:[[(（【]\s*[\dA-Za-z-]+\s*[\])）】]|\d{3,})[\s\-—_－:：]*|\s*[[(（【]\s*[\dA-Za-z-]+\s*[\])）】]\s*$/;

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

/** A project's table that counts, as far as was seen. */
interface Place {
  table: PerformanceTable;
  row: FundingRow;
  identity: Identity;
}

type Sameness = 'same' | 'perhaps' | 'different';

function isSameAmount(a: FundingRow, b: FundingRow): boolean {
  return a.total !== null && b.total !== null && compare(a.total, b.total) === 0;
}

/** Of two tables of which one names no unit, as a department's list of projects beside the units' own forms. */
function samenessByDepartment(a: Readonly<Place>, b: Readonly<Place>): Sameness {
  const [one, other] = [a.identity, b.identity];
  const known = one.department !== '' && other.department !== '';
  // Who fills in a form may be both, and write it in either place.
  if (known && one.department !== other.department && !isOneUnit(one.bareUnit, other.bareUnit))
    return 'different';
  if (one.code !== null && other.code !== null) return one.code === other.code ? 'same' : 'perhaps';
  if (hasNoFunding(a.row) || hasNoFunding(b.row)) return 'same';
  return isSameAmount(a.row, b.row) && (known || sayTheSame(a.table, b.table)) ? 'same' : 'perhaps';
}

/** Of two tables whose names differ by a year or 项目 alone: the same amount of the same unit may well be the same money. */
function samenessOfNear(a: Readonly<Place>, b: Readonly<Place>): Sameness {
  const [one, other] = [a.identity, b.identity];
  const isOfOneUnit = one.namesUnit && one.unit === other.unit && one.year === other.year;
  const years = [one, other].flatMap(({ name }) => YEAR.exec(name)?.[0].slice(0, 4) ?? []);
  const isOfOneYear = years.length < 2 || years[0] === years[1];
  return isOfOneUnit && isOfOneYear && isSameAmount(a.row, b.row) ? 'perhaps' : 'different';
}

/** Whether the later table speaks of the same project and money as the earlier one. */
function sameness(a: Readonly<Place>, b: Readonly<Place>): Sameness {
  if (a.row.kind !== b.row.kind) return 'different';
  if (a.identity.name !== b.identity.name) return samenessOfNear(a, b);
  const { unit, bareUnit: bare, code, year } = a.identity;
  if (year !== null && b.identity.year !== null && year !== b.identity.year) return 'different';
  if (a.identity.namesUnit !== b.identity.namesUnit) return samenessByDepartment(a, b);
  const ofOneUnit = unit === '' || b.identity.unit === '' || isOneUnit(bare, b.identity.bareUnit);
  if (!ofOneUnit) return 'different';
  // Offices tell two projects of one name apart by their codes; a code may be mistyped, too.
  if (code !== null && b.identity.code !== null && code !== b.identity.code) return 'perhaps';
  if (unit !== '' && b.identity.unit !== '') return unit === b.identity.unit ? 'same' : 'perhaps';
  if (hasNoFunding(a.row) || hasNoFunding(b.row)) return 'same';
  return isSameAmount(a.row, b.row) && sayTheSame(a.table, b.table) ? 'same' : 'perhaps';
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

/** Which names are those of several tables: of a hundred thousand only these are looked into. */
function sharedNames(names: readonly string[]): (name: string) => boolean {
  const seen = new Set(['']);
  const shared = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) shared.add(name);
    else seen.add(name);
  }
  shared.delete('');
  return (name) => shared.has(name);
}

/** Whether `one` counts in place of `other`, both of one project: the one that is filled in, then the current one, the one with a unit, the first. */
function replaces(one: Place, other: Place, paths: readonly string[]): boolean {
  const isFilled = ({ row }: Place): boolean => row.total !== null;
  if (isFilled(one) !== isFilled(other)) return isFilled(one);
  const current = ({ table, row }: Place): number => currentness(table, paths[row.table] ?? '');
  if (current(one) !== current(other)) return current(one) > current(other);
  // It says more, and leaves the other units' projects of that name alone.
  return one.identity.namesUnit && !other.identity.namesUnit;
}

/**
 * Each table of a project that is counted by another table, with that one; not sure where their units, codes or what they
 * say differ. `paths` as in `SumOptions`.
 */
export function duplicatesOf(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  paths: readonly string[] = [],
): { readonly row: FundingRow; readonly other: FundingRow; readonly sure: boolean }[] {
  /** The tables that count so far, by what their names have in common and by their units. */
  const firsts = new Map<string, Map<string, Place[]>>();
  const found: { row: FundingRow; other: Place; sure: boolean }[] = [];
  const bare = remembering(bareUnit);
  const names = rows.map(({ table: index }) => projectKey(tables[index]?.fields.projectName?.text ?? ''));
  const nearNames = names.map(nearNameOf);
  const isShared = sharedNames(nearNames);
  for (const [at, row] of rows.entries()) {
    const table = tables[row.table];
    const [name = '', nearName = ''] = [names[at], nearNames[at]];
    if (!table || !isShared(nearName)) continue;
    const identity = identityOf(table, name, bare);
    const one: Place = { table, row, identity };
    const byUnit = firsts.get(nearName);
    if (!byUnit) {
      firsts.set(nearName, new Map([[identity.unit, [one]]]));
      continue;
    }
    const ofUnit = byUnit.get(identity.unit) ?? [];
    const near = new Set([...ofUnit, ...(byUnit.get('') ?? []), ...firstOf(byUnit.values())]);
    let doubt: Place | null = null;
    let same: Place | null = null;
    for (const other of near) {
      const answer = sameness(other, one);
      if (answer === 'same') {
        same = other;
        break;
      }
      if (answer === 'perhaps') doubt ??= other;
    }
    if (same) {
      const left = replaces(one, same, paths) ? same.row : row;
      // The place keeps the one that counts, and those found before it are told of that one.
      if (left === same.row) Object.assign(same, one);
      found.push({ row: left, other: same, sure: true });
    } else {
      if (doubt) found.push({ row, other: doubt, sure: false });
      if (ofUnit.length < MOST_COMPARED) byUnit.set(identity.unit, [...ofUnit, one]);
    }
  }
  return found.map(({ row, other, sure }) => ({ row, other: other.row, sure }));
}
