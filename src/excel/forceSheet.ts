/**
 * Microsoft's helper that makes a sheet, or clears the one that has the name. The only use of that package: it is
 * large, and comes when a sheet of ours is written. Whoever calls has made sure that the sheet is ours.
 */
export async function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  // Cleared, not made anew: formulas of the person's that point to the sheet go on pointing to it.
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
