import type { SectionName } from '../table/Coverage';
import type { PerformanceTable } from '../table/PerformanceTable';

/** How many of some tables were not read whole. */
export interface CoverageCounts {
  readonly tables: number;
  /** Sheets that look like a form in words nobody taught us. */
  readonly unrecognised: number;
  /** Tables of which a section was not read, or only in part. */
  readonly unread: Readonly<Record<SectionName, number>>;
  /** Tables without any indicator. */
  readonly withoutIndicators: number;
}

/** Counts what was not read, for the one sentence that every output says of it. */
export function coverageCounts(tables: readonly PerformanceTable[]): CoverageCounts {
  const recognised = tables.map(({ coverage }) => coverage).filter((coverage) => coverage.recognised);
  const unread = (section: SectionName): number =>
    recognised.filter((coverage) => coverage[section].state === 'unread').length;
  return {
    tables: tables.length,
    unrecognised: tables.length - recognised.length,
    unread: {
      head: unread('head'),
      funding: unread('funding'),
      goals: unread('goals'),
      indicators: unread('indicators'),
    },
    withoutIndicators: recognised.filter(({ indicators }) => indicators.state === 'absent').length,
  };
}
