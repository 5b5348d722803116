import type { CellAddress } from '../../grid/address';
import type { Run } from '../lines/Run';
import { addressOf, trimmedAt } from '../lines/sheetView';
import { emptyCellAfter, type TableReading } from '../sections/TableReading';
import type { GoalHeader } from './goalHeaders';

/** Where a prompt stands (目标1:), the goal is due; else beside the label, or below it where it stands in a row of headers. */
export function emptyGoalCell(
  reading: TableReading,
  header: GoalHeader,
  prompt: Run | undefined,
): CellAddress {
  if (prompt) return addressOf(prompt);
  const { run } = header;
  const runs = reading.view.runs(run.row);
  const sameRow = runs.filter((other) => other.label.goal !== null);
  const firstOfRow = sameRow[0] === run;
  // 年度目标 | 年度目标完成情况 over what was reached: the goal belongs below its label, too.
  const headsColumns = sameRow.some(
    (other) =>
      other.label.goal?.reached &&
      runs.at(-1) === other &&
      trimmedAt(reading.view, run.row + 1, other.column) !== '',
  );
  if (
    sameRow.length > 1 &&
    (headsColumns || !(firstOfRow && sameRow.every((other) => other === run || other.label.goal?.reached)))
  ) {
    return { row: run.row + 1, column: run.column };
  }
  return emptyCellAfter(reading, run, runs[runs.indexOf(run) + 1]);
}
