import { writeXlsx } from 'hucre/xlsx';
import { absoluteArea, quoteSheetName } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';
import { finishPackage } from './write/finishPackage';
import { writeSheet } from './write/writeSheet';

/**
 * Writes plans as the sheets of an .xlsx workbook, at least one. Texts stay texts whatever they begin with; formulas
 * carry their results. The same plans give the same bytes.
 */
export async function writeWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: plans.map(writeSheet),
    namedRanges: plans.flatMap(printNames),
    defaultFont: { name: '宋体', size: 11 },
  });
  return finishPackage(bytes, plans);
}

/** Print area and repeated rows, as names whose sheet is quoted: the library leaves out the quotes. */
function printNames({ name, page }: SheetPlan) {
  const sheet = quoteSheetName(name);
  const { printArea, repeatRows } = page;
  const names = [{ name: '_xlnm.Print_Area', range: `${sheet}!${absoluteArea(printArea)}`, scope: name }];
  if (repeatRows) {
    const range = `${sheet}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`;
    names.push({ name: '_xlnm.Print_Titles', range, scope: name });
  }
  return names;
}
