import { compare } from '../../money/decimal';
import { sumOfOthers as findSum } from '../../money/sumOfOthers';
import { comparableName } from '../../facts/indicatorNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import { isNamedAsSum, isOnlySpeaker } from '../../table/sumWords';
import type { FundingRow } from '../FundingTotals';

function tablesOf(tables: readonly PerformanceTable[], rows: readonly FundingRow[]): PerformanceTable[] {
  return rows.flatMap(({ table }) => tables[table] ?? []);
}

/** A table that says of itself that it is a sum, and holds no less than any of the others. */
export function namedAsSum(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): FundingRow | null {
  if (rows.length < 2) return null;
  const sums = rows.filter(({ table: index }) => {
    const table = tables[index];
    return table !== undefined && isNamedAsSum(table);
  });
  const [only] = sums;
  if (!only || sums.length > 1) return null;
  const { total } = only;
  const least = rows.every(
    (row) => row === only || row.total === null || total === null || compare(total, row.total) >= 0,
  );
  return least ? only : null;
}

/** The table whose total is that of all the others together, and whether that can hardly be chance. */
export function sumOfOthers(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly sure: boolean } | null {
  const found = findSum(rows.map(({ total }) => total));
  const row = found && rows[found.index];
  const table = row && tables[row.table];
  if (!table) return null;
  return { row, sure: found.sure || isOnlySpeaker(table, tablesOf(tables, rows)) };
}

/** Rows among which one may be the sum of the others. */
export interface RowGroup {
  readonly rows: readonly FundingRow[];
  readonly ofOneProject: boolean;
  readonly ofOneFile: boolean;
}

/** Several rows with the same key; those without one, or alone, are no group. */
function groupsBy(rows: readonly FundingRow[], keyOf: (row: FundingRow) => string): FundingRow[][] {
  const firsts = new Map<string, FundingRow>();
  const groups = new Map<string, FundingRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const first = firsts.get(key);
    const group = groups.get(key);
    if (first === undefined) firsts.set(key, row);
    else if (group) group.push(row);
    else groups.set(key, [first, row]);
  }
  return [...groups.values()];
}

/**
 * Rows that stand together: those of a file, of a department, of a project over its districts, and all. They are made one kind
 * after the other: of a hundred thousand tables all kinds at once take much room.
 */
export function* groupsOf(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  paths: readonly string[],
): Generator<RowGroup> {
  const field = (id: 'projectName' | 'department') => (row: FundingRow) =>
    comparableName(tables[row.table]?.fields[id]?.text ?? '');
  const of = (ofOneFile: boolean, ofOneProject: boolean) => (group: readonly FundingRow[]) => ({
    rows: group,
    ofOneProject,
    ofOneFile,
  });
  yield* groupsBy(rows, ({ table }) => `|${paths[table] ?? ''}`).map(of(true, false));
  yield* groupsBy(rows, field('department')).map(of(false, false));
  yield* groupsBy(rows, field('projectName')).map(of(false, true));
  yield { rows, ofOneProject: false, ofOneFile: false };
}
