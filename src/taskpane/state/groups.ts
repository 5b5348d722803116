import type { Severity, SheetCell } from '../../core/glossary/finding';
import type { CellAddress } from '../../core/grid/address';
import type { Finding } from '../../core/check/Finding';
import type { RuleId } from '../../core/rules/RuleParams';
import { isWhole } from '../../core/table/Coverage';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { isNameUnread, projectName } from '../../core/table/projectName';
import { unitOf } from '../../core/table/unitOf';
import type { Grouping } from './CheckState';
import type { Problem } from './Problem';

/** What stands in a group's heading, as data. */
export type GroupName =
  /** `name` is null where the table has no project name. */
  | {
      readonly kind: 'project';
      readonly name: string | null;
      /** Where there is no name: it was not read, rather than left blank. */
      readonly unread: boolean;
      readonly sheet: string;
      readonly file: string | null;
    }
  /** A sheet that may be a table and could not be read. */
  | { readonly kind: 'unrecognised'; readonly sheet: string; readonly file: string | null }
  | { readonly kind: 'file'; readonly file: string; readonly problem: Problem | null }
  /** `name` is null where the tables name no unit. */
  | { readonly kind: 'unit'; readonly name: string | null }
  | { readonly kind: 'rule'; readonly rule: RuleId }
  /** One mistake that a table makes over and over. */
  | { readonly kind: 'many'; readonly rule: RuleId }
  /** Findings of the workbook, or of all files, as a whole. */
  | { readonly kind: 'whole' };

/** Findings that stand together, and the groups inside where there are any. */
export interface Group {
  readonly id: string;
  readonly name: GroupName;
  readonly findings: readonly Finding[];
  readonly inner: readonly Group[];
  /** How many of its tables were not read whole. */
  readonly unread: number;
  /** How many tables it has. */
  readonly tables: number;
  /** The first blank place of a table that nobody has begun; null for all others. */
  readonly firstBlank: SheetCell | null;
}

/** What a list is made of. */
export interface ListSource {
  readonly tables: readonly PerformanceTable[];
  /** Null where one workbook is open. */
  readonly fileOf: ((table: number) => string | null) | null;
  /** All files, those without a table too; empty where they are listed elsewhere. */
  readonly files: readonly string[];
  /** Why a file could not be read. */
  readonly problemOf: (file: string) => Problem | null;
  /** The first blank place of each table that nobody has begun. */
  readonly untouched: ReadonlyMap<number, CellAddress>;
  /** Ids of groups that keep their places before all others. */
  readonly order: readonly string[];
}

const RANK: Record<Severity, 0 | 1 | 2> = { error: 0, warning: 1, info: 2 };

/** The grave ones first, then from the top of the sheet to its bottom. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

/** How many errors, warnings and notes, in that order. */
export function weigh(findings: readonly Finding[]): readonly [number, number, number] {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { severity } of findings) counts[RANK[severity]] += 1;
  return counts;
}

const NONE: ListSource['untouched'] = new Map();

/** Puts the findings that are to be listed into groups. */
export function groupFindings(
  source: ListSource,
  findings: readonly Finding[],
  grouping: Grouping,
  isWholeList: boolean,
): Group[] {
  switch (grouping) {
    case 'rule':
      return byRule(source, findings);
    case 'unit':
      return byUnit(source, findings);
    case 'place':
      return source.fileOf
        ? byFile(source, findings, isWholeList)
        : byProject(source, findings, isWholeList ? source.untouched : NONE);
  }
}

/** In the order of the tables; what belongs to no table stands last. */
function byProject(
  source: ListSource,
  findings: readonly Finding[],
  untouched: ListSource['untouched'] = NONE,
): Group[] {
  const own = new Map<number | null, Finding[]>();
  for (const finding of findings) add(own, finding.table, finding);
  const groups: Group[] = [];
  const found = [...own.keys()].filter((index) => index !== null);
  const indexes = [...new Set([...found, ...untouched.keys()])].sort((a, b) => a - b);
  for (const index of indexes) {
    const group = own.get(index) ?? [];
    const table = source.tables[index];
    if (!table) continue;
    const blank = untouched.get(index);
    groups.push({
      id: String(index),
      name: nameOf(table, source.fileOf?.(index) ?? null),
      findings: byWeight(group),
      inner: [],
      unread: 0,
      tables: 1,
      firstBlank: blank ? { ...blank, sheet: table.sheet } : null,
    });
  }
  const whole = own.get(null);
  if (whole) groups.push(leaf('null', { kind: 'whole' }, byWeight(whole)));
  return groups;
}

