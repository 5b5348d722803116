import { comparableName } from '../../facts/indicatorNames';
import type { PerformanceTable } from '../../table/PerformanceTable';
import type { FundingRow } from '../FundingTotals';

/** The year of most of the tables, of as many the later one; null where none names a year. */
function mainYear(rows: readonly FundingRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of rows) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size < 2) return null;
  return [...counts].reduce((most, each) =>
    each[1] > most[1] || (each[1] === most[1] && each[0] > most[0]) ? each : most,
  )[0];
}

/**
 * Each table of another year than most: with the table of the same project in the year of most, or with null where there is
 * none. Money of two years is no sum of one.
 */
export function otherYears(
  tables: readonly PerformanceTable[],
  rows: readonly FundingRow[],
): { readonly row: FundingRow; readonly other: FundingRow | null }[] {
  const year = mainYear(rows);
  if (year === null) return [];
  const keyOf = (row: FundingRow): string => {
    const { projectName, implementingUnit, department } = tables[row.table]?.fields ?? {};
    const name = comparableName(projectName?.text ?? '');
    return name === '' ? '' : `${name}\n${comparableName((implementingUnit ?? department)?.text ?? '')}`;
  };
  const ofYear = new Map(rows.filter((row) => row.year === year).map((row) => [keyOf(row), row]));
  ofYear.delete('');
  return rows
    .filter((row) => row.year !== null && row.year !== year)
    .map((row) => ({ row, other: ofYear.get(keyOf(row)) ?? null }));
}
