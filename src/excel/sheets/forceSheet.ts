/**
 * Adds a sheet by Microsoft's helper, in one exchange with what goes into it. The only use of that package: it is large, and
 * comes when a sheet of ours is written. The helper puts its sheet in the place of one of that name: whoever calls has just
 * seen that there is none.
 * @param fill queues what goes into the sheet, and what is asked of it
 * @returns what `fill` did, once Excel has answered
 */
export async function forceSheet<T>(
  workbook: Excel.Workbook,
  name: string,
  fill: (sheet: Excel.Worksheet) => T,
): Promise<T> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  // It has queued the sheet once it returns, and sends it only after whoever called it has gone on.
  const sent = ExcelUtilities.forceCreateSheet(workbook, name);
  const filled = fill(workbook.worksheets.getItem(name));
  await sent;
  return filled;
}
