import { areaToA1 } from '../core/grid/address';
import type { SheetPlan } from '../core/layout/SheetPlan';

/**
 * Sets pages up, freezes rows and shows the first sheet at its first cell, in one exchange. Some versions of Excel
 * refuse parts of this, and a table is complete without: false then, and no error.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  written: readonly { readonly sheet: Excel.Worksheet; readonly plan: SheetPlan }[],
): Promise<boolean> {
  const [first] = written;
  if (first) {
    first.sheet.activate();
    first.sheet.getCell(first.plan.firstCell.row, first.plan.firstCell.column).select();
  }
  for (const { sheet, plan } of written) queuePage(sheet, plan);
  // Last, because it fails most often.
  for (const { sheet, plan } of written) {
    if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  }
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

function queuePage(sheet: Excel.Worksheet, { page }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = {
    horizontalFitToPages: page.fitToWidth,
    ...(page.fitToHeight > 0 ? { verticalFitToPages: page.fitToHeight } : {}),
  };
  layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, page.margins);
  layout.centerHorizontally = page.centeredHorizontally;
  layout.setPrintArea(areaToA1(page.printArea));
  if (page.repeatRows) {
    layout.setPrintTitleRows(`$${String(page.repeatRows.first + 1)}:$${String(page.repeatRows.last + 1)}`);
  }
}
