import { recogniseAll } from '../core/table/recognise';
import { layOutSummary } from '../core/totals/layOutSummary';
import { sumFunding } from '../core/totals/sumFunding';
import { excelWordsFor } from '../core/words/excel';
import { ExcelFailure, hostLocale, loadUserSettings, type ExcelPort } from '../excel';

/** Writes the totals of all tables into our own summary sheet, and shows it. */
export async function writeSummary(excel: ExcelPort): Promise<void> {
  const { grids } = await excel.readWorkbook();
  const tables = recogniseAll(grids);
  if (tables.length === 0) throw new ExcelFailure({ code: 'no-table' });
  const { asOf } = excelWordsFor(loadUserSettings().locale ?? hostLocale());
  await excel.writeOwnSheet('summary', layOutSummary(tables, sumFunding(tables), { asOf: asOf(new Date()) }));
}
