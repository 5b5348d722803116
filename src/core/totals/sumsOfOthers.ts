import { compare, decimal, multiply, sum, ZERO, type Decimal } from '../money/decimal';
import { comparableName } from '../rules/indicatorNames';
import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingRow } from './FundingTotals';

const NAMED_AS_SUM = /(?:汇总|合计|总表|打捆)(?:项目|项目库|表|数|情况)*$/;
const SHEET_NAMED_AS_SUM = /^(?:汇总|合计|总表)/;

/** With fewer tables, equal amounts are no more than equal amounts. */
const FEWEST_TABLES = 3;
/** Three or four round amounts may come out even by chance: 10, 20 and 30. */
const SURE_TABLES = 5;
const SURE_DIGITS = 4;
const HALF = decimal('0.5') ?? ZERO;

/** A table that says of itself that it is a sum, and holds no less than any of the others. */
export function namedAsSum(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): FundingRow | null {
  if (rows.length < 2) return null;
  const sums = rows.filter((row) => {
    const table = tables[row.table];
    const name = (row.projectName ?? '').replace(/\s/g, '');
    return (
      NAMED_AS_SUM.test(name) || (SHEET_NAMED_AS_SUM.test(row.sheet) && table !== undefined && name === '')
    );
  });
  const [only] = sums;
  if (!only || sums.length > 1) return null;
  const { total } = only;
  const least = rows.every(
    (row) => row === only || row.total === null || total === null || compare(total, row.total) >= 0,
  );
  return least ? only : null;
}

/** The table whose total is that of all the others together. */
export function sumOfOthers(
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly sure: boolean } | null {
  const known = rows.filter(
    (row): row is FundingRow & { total: Decimal } => row.total !== null && compare(row.total, ZERO) !== 0,
  );
  if (known.length < FEWEST_TABLES) return null;
  // Who is as much as all the others is half of what all come to.
  const half = multiply(sum(known.map(({ total }) => total)), HALF);
  const row = known.find(({ total }) => compare(total, half) === 0 && compare(total, ZERO) > 0);
  if (!row) return null;
  const digits = row.total.replace('.', '').replace(/^0+|0+$/g, '').length;
  return { row, sure: known.length >= SURE_TABLES || digits >= SURE_DIGITS };
}

/** Rows among which one may be the sum of the others. */
export interface RowGroup {
  readonly rows: readonly FundingRow[];
  readonly ofOneProject: boolean;
  readonly ofOneFile: boolean;
}

/** Rows that stand together: those of a file, of a department, of a project over its districts, and all. */
export function groupsOf(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  paths: readonly string[],
): RowGroup[] {
  const by = (keyOf: (row: FundingRow) => string): FundingRow[][] => {
    const groups = new Map<string, FundingRow[]>();
    for (const row of rows) {
      const key = keyOf(row);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    groups.delete('');
    return [...groups.values()];
  };
  const field = (row: FundingRow, id: 'projectName' | 'department'): string =>
    comparableName(tables[row.table]?.fields[id]?.text ?? '');
  return [
    ...by((row) => `|${paths[row.table] ?? ''}`).map((group) => ({
      rows: group,
      ofOneProject: false,
      ofOneFile: true,
    })),
    ...by((row) => field(row, 'department')).map((group) => ({
      rows: group,
      ofOneProject: false,
      ofOneFile: false,
    })),
    ...by((row) => field(row, 'projectName')).map((group) => ({
      rows: group,
      ofOneProject: true,
      ofOneFile: false,
    })),
    { rows, ofOneProject: false, ofOneFile: false },
  ];
}
