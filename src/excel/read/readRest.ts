import type { CellArea } from '../../core/grid/address';
import { areaToA1 } from '../../core/grid/address';
import type { LongTask } from '../../port/WorkbookPort';
import { askEach, isOfOneThing } from '../exchange/askEach';
import { areaOf, cellsIn, groupPieces, inHalves, MOST_CELLS, pieces, strips, tooLargeForOne } from './blocks';
import { stopIfAborted } from '../exchange/inExcel';
import { officeProblemOf } from '../exchange/officeProblemOf';
import { loadCells, type SheetReading } from './readFirstBlocks';

interface Piece {
  readonly reading: SheetReading;
  readonly area: CellArea;
}

/**
 * What lies beyond the first blocks. A used range may be blown up by one far letter or by formats: what is empty of it is
 * found by asking for the used part of ever smaller strips, and never read.
 */
export async function readRest(
  context: Excel.RequestContext,
  readings: readonly SheetReading[],
  task: LongTask,
): Promise<void> {
  const list = await narrowed(
    context,
    readings.flatMap((reading) => reading.rest.map((area) => ({ reading, area }))),
  );
  const todo = list.filter(({ reading }) => !reading.refused);
  let done = 0;
  for (const group of groupPieces(todo)) {
    stopIfAborted(task.signal);
    await readGroup(context, group);
    done += group.length;
    task.onProgress?.(done, todo.length);
  }
}

/** The same areas without what is empty, each small enough for one exchange. */
async function narrowed(context: Excel.RequestContext, areas: readonly Piece[]): Promise<Piece[]> {
  const small = areas.filter(({ area }) => !tooLargeForOne(area));
  let large = areas.filter(({ area }) => tooLargeForOne(area));
  while (large.length > 0) {
    const asked = await askEach(context, large, ({ reading, area }) => {
      const used = reading.sheet.getRange(areaToA1(area)).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return used;
    });
    const found = large.flatMap(({ reading, area }, index) => {
      const used = asked[index];
      if (!used) reading.refused = true;
      return !used || used.isNullObject ? [] : [{ reading, before: area, area: areaOf(used) }];
    });
    small.push(...found.filter(({ area }) => !tooLargeForOne(area)));
    const left = found.filter(({ area }) => tooLargeForOne(area));
    // A strip that is filled from end to end is as it is: its pieces are read.
    const full = left.filter(({ area, before }) => cellsIn(area) === cellsIn(before) && isShort(area));
    small.push(
      ...full.flatMap(({ reading, area }) => pieces(area).map((piece) => ({ reading, area: piece }))),
    );
    large = left
      .filter((one) => !full.includes(one))
      .flatMap(({ reading, area }) => strips(area).map((strip) => ({ reading, area: strip })));
  }
  return withinReason(small);
}

/** So short that asking for less of it would take as long as reading it. */
const isShort = (area: CellArea) => cellsIn(area) <= MOST_CELLS / 8;

/** No form has so many cells: such a sheet is named, and not read to its end. */
function withinReason(list: readonly Piece[]): Piece[] {
  const cells = new Map<SheetReading, number>();
  for (const { reading, area } of list) cells.set(reading, (cells.get(reading) ?? 0) + cellsIn(area));
  for (const [reading, count] of cells) if (count > MOST_CELLS) reading.refused = true;
  return list.filter(({ reading }) => !reading.refused);
}

/** One exchange; where it would be too large, or one of the sheets can't be read, more of them with less each. */
async function readGroup(context: Excel.RequestContext, group: readonly Piece[]): Promise<void> {
  const ranges = group.map(({ reading, area }) => {
    const range = reading.sheet.getRange(areaToA1(area));
    loadCells(range);
    return { reading, range };
  });
  try {
    await context.sync();
    for (const { reading, range } of ranges) reading.blocks.push(range);
    return;
  } catch (error) {
    const { code } = officeProblemOf(error);
    if (code !== 'too-large' && !isOfOneThing(code)) throw error;
    const [first] = group;
    if (group.length === 1 && first && (isOfOneThing(code) || cellsIn(first.area) === 1)) {
      first.reading.refused = true;
      return;
    }
  }
  for (const part of inHalves(group)) {
    if (part.some(({ reading }) => !reading.refused)) await readGroup(context, part);
  }
}
