import { areaToA1, type CellArea } from '../../core/grid/address';
import { isTooLarge } from '../exchange/askEach';
import { areaOf, cellsIn, inHalves, MOST_CELLS, pieces } from './blocks';

type Content = 'values' | 'formulas' | 'numberFormat';

/** The used part of a sheet: its upper left cell, 0-based, and what of its contents was asked for. */
export type UsedCells = Pick<Excel.Range, 'isNullObject' | 'rowIndex' | 'columnIndex' | Content>;

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly area: CellArea;
}

/**
 * What stands in the used part of sheets: one exchange; where that would be more than Excel gives at once, their sizes first and
 * then as much in each exchange as it gives.
 * @param ask gets hold of the sheets, and queues what else is to come with them; called again where it was too much
 * @param isWanted then asked with what came along: whose contents are worth it. Nor are those of a sheet worth it that is blown up.
 */
export async function readUsed<T extends { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  contents: readonly Content[],
  ask: () => readonly T[],
  isWanted: (one: T) => boolean = () => true,
): Promise<(T & { readonly used: UsedCells })[]> {
  const load = (properties: readonly string[]) =>
    ask().map((one) => {
      const used = one.sheet.getUsedRangeOrNullObject(true);
      used.load(['rowIndex', 'columnIndex', ...properties]);
      return { ...one, used };
    });
  try {
    const read = load(contents);
    await context.sync();
    return read;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const sized = load(['rowCount', 'columnCount']);
  await context.sync();
  const wanted = sized.filter(
    (one) => !one.used.isNullObject && isWanted(one) && cellsIn(areaOf(one.used)) <= MOST_CELLS,
  );
  const all = wanted.flatMap(({ sheet, used }) => pieces(areaOf(used)).map((area) => ({ sheet, area })));
  const read = await readPieces(context, all, contents);
  return sized.map((one) => {
    const ranges = read.flatMap(({ sheet, range }) => (sheet === one.sheet ? [range] : []));
    return one.used.isNullObject ? one : { ...one, used: joined(one.used, ranges, contents) };
  });
}

async function readPieces(
  context: Excel.RequestContext,
  all: readonly Piece[],
  contents: readonly Content[],
): Promise<(Piece & { readonly range: Excel.Range })[]> {
  try {
    const asked = all.map((piece) => {
      const range = piece.sheet.getRange(areaToA1(piece.area));
      range.load(['rowIndex', ...contents]);
      return { ...piece, range };
    });
    await context.sync();
    return asked;
  } catch (error) {
    const parts = inHalves(all);
    if (parts.length < 2 || !isTooLarge(error)) throw error;
    const [first = [], second = []] = parts;
    return [
      ...(await readPieces(context, first, contents)),
      ...(await readPieces(context, second, contents)),
    ];
  }
}

/** @param ranges its pieces, from the top down and from left to right */
function joined(
  { rowIndex, columnIndex, rowCount }: Excel.Range,
  ranges: readonly Excel.Range[],
  contents: readonly Content[],
): UsedCells {
  const cells = { isNullObject: false, rowIndex, columnIndex, values: [], formulas: [], numberFormat: [] };
  const join = (content: Content): unknown[][] => {
    const rows = Array.from({ length: rowCount }, (): unknown[] => []);
    for (const range of ranges) {
      range[content].forEach((row: unknown[], r) => rows[range.rowIndex - rowIndex + r]?.push(...row));
    }
    return rows;
  };
  return { ...cells, ...Object.fromEntries(contents.map((content) => [content, join(content)])) };
}
