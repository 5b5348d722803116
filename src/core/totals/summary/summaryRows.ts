import { toA1 } from '../../grid/address';
import type { PlanCell } from '../../layout/SheetPlan';
import type { SumRow, SummaryColumn, SummaryProject } from './SummaryColumn';
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

/** What a row of sums adds up, beside its rows' place. */
export type Summed = Pick<SumRow, 'label' | 'name' | 'rows' | 'isAll'> & {
  /** Subtotals stand among the rows: only those with a number are projects. */
  readonly hasSubtotals: boolean;
};

/** 合计 or 小计 at `row`, over the rows `first` to `last`. */
export function sumCells(
  { hasSubtotals, ...summed }: Summed,
  columns: readonly SummaryColumn[],
  { first, last, row }: { readonly first: number; readonly last: number; readonly row: number },
): SummaryCell[] {
  const areaOf = (column: number) => `${toA1({ row: first, column })}:${toA1({ row: last, column })}`;
  const columnOf = (tells: SummaryColumn['tells']) => columns.findIndex((each) => each.tells === tells);
  const totalArea = areaOf(columnOf('total'));
  const numbers = hasSubtotals ? areaOf(columnOf('number')) : null;
  const isSub = summed.name !== '';
  return columns.map(({ sum }, column): SummaryCell => {
    const style = sum?.style ?? 'sumLabel';
    const content = sum?.content({ ...summed, area: areaOf(column), totalArea, numbers }) ?? {
      kind: 'blank',
    };
    return { row, column, content, style: isSub ? subStyles[style] : style };
  });
}

const subStyles = { sum: 'sub', sumText: 'subText', sumLabel: 'subLabel' } as const;
