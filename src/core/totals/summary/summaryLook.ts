import { cellKey, columnLetters, type CellArea } from '../../grid/address';
import { TO_DO, WRONG } from '../../layout/hintLooks';
import type { PlanConditionalFormat } from '../../layout/SheetPlan';
import { textHeight } from '../../layout/textHeight';
import type { SummaryColumn } from './SummaryColumn';
import type { SummaryCell } from './summaryRows';
import { FONT_SIZE } from './summaryStyles';

const ROW_HEIGHT = 22;

/** Of all rows up to `bottom`, in points. `headRow` is that of the heads of columns. */
export function rowHeights(
  cells: readonly SummaryCell[],
  columns: readonly SummaryColumn[],
  merges: readonly CellArea[],
  headRow: number,
  bottom: number,
): number[] {
  const heights = [34, 20, 32];
  const widths = columns.map(({ width }) => width);
  const lastColumn = new Map(
    merges.map((area) => [cellKey({ row: area.top, column: area.left }), area.right]),
  );
  for (const cell of cells) {
    const { row, column, content } = cell;
    if (row < headRow) continue;
    const over = widths.slice(column, (lastColumn.get(cellKey(cell)) ?? column) + 1);
    const shown =
      content.kind === 'text' || content.kind === 'link'
        ? content.text
        : content.kind === 'formula' && typeof content.result === 'string'
          ? content.result
          : '';
    heights[row] = Math.max(heights[row] ?? ROW_HEIGHT, textHeight(shown, over, FONT_SIZE));
  }
  return Array.from({ length: bottom + 1 }, (_, row) => heights[row] ?? ROW_HEIGHT);
}

/** A project is told by its name and its unit, a row of sums by its label. */
export function identityColumns(columns: readonly SummaryColumn[]): number[] {
  const telling = ['number', 'projectName', 'unit'];
  return [...columns.keys()].filter((at) => telling.includes(columns[at]?.tells ?? ''));
}

/** A difference, and a total that is not there, are seen from afar; the words beside them say what it is. */
export function hints(
  columns: readonly SummaryColumn[],
  first: number,
  last: number,
): PlanConditionalFormat[] {
  const column = (tells: SummaryColumn['tells']) => columns.findIndex((other) => other.tells === tells);
  const total = column('total');
  const difference = column('difference');
  const cell = (at: number) => `$${columnLetters(at)}${String(first + 1)}`;
  const differs = `=IF(ISNUMBER(${cell(difference)}),${cell(difference)}<>0,FALSE)`;
  return [
    {
      area: { top: first, left: difference, bottom: last, right: difference + 1 },
      formula: differs,
      ...WRONG,
    },
    {
      area: { top: first, left: total, bottom: last, right: total },
      formula: `=NOT(ISNUMBER(${cell(total)}))`,
      ...TO_DO,
    },
  ];
}
