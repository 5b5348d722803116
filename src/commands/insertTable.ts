import type { WorkbookPort } from '../port/WorkbookPort';
import { layOutTables } from '../core/layout/layOutTables';
import { defaultStandard, standardById } from '../core/standards';
import { yearToPropose } from '../port/chosenYear';
import { askPane } from '../port/paneRequests';
import { loadUserSettings } from '../excel';

/** One blank table for the year that the pane would propose, on a new sheet, with the first cell to fill in chosen. */
export async function insertTable(workbook: WorkbookPort): Promise<void> {
  const settings = loadUserSettings();
  const { standard = '', department, implementingUnit } = settings;
  const draft = {
    ...(department ? { department } : {}),
    ...(implementingUnit ? { implementingUnit } : {}),
  };
  await workbook.insertSheets((takenNames) =>
    layOutTables(standardById(standard) ?? defaultStandard, [draft], {
      year: yearToPropose(settings.year, new Date()),
      takenNames,
    }),
  );
  askPane({ kind: 'inserted' });
}
