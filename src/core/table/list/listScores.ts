import { cellAddress } from '../../grid/address';
import type { SheetView } from '../lines/sheetView';
import type { IndicatorGroup, Scores } from '../PerformanceTable';
import {
  headedBy,
  printedHeadings,
  scoreRows,
  weightHeading,
  type Column,
  type ScoreColumns,
} from '../rows/scoreRows';
import { totalOf } from '../rows/readScores';
import type { Run } from '../lines/Run';
import type { ListColumns } from './listColumns';
import type { Project } from './listProjects';

/** The columns 权重 and 得分 of a list, by their headings; null where it has no weights. */
export function listScoreColumns({ headers }: ListColumns): ScoreColumns | null {
  const columns = new Map<Column, Run>();
  for (const run of headers) {
    const column = headedBy(run);
    if (column && !columns.has(column)) columns.set(column, run);
  }
  return columns.has('weight') ? columns : null;
}

/** Weights and scores of one project of a list. What is told of all of them together stands at the first, as the heading is everybody's. */
export function listScores(
  view: SheetView,
  columns: ScoreColumns,
  groups: readonly IndicatorGroup[],
  { first, last }: Project,
): Scores | null {
  const weight = columns.get('weight');
  if (!weight) return null;
  const rows = scoreRows(view, groups, columns, { first, last });
  const named = rows.flatMap(({ indicator }) => (indicator ? [indicator.nameCell.row] : []));
  const heading = cellAddress(first, weight.column);
  return {
    heading,
    ...weightHeading(weight),
    headings: printedHeadings(columns),
    rows,
    execution: null,
    total: totalOf(view, columns, Math.max(first, ...named) + 1, last + 1),
    bands: [],
  };
}
