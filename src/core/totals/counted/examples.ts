import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';
import { isExample } from './sheetWords';

/**
 * The tables that show how to fill in the form. `alone`: its file has no other table, and the unit may have written its own
 * amounts over those of the example.
 */
export function examplesIn(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
  paths: readonly string[],
): { readonly row: FundingRow; readonly alone: boolean }[] {
  const shown = rows.filter((row) => {
    const table = tables[row.table];
    return table !== undefined && isExample(table);
  });
  if (shown.length === 0) return [];
  const pathOf = (row: FundingRow): string => paths[row.table] ?? '';
  const withOthers = new Set(rows.filter((row) => !shown.includes(row)).map(pathOf));
  return shown.map((row) => ({ row, alone: !withOthers.has(pathOf(row)) }));
}