function nameOf(table: PerformanceTable, file: string | null): GroupName {
  const { sheet, coverage } = table;
  if (!coverage.recognised) return { kind: 'unrecognised', sheet, file };
  return { kind: 'project', name: projectName(table), unread: isNameUnread(table), sheet, file };
}

/** Files that could not be read stand first, then the worst; those without a finding last, where the whole list is shown. */
function byFile(source: ListSource, findings: readonly Finding[], isWholeList: boolean): Group[] {
  const own = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    add(own, finding.table === null ? null : (source.fileOf?.(finding.table) ?? null), finding);
  }
  const tablesOf = new Map<string, number[]>();
  for (const index of source.tables.keys()) add(tablesOf, source.fileOf?.(index) ?? '', index);
  const names = isWholeList ? source.files : [];
  const files = new Set([...names, ...[...own.keys()].filter((name) => name !== null)]);
  const groups = [...files].map((file): Group => {
    const tables = tablesOf.get(file) ?? [];
    const group = own.get(file) ?? [];
    const inner = byProject(source, group);
    return {
      id: `file:${file}`,
      name: { kind: 'file', file, problem: source.problemOf(file) },
      findings: inner.flatMap((project) => project.findings),
      // A heading for the only project of a file would say what the file's own says.
      inner: tables.length > 1 ? inner : [],
      unread: countUnread(source, tables),
      tables: tables.length,
      firstBlank: null,
    };
  });
  const whole = own.get(null);
  return [
    ...worstFirst(groups, source.order),
    ...(whole ? [leaf('null', { kind: 'whole' }, byWeight(whole))] : []),
  ];
}

function byUnit(source: ListSource, findings: readonly Finding[]): Group[] {
  const own = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const table = source.tables[finding.table ?? -1];
    add(own, table ? unitOf(table) : null, finding);
  }
  const groups = [...own].map(([unit, group]): Group => {
    const tables = [...new Set(group.flatMap(({ table }) => table ?? []))];
    const inner = byProject(source, group);
    return {
      id: `unit:${unit ?? ''}`,
      name: { kind: 'unit', name: unit },
      findings: inner.flatMap((project) => project.findings),
      inner,
      unread: countUnread(source, tables),
      tables: tables.length,
      firstBlank: null,
    };
  });
  return worstFirst(groups, source.order);
}

/** The gravest kinds first, and of those the most frequent. */
function byRule({ order }: ListSource, findings: readonly Finding[]): Group[] {
  const own = new Map<RuleId, Finding[]>();
  for (const finding of findings) add(own, finding.rule, finding);
  const groups = [...own].map(([rule, group]) => leaf(`rule:${rule}`, { kind: 'rule', rule }, group));
  return worstFirst(groups, order);
}

function leaf(id: string, name: GroupName, findings: readonly Finding[]): Group {
  return { id, name, findings, inner: [], unread: 0, tables: 0, firstBlank: null };
}

/** `order`: ids that keep their places, before all others. */
function worstFirst(groups: readonly Group[], order: readonly string[]): Group[] {
  const places = new Map(order.map((id, index) => [id, order.length - index]));
  const weighed = groups.map((group) => ({
    group,
    rank: [
      places.get(group.id) ?? 0,
      group.name.kind === 'file' && group.name.problem ? 1 : 0,
      ...weigh(group.findings),
      group.unread,
    ],
  }));
  weighed.sort((a, b) => {
    for (const [index, value] of a.rank.entries()) {
      const other = b.rank[index] ?? 0;
      if (value !== other) return other - value;
    }
    return 0;
  });
  return weighed.map(({ group }) => group);
}

function countUnread({ tables }: ListSource, indexes: readonly number[]): number {
  return indexes.filter((index) => {
    const coverage = tables[index]?.coverage;
    return coverage !== undefined && !isWhole(coverage);
  }).length;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
