import type { Severity, SheetCell } from '../../core/glossary/finding';
import type { Finding } from '../../core/check/Finding';
import { toA1 } from '../../core/grid/address';
import { gatherAlike, isOpen, manyId } from './alike';
import type { FindingSearch, Grouping } from './CheckState';
import { groupFindings, weigh, type Group, type GroupName, type ListSource } from './groups';

/** A heading in the list. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly name: GroupName;
  readonly count: number;
  /** Errors, warnings, notes. */
  readonly weights: readonly [number, number, number];
  /** How many of its findings the person is done with. */
  readonly done: number;
  /** How many of its tables were not read whole; how many it has. */
  readonly unread: number;
  readonly tables: number;
  /** The first blank place of a table that nobody has begun; null for all others. */
  readonly firstBlank: SheetCell | null;
  readonly open: boolean;
}

export interface FindingRow {
  readonly kind: 'finding';
  /** The same finding has the same key after a new check. */
  readonly key: string;
  /** The heading right above it. */
  readonly group: string;
  /** All headings above it, the outer first. */
  readonly groups: readonly string[];
  readonly finding: Finding;
  readonly done: boolean;
  /** The same change stands in a row above: one button for it is enough. */
  readonly repeatsFix: boolean;
  /** Where it stands, for a list whose headings do not say so. */
  readonly place: { readonly file: string | null; readonly table: number | null } | null;
}

export type ListRow = GroupRow | FindingRow;

/** What tells a row from all others of the list. */
export function rowId(row: ListRow): string {
  return row.kind === 'group' ? row.id : row.key;
}

/** Names a finding by what it says of which cell, so that it is known again after a new check. */
export function findingKey(finding: Finding): string {
  return [finding.rule, String(finding.table), finding.sheet, toA1(finding.cell)].join('|');
}

/** Names a finding that the person is done with; what its cell says later is another one. */
export function doneKey({ rule, sheet, cell, found }: Finding, file: string | null): string {
  return JSON.stringify([file, rule, sheet, toA1(cell), found]);
}

/** Names the change that a finding proposes; null where it proposes none. */
function fixKey({ table, sheet, fix }: Finding): string | null {
  return fix === null ? null : JSON.stringify([table, sheet, fix]);
}

/** Which findings are listed. */
export interface ListFilter {
  /** Only these weights; all where there are none. */
  readonly only: readonly Severity[];
  /** Only this sheet, or only these; null for all. */
  readonly sheet: string | null;
  readonly sheets: readonly string[] | null;
  readonly search: FindingSearch | null;
  readonly undoneOnly: boolean;
}

export const NO_FILTER: ListFilter = {
  only: [],
  sheet: null,
  sheets: null,
  search: null,
  undoneOnly: false,
};

/** Whether a filter lets everything through. */
export function isEmptyFilter({ only, sheet, sheets, search, undoneOnly }: ListFilter): boolean {
  return only.length === 0 && sheet === null && sheets === null && search === null && !undoneOnly;
}

const LEVELS = [1, 2, 3] as const;

function gathering(group: Group, findings: readonly [Finding, ...Finding[]]): Group {
  const [first] = findings;
  return {
    id: manyId(group.id, first),
    name: { kind: 'many', rule: first.rule },
    findings,
    inner: [],
    unread: 0,
    tables: 0,
    firstBlank: null,
  };
}

/**
 * The list as rows: headings, and below each open one what it holds.
 * @param done what the person is done with, by `doneKey`
 * @param toggled ids of the headings that were folded, or of gatherings that were opened; null where all stand open
 */
export function listRows(
  source: ListSource,
  findings: readonly Finding[],
  grouping: Grouping,
  filter: ListFilter,
  done: ReadonlySet<string>,
  toggled: readonly string[] | null,
): ListRow[] {
  const fileOf = ({ table }: Finding) => (table === null ? null : (source.fileOf?.(table) ?? null));
  const isDone = (finding: Finding) => done.size > 0 && done.has(doneKey(finding, fileOf(finding)));
  const shown = findings.filter((finding) => {
    const { only, sheet, sheets, search, undoneOnly } = filter;
    if (only.length > 0 && !only.includes(finding.severity)) return false;
    if (sheet !== null && finding.sheet !== sheet) return false;
    if (sheets?.includes(finding.sheet) === false) return false;
    if (undoneOnly && isDone(finding)) return false;
    const table = finding.table === null ? undefined : source.tables[finding.table];
    return search === null || search.matches(finding, table, fileOf(finding));
  });
  const rows: ListRow[] = [];
  const offered = new Set<string>();
  const putFinding = (finding: Finding, groups: readonly string[], isOfRule: boolean) => {
    const place = isOfRule ? { file: fileOf(finding), table: finding.table } : null;
    const key = findingKey(finding);
    const fix = fixKey(finding);
    const repeatsFix = fix !== null && offered.size === offered.add(fix).size;
    const group = groups.at(-1) ?? '';
    rows.push({ kind: 'finding', key, group, groups, finding, done: isDone(finding), repeatsFix, place });
  };
  const put = (group: Group, above: readonly string[]) => {
    const open = toggled === null || isOpen(group.id, toggled);
    rows.push({
      kind: 'group',
      id: group.id,
      level: LEVELS[above.length] ?? 3,
      name: group.name,
      count: group.findings.length,
      weights: weigh(group.findings),
      done: group.findings.filter(isDone).length,
      unread: group.unread,
      tables: group.tables,
      firstBlank: group.firstBlank,
      open,
    });
    if (!open) return;
    const groups = [...above, group.id];
    for (const inner of group.inner) put(inner, groups);
    if (group.inner.length > 0) return;
    const isOfRule = group.name.kind === 'rule';
    if (isOfRule || group.name.kind === 'many') {
      for (const finding of group.findings) putFinding(finding, groups, isOfRule);
      return;
    }
    for (const { findings, gathered } of gatherAlike(group.findings)) {
      if (gathered) put(gathering(group, findings), groups);
      else putFinding(findings[0], groups, false);
    }
  };
  for (const group of groupFindings(source, shown, grouping, isEmptyFilter(filter))) put(group, []);
  return rows;
}
