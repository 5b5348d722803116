import type { PerformanceTable } from '../table/PerformanceTable';
import type { FundingTotals } from './FundingTotals';

/** Sums the funding of the annual side over all tables. */
export function sumFunding(tables: readonly PerformanceTable[]): FundingTotals {
  throw new Error(String(tables.length));
}
