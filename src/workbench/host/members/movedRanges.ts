import { movedArea, type LineMove } from '../workbook/moved';
import type { Sheet } from '../workbook/Workbook';
import type { Session } from './Session';

/** Lets rows or columns come or go, and the ranges that the add-in keeps with them. The workbook moves all that hangs on them. */
export function moveLines(session: Session, sheet: Sheet, move: LineMove, work: () => void): void {
  session.workbook.quietly(work);
  for (const range of session.keptRanges()) {
    if (range.sheet.id !== sheet.id) continue;
    range.area = movedArea(range.area, move) ?? { ...range.area, bottom: range.area.top };
  }
}
