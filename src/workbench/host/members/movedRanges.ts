import { areaToA1, type CellArea } from '../../../core/grid/address';
import { movedArea, type LineMove } from '../workbook/moved';
import type { Sheet } from '../workbook/Workbook';
import type { Session } from './Session';

/** Lets rows or columns come or go, and the ranges that the add-in keeps with them. The workbook moves all that hangs on them. */
export function moveLines(session: Session, sheet: Sheet, move: LineMove, work: () => void): void {
  const due = sheet.merges().flatMap((area) => movedArea(area, move) ?? []);
  session.workbook.quietly(() => {
    work();
    putMerges(sheet, due);
  });
  for (const range of session.keptRanges()) {
    if (range.sheet.id !== sheet.id) continue;
    range.area = movedArea(range.area, move) ?? { ...range.area, bottom: range.area.top };
  }
}

/** The engine stretches merges of the sheet in front alone; Excel those of any sheet. */
function putMerges(sheet: Sheet, due: readonly CellArea[]): void {
  const wanted = new Map(due.filter(isSeveral).map((area) => [areaToA1(area), area]));
  for (const area of sheet.merges()) if (!wanted.delete(areaToA1(area))) sheet.unmerge(area);
  for (const area of wanted.values()) sheet.merge(area);
}

const isSeveral = ({ top, left, bottom, right }: CellArea): boolean => top < bottom || left < right;
