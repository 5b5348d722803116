import { inExcel } from '../exchange/inExcel';

/** The filled part of what is selected, as it is shown: one area of the sheet in front. */
export function readSelection(): Promise<string[][]> {
  return inExcel(async (context) => {
    const filled = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    filled.load('text');
    await context.sync();
    return filled.isNullObject ? [] : filled.text;
  });
}
