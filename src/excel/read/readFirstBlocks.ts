import type { CellArea } from '../../core/grid/address';
import { areaToA1 } from '../../core/grid/address';
import { askEach, isOfOneThing } from '../exchange/askEach';
import { areaOf, beyondFirstBlock, FIRST_BLOCK } from './blocks';
import type { CellBlock } from './gridCells';
import { officeProblemOf } from '../exchange/officeProblemOf';
import { markOf, readMark } from '../exchange/ownMark';

/** A sheet under way: its blocks so far, and the areas that are still to come. */
export interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly blocks: CellBlock[];
  readonly rest: CellArea[];
  /** With `rowHidden` and `columnHidden`; null for an empty sheet. */
  readonly used: Excel.Range | null;
  /** What people can't see: 0-based indexes. */
  readonly hidden: { rows: readonly number[]; columns: readonly number[] };
  /** Excel did not hand it over, or not all of it. */
  refused: boolean;
}

/** What is known from one reading to the next. */
export interface ReadMemory {
  /** Ids of our own sheets, which are output and not read; null before the first reading. */
  own: ReadonlySet<string> | null;
  /** The key of the chart on our summary sheet. */
  chart: string | null;
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly first: Excel.Range | null;
  readonly mark: Excel.NamedItem | null;
}

/** Queues the loading of what `readPieces` needs, too. */
export function loadCells(range: Excel.Range): void {
  range.load('values,text,formulas,numberFormat,rowIndex,columnIndex');
}

/**
 * The used part of every sheet that is not ours, as far as it lies where forms stand, in one exchange. Where Excel refuses
 * that, their sizes alone, sheet by sheet if it must be.
 */
export async function readFirstBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  memory: ReadMemory,
): Promise<SheetReading[]> {
  try {
    const asked = sheets.map((sheet) => askSheet(sheet, true, true));
    await context.sync();
    return readingsOf(asked, memory);
  } catch (error) {
    const { code } = officeProblemOf(error);
    if (code !== 'too-large' && code !== 'not-in-front' && !isOfOneThing(code)) throw error;
  }
  const asked = await askSizes(context, sheets, memory);
  const known = readingsOf(
    asked.filter((one) => one !== null),
    memory,
  );
  return sheets.flatMap((sheet, index) =>
    asked[index] === null
      ? [{ sheet, blocks: [], rest: [], used: null, hidden: NOTHING, refused: true }]
      : known.filter((reading) => reading.sheet === sheet),
  );
}

/** With another workbook in front, Excel doesn't tell the names of a sheet (office-js #6365): ours are remembered then. */
async function askSizes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  memory: ReadMemory,
): Promise<(Asked | null)[]> {
  try {
    return await askEach(context, sheets, (sheet) => askSheet(sheet, false, true));
  } catch (error) {
    if (officeProblemOf(error).code !== 'not-in-front' || memory.own === null) throw error;
    return askEach(context, sheets, (sheet) => askSheet(sheet, false, false));
  }
}

function askSheet(sheet: Excel.Worksheet, withCells: boolean, withMark: boolean): Asked {
  const used = sheet.getUsedRangeOrNullObject(true);
  // Cheap to ask, whatever its size.
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const first = withCells ? used.getIntersectionOrNullObject(areaToA1(FIRST_BLOCK)) : null;
  if (first) loadCells(first);
  const mark = withMark ? markOf(sheet) : null;
  mark?.load('formula');
  return { sheet, used, first, mark };
}

const NOTHING = { rows: [], columns: [] };

function readingsOf(asked: readonly Asked[], memory: ReadMemory): SheetReading[] {
  const own = new Set(memory.own);
  const charts: (string | null)[] = [];
  for (const { sheet, mark } of asked) {
    if (mark === null) continue;
    const read = mark.isNullObject ? null : readMark(mark.formula);
    if (read === null) own.delete(sheet.id);
    else own.add(sheet.id);
    if (read?.kind === 'summary') charts.push(read.chart);
  }
  memory.chart = charts.at(-1) ?? null;
  memory.own = own;
  return asked
    .filter(({ sheet }) => !own.has(sheet.id))
    .map(({ sheet, used, first }): SheetReading => {
      const start = { sheet, hidden: { ...NOTHING }, refused: false };
      if (used.isNullObject) return { ...start, blocks: [], rest: [], used: null };
      const area = areaOf(used);
      if (first === null) return { ...start, blocks: [], rest: [area], used };
      return { ...start, blocks: first.isNullObject ? [] : [first], rest: beyondFirstBlock(area), used };
    });
}
