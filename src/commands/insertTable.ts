import type { WorkbookPort } from '../port/WorkbookPort';
import { layOutTables } from '../core/layout/layOutTables';
import { defaultStandard, standardById } from '../core/standards';
import { loadUserSettings } from '../excel';

/** One blank table for this year on a new sheet, with the first cell to fill in chosen. */
export async function insertTable(workbook: WorkbookPort): Promise<void> {
  const { standard = '', department, implementingUnit } = loadUserSettings();
  const draft = {
    ...(department ? { department } : {}),
    ...(implementingUnit ? { implementingUnit } : {}),
  };
  await workbook.insertSheets((takenNames) =>
    layOutTables(standardById(standard) ?? defaultStandard, [draft], {
      year: new Date().getFullYear(),
      takenNames,
    }),
  );
}
