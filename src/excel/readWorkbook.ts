import type { CellArea } from '../core/grid/address';
import { areaToA1 } from '../core/grid/address';
import type { SheetGrid } from '../core/grid/SheetGrid';
import { beyondFirstBlock, FIRST_BLOCK, groupPieces, pieces } from './blocks';
import type { LongTask, WorkbookReading } from '../port/WorkbookPort';
import { WorkbookFailure } from '../port/WorkbookFailure';
import { addBlock, needsDisplay, type CellBlock, type GridRows } from './gridCells';
import { inExcel, stopIfAborted } from './inExcel';
import { markOf, readMark } from './ownMark';
import type { SheetIds } from '../port/sheetIds';

/** A sheet under way: its blocks so far, and the pieces that are still to come. */
interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly blocks: CellBlock[];
  readonly rest: CellArea[];
}

/**
 * Every sheet of the workbook in two exchanges: the names, then all used ranges at once. Sheets that are larger than
 * forms ever are, and workbooks that are too large for one exchange, come in pieces.
 */
export async function readWorkbook(task: LongTask, ids: SheetIds): Promise<WorkbookReading> {
  try {
    return await read(task, ids, true);
  } catch (error) {
    if (error instanceof WorkbookFailure && error.problem.code === 'too-large') return read(task, ids, false);
    throw error;
  }
}

function read(task: LongTask, ids: SheetIds, atOnce: boolean): Promise<WorkbookReading> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    const active = sheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    stopIfAborted(task.signal);
    const readings = await readFirst(context, sheets.items, atOnce);
    await readRest(context, readings, task);
    const grids = await Promise.all(readings.map(({ sheet, blocks }) => toGrid(sheet.name, blocks)));
    const hidden = readings.filter(({ sheet }) => sheet.visibility !== Excel.SheetVisibility.visible);
    ids.remember(sheets.items);
    return {
      grids,
      hiddenSheets: hidden.map(({ sheet }) => sheet.name),
      activeSheet: active.name,
      sheetIds: new Map(sheets.items.map(({ id, name }) => [name, id])),
    };
  });
}

/** The second exchange. Leaves our own sheets out. With `atOnce` false only asks for the sizes. */
async function readFirst(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  atOnce: boolean,
): Promise<SheetReading[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const first = used.getIntersectionOrNullObject(areaToA1(FIRST_BLOCK));
    if (atOnce) loadCells(first);
    const mark = markOf(sheet);
    mark.load('formula');
    return { sheet, used, first, mark };
  });
  await context.sync();
  return asked
    .filter(({ mark }) => mark.isNullObject || readMark(mark.formula) === null)
    .map(({ sheet, used, first }) => {
      if (used.isNullObject) return { sheet, blocks: [], rest: [] };
      const area = {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      };
      if (!atOnce) return { sheet, blocks: [], rest: pieces(area) };
      return { sheet, blocks: first.isNullObject ? [] : [first], rest: beyondFirstBlock(area) };
    });
}

async function readRest(
  context: Excel.RequestContext,
  readings: readonly SheetReading[],
  task: LongTask,
): Promise<void> {
  const list = readings.flatMap((reading) => reading.rest.map((area) => ({ reading, area })));
  let done = 0;
  for (const group of groupPieces(list)) {
    stopIfAborted(task.signal);
    await readPieces(context, group);
    done += group.length;
    task.onProgress?.(done, list.length);
  }
}

async function readPieces(
  context: Excel.RequestContext,
  group: readonly { readonly reading: SheetReading; readonly area: CellArea }[],
): Promise<void> {
  const ranges = group.map(({ reading, area }) => {
    const range = reading.sheet.getRange(areaToA1(area));
    loadCells(range);
    return { reading, range };
  });
  await context.sync();
  for (const { reading, range } of ranges) reading.blocks.push(range);
}

function loadCells(range: Excel.Range): void {
  range.load('values,text,formulas,numberFormat,rowIndex,columnIndex');
}

/** The library that reads number formats comes only where a column is too narrow for its number. */
async function toGrid(name: string, blocks: readonly CellBlock[]): Promise<SheetGrid> {
  const display = blocks.some(needsDisplay)
    ? (await import('../core/grid/displayedText')).displayedText
    : null;
  const rows: GridRows = [];
  for (const block of blocks) addBlock(rows, block, display);
  return { name, rows };
}
