import { useState } from 'react';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { ChainSection } from './ChainSection';
import { LeftOutRows } from './LeftOutRows';
import { PathOfTable } from './PathOfTable';
import { ProjectRows } from './ProjectRows';
import { RollSection } from './RollSection';
import { SourceRows } from './SourceRows';
import { TotalFigure } from './TotalFigure';
import { UncountedRows } from './UncountedRows';

interface SumViewProps {
  readonly tables: readonly PerformanceTable[];
  readonly totals: FundingTotals;
  /** The file of each table; null for those of the open workbook. */
  readonly paths: readonly string[] | null;
}

/** A sum as the person sees it, of the open workbook or of many files: what it comes to, of what, and what is not in it. */
export function SumView({ tables, totals, paths }: SumViewProps) {
  const pathOf = (table: number): string => paths?.[table] ?? '';
  const [chainOf, setChainOf] = useState<string | null>(null);
  return (
    <PathOfTable.Provider value={pathOf}>
      <TotalFigure totals={totals} onShowChain={setChainOf} />
      <SourceRows totals={totals} onShowChain={setChainOf} />
      <ProjectRows tables={tables} totals={totals} />
      <UncountedRows totals={totals} />
      <LeftOutRows tables={tables} totals={totals} />
      <ChainSection tables={tables} totals={totals} pathOf={pathOf} of={chainOf} onShow={setChainOf} />
      <RollSection tables={tables} totals={totals} pathOf={pathOf} />
    </PathOfTable.Provider>
  );
}
