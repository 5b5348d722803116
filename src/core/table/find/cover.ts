import { someFilled, type SheetGrid } from '../../grid/SheetGrid';
import type { Readers } from '../lines/readers';

const COVER_NAME = /封面|封皮|目录|说明/;
const COVER_TEXT =
  /填报日期|填报时间|编制日期|编制时间|填表日期|申报日期|报送日期|联系电话|印制|监制|局制|^.{0,12}制$|年\d*月\d*日?$/;

/** Whether a sheet with a title and a project's name, and nothing else of a table, is a cover. */
export function isCover(grid: SheetGrid, readers: Readers): boolean {
  if (COVER_NAME.test(grid.name)) return true;
  return someFilled(grid.rows, (row) =>
    someFilled(row, ({ text }) => COVER_TEXT.test(readers.label(text).compact)),
  );
}
