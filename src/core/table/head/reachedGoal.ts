import { cellAddress, type CellAddress } from '../../grid/address';
import type { Account } from '../Funding';
import { addressOf } from '../lines/sheetView';
import { emptyCellAfter, type TableReading } from '../sections/TableReading';
import type { GoalHeader, GoalText } from './goalHeaders';

/** 未实施情况及原因 may well be blank. */
const REACHED = /^(?!.*未).*(?:完成情况|实现情况|情况综述|实际完成)/;

/** What was reached of the goal: below its label where the goal stands below its own, else beside it. */
export function reachedGoal(
  reading: TableReading,
  headers: readonly GoalHeader[],
  texts: readonly GoalText[],
  goalCell: CellAddress,
): Account['goal'] {
  const run = headers.find((header) => header.reached && REACHED.test(header.run.label.key))?.run;
  if (!run) return null;
  const label = run.label.key;
  const text = texts.find(({ header }) => header.run === run);
  if (text) return { label, text: text.text, cell: addressOf(text.run) };
  if (goalCell.row > run.row) return { label, text: '', cell: cellAddress(goalCell.row, run.column) };
  const runs = reading.view.runs(run.row);
  return { label, text: '', cell: emptyCellAfter(reading, run, runs[runs.indexOf(run) + 1]) };
}
