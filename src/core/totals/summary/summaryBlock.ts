import type { Finding } from '../../check/Finding';
import { countedFunding } from '../../facts/countedFunding';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow, FundingTotals } from '../FundingTotals';
import type { SummaryColumn, SummaryProject } from './SummaryColumn';
import { groupRows, type GroupBy } from './summaryGroups';
import { projectCells, sumCells, type SummaryCell } from './summaryRows';

/** What the block is made of; for the rest see `SummaryOptions`. */
interface BlockOptions {
  readonly groupBy?: GroupBy | undefined;
  readonly findings?: readonly Finding[] | undefined;
  readonly paths?: readonly string[] | undefined;
  /** Nothing else must be known of the sum: no table is left out of it. */
  readonly isAll: boolean;
}

/** The projects with their subtotals, and the sum below them; rows are 0-based. */
export interface SummaryBlock {
  readonly cells: readonly SummaryCell[];
  /** The row of each table that has one. */
  readonly rowOfTable: ReadonlyMap<number, number>;
  readonly sumRow: number;
}

function byTable<Item extends { readonly table: number | null }>(
  items: readonly Item[],
): Map<number | null, Item[]> {
  const groups = new Map<number | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.table);
    if (group) group.push(item);
    else groups.set(item.table, [item]);
  }
  return groups;
}

/** What the row of a table is laid out from. */
function projectsBy(tables: readonly PerformanceTable[], totals: FundingTotals, options: BlockOptions) {
  const uncountedBy = byTable(totals.unreadable);
  const findingsBy = byTable(options.findings ?? []);
  return (row: FundingRow): SummaryProject | null => {
    const table = tables[row.table];
    if (!table) return null;
    const uncounted = uncountedBy.get(row.table) ?? [];
    const isUnknown = uncounted.some(({ reason }) => reason === 'unit-unknown');
    const unit = isUnknown ? null : row.unitAssumed ? row.unit : undefined;
    return {
      table: { ...table, funding: countedFunding(table, unit) },
      row,
      uncounted,
      findings: options.findings ? (findingsBy.get(row.table) ?? []) : null,
      path: options.paths ? (options.paths[row.table] ?? '') : null,
    };
  };
}

function noProjects(columns: readonly SummaryColumn[], row: number): SummaryCell[] {
  return columns.map(({ tells }, column) => ({
    row,
    column,
    content: tells === 'projectName' ? { kind: 'text', text: '没有目标表' } : { kind: 'blank' },
    style: 'text',
  }));
}

/**
 * Lays out the body of the summary from the row `first` on: a row a project, in groups with a subtotal each where
 * `groupBy` asks for them, and the sum. `totals` must be the sum of the same `tables`, in the same order.
 */
export function summaryBlock(
  tables: readonly PerformanceTable[],
  totals: FundingTotals,
  columns: readonly SummaryColumn[],
  first: number,
  options: BlockOptions,
): SummaryBlock {
  const { groupBy, isAll } = options;
  const groups = groupBy === undefined ? null : groupRows(tables, totals.rows, groupBy);
  const projectOf = projectsBy(tables, totals, options);
  const rowOfTable = new Map<number, number>();
  const cells: SummaryCell[] = [];
  let next = first;
  for (const { name, rows } of groups ?? [{ name: '', rows: totals.rows }]) {
    const firstOfGroup = next;
    for (const row of rows) {
      const project = projectOf(row);
      if (!project) continue;
      cells.push(...projectCells(project, rowOfTable.size + 1, columns, next));
      rowOfTable.set(row.table, next);
      next += 1;
    }
    if (name === '') continue;
    const subtotal = { label: '小计', name, rows, isAll: true, hasSubtotals: false };
    cells.push(...sumCells(subtotal, columns, { first: firstOfGroup, last: next - 1, row: next }));
    next += 1;
  }
  if (totals.rows.length === 0) {
    cells.push(...noProjects(columns, next));
    next += 1;
  }
  const whole = { label: '合计', name: '', rows: totals.rows, isAll, hasSubtotals: groups !== null };
  cells.push(...sumCells(whole, columns, { first, last: next - 1, row: next }));
  return { cells, rowOfTable, sumRow: next };
}
