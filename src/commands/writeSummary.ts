import { checkTables } from '../core/check/check';
import { recogniseAll } from '../core/table/recognise';
import { chartByOf } from '../core/totals/summary/summaryChart';
import { layOutSummary } from '../core/totals/summary/layOutSummary';
import { sumFunding } from '../core/totals/sumFunding';
import { WorkbookFailure } from '../port/WorkbookFailure';
import type { WorkbookPort } from '../port/WorkbookPort';
import { workbookWordsFor } from '../port/words';
import { askPane } from '../port/paneRequests';
import { hasSharedRuntime, hostLocale, loadUserSettings, openPane } from '../excel';

/** Writes the totals of all tables into our own summary sheet, and shows it; with the sums in the pane, where it can be opened. */
export async function writeSummary(workbook: WorkbookPort): Promise<void> {
  if (hasSharedRuntime()) {
    askPane({ kind: 'summary' });
    await openPane();
    return;
  }
  const { grids, summaryChart = null } = await workbook.readWorkbook();
  const tables = recogniseAll(grids);
  if (tables.length === 0) throw new WorkbookFailure({ code: 'no-table' });
  // The chart that the sheet has stays.
  const chart = chartByOf(summaryChart);
  const { asOf } = workbookWordsFor(loadUserSettings().locale ?? hostLocale());
  await workbook.writeOwnSheet(
    'summary',
    layOutSummary(tables, sumFunding(tables), {
      asOf: asOf(new Date()),
      findings: checkTables(tables),
      ...(chart && { chart }),
    }),
  );
}
