import type { Severity } from '../../core/glossary/finding';
import type { Finding } from '../../core/check/Finding';
import { toA1 } from '../../core/grid/address';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { isNameUnread, projectName } from '../../core/table/projectName';

/** A project's heading in the list. */
export interface GroupRow {
  readonly kind: 'group';
  readonly id: string;
  /** Null where the table has no project name, or the findings belong to no table. */
  readonly projectName: string | null;
  /** False for findings of the workbook as a whole. */
  readonly isTable: boolean;
  /** False for a sheet that may be a table and could not be read. */
  readonly isRead: boolean;
  /** Where there is no name: it was not read, rather than left blank. */
  readonly nameUnread: boolean;
  readonly sheet: string;
  readonly count: number;
  readonly open: boolean;
}

export interface FindingRow {
  readonly kind: 'finding';
  /** The same finding has the same key after a new check. */
  readonly key: string;
  readonly group: string;
  readonly finding: Finding;
}

export type ListRow = GroupRow | FindingRow;

/** What tells a row from all others of the list. */
export function rowId(row: ListRow): string {
  return row.kind === 'group' ? row.id : row.key;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Names a finding by what it says of which cell, so that it is known again after a new check. */
export function findingKey(finding: Finding): string {
  return [finding.rule, String(finding.table), finding.sheet, toA1(finding.cell)].join('|');
}

/**
 * The list as rows, a heading a project and its findings below it, in the order of the tables; within a project the
 * grave ones first, then from the top of the sheet to its bottom.
 * @param severities which are shown
 * @param onlySheet the only sheet to show; null for all
 * @param closed ids of the groups that are folded
 * @param onlySheets the only sheets to show; null for all
 */
export function listRows(
  tables: readonly PerformanceTable[],
  findings: readonly Finding[],
  severities: Readonly<Record<Severity, boolean>>,
  onlySheet: string | null,
  closed: readonly string[],
  onlySheets: readonly string[] | null = null,
): ListRow[] {
  const byTable = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (!severities[finding.severity]) continue;
    if (onlySheet !== null && finding.sheet !== onlySheet) continue;
    if (onlySheets?.includes(finding.sheet) === false) continue;
    const group = byTable.get(finding.table);
    if (group) group.push(finding);
    else byTable.set(finding.table, [finding]);
  }
  const rows: ListRow[] = [];
  for (const index of [...tables.keys(), null]) {
    const group = byTable.get(index);
    const first = group?.[0];
    if (!group || !first) continue;
    const table = index === null ? undefined : tables[index];
    const id = String(index);
    const open = !closed.includes(id);
    rows.push({
      kind: 'group',
      id,
      projectName: table ? projectName(table) : null,
      isTable: table !== undefined,
      isRead: table?.coverage.recognised !== false,
      nameUnread: table !== undefined && isNameUnread(table),
      sheet: first.sheet,
      count: group.length,
      open,
    });
    if (!open) continue;
    const sorted = [...group].sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
    );
    for (const finding of sorted)
      rows.push({ kind: 'finding', key: findingKey(finding), group: id, finding });
  }
  return rows;
}
