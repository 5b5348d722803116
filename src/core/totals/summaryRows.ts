import { toA1 } from '../grid/address';
import type { PlanCell } from '../layout/SheetPlan';
import type { FundingTotals } from './FundingTotals';
import type { SummaryColumn, SummaryProject } from './SummaryColumn';
import { referencesOf } from './summaryColumns';
import type { SummaryStyle } from './summaryStyles';

export interface SummaryCell extends PlanCell {
  readonly style: SummaryStyle;
}

/** One project's row, at a 0-based row of the summary; `number` counts from 1. */
export function projectCells(
  project: SummaryProject,
  number: number,
  columns: readonly SummaryColumn[],
  row: number,
): SummaryCell[] {
  const inRow = { ...project, number, at: referencesOf(columns, row) };
  return columns.map((each, column) => {
    const content = each.content(inRow);
    const isPlain = each.style === 'link' && content.kind !== 'link';
    return { row, column, content, style: isPlain ? 'text' : each.style };
  });
}

/** The 合计 row below rows `first` to `row` − 1. `isAll`: the rows are all that was to be summed. */
export function sumCells(
  totals: FundingTotals,
  columns: readonly SummaryColumn[],
  first: number,
  row: number,
  isAll: boolean,
): SummaryCell[] {
  const above = (column: number) => `${toA1({ row: first, column })}:${toA1({ row: row - 1, column })}`;
  const totalArea = above(columns.findIndex(({ tells }) => tells === 'total'));
  return columns.map(({ sum }, column): SummaryCell => {
    if (!sum) return { row, column, content: { kind: 'blank' }, style: 'sumLabel' };
    return {
      row,
      column,
      content: sum.content({ totals, area: above(column), totalArea, isAll }),
      style: sum.style,
    };
  });
}
