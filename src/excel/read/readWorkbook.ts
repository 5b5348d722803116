import type { SheetGrid } from '../../core/grid/SheetGrid';
import type { LongTask, WorkbookReading } from '../../port/WorkbookPort';
import type { SheetIds } from '../../port/sheetIds';
import { hiddenLines } from './hiddenLines';
import { inExcel, stopIfAborted } from '../exchange/inExcel';
import { listSheets } from './listSheets';
import { readFirstBlocks, type ReadMemory, type SheetReading } from './readFirstBlocks';
import { readRest } from './readRest';
import { gridOf } from './toGrid';

/**
 * Every sheet of the workbook in two exchanges: the names, then all used ranges at once. Sheets that are larger than forms
 * ever are, and workbooks that are too large for one exchange, come in pieces; hidden rows and columns take one more, where
 * there are any. A sheet that Excel doesn't hand over is there without cells, and says so.
 */
export function readWorkbook(task: LongTask, ids: SheetIds, memory: ReadMemory): Promise<WorkbookReading> {
  return inExcel(async (context) => {
    const { sheets, activeSheet, manualCalculation } = await listSheets(context);
    stopIfAborted(task.signal);
    const readings = await readFirstBlocks(context, sheets, memory);
    await readRest(context, readings, task);
    await hiddenLines(context, readings);
    const grids = await Promise.all(readings.map((reading) => gridOf(reading)));
    ids.remember(sheets);
    return {
      grids,
      hiddenSheets: grids.filter(({ visibility }) => visibility).map(({ name }) => name),
      activeSheet,
      manualCalculation,
      sheetIds: new Map(sheets.map(({ id, name }) => [name, id])),
      summaryChart: memory.chart,
    };
  }, task);
}

/**
 * One sheet alone, by the name that was last read: after an edit nothing else can have changed but what is calculated from
 * it. Null where the sheet is gone, has another name, or is one of ours.
 */
export function readSheet(
  name: string,
  task: LongTask,
  ids: SheetIds,
  memory: ReadMemory,
): Promise<SheetGrid | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ids.keyOf(name));
    sheet.load('id,name,visibility');
    await context.sync();
    if (sheet.isNullObject || sheet.name !== name) return null;
    const readings: SheetReading[] = await readFirstBlocks(context, [sheet], memory);
    const [reading] = readings;
    if (!reading) return null;
    await readRest(context, readings, task);
    await hiddenLines(context, readings);
    return gridOf(reading);
  }, task);
}
