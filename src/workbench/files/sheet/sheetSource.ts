import { attributesOf, childrenOf, piecesOf, type Attributes, type Pieces } from '../../../files/xml/pieces';
import { isFar, limitOf, noFarCells, readFarCells, type FarCells, type Limit } from './farCells';
import { readCells, type CellSource, type RichText } from './readCells';

/** What a sheet's XML says and the reader does not tell. */
export interface SheetSource {
  readonly pieces: Pieces;
  /** The children of the root by name; where there are several of a name, the first. */
  readonly first: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
  /** By `row,column`: the number of the cell's format, and what it refers to in the workbook's metadata. */
  readonly cells: ReadonlyMap<string, CellSource>;
  /** Attributes by 0-based row, without its number. */
  readonly rows: ReadonlyMap<number, Attributes>;
  /** How far the grid shows the sheet, and what of it lies beyond. */
  readonly limit: Limit;
  readonly far: FarCells;
  /** Runs of columns, 0-based, with the attributes of each. */
  readonly columns: readonly ColumnRun[];
}

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
}

/**
 * Reads a sheet's part; a missing one as an empty sheet.
 * @param richText what a shared string of this number says, where it is more than a text
 */
export function readSheetSource(xml: string, richText: RichText = () => undefined): SheetSource {
  const empty =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
  const pieces = piecesOf(xml === '' ? empty : xml);
  const all = (name: string) =>
    pieces.children.filter((piece) => piece.name === name).map(({ source }) => source);
  const data = all('sheetData')[0] ?? '';
  return {
    pieces,
    all,
    first: (name) => all(name)[0],
    ...readData(data, richText),
    columns: readColumns(all('cols')),
  };
}

type Data = Pick<SheetSource, 'cells' | 'rows' | 'limit' | 'far'>;

/** What stands so far away from all else that the grid does not show it is kept as the file writes it. */
function readData(data: string, richText: RichText): Data {
  const { cells, rows, filledRows, filledColumns, lastRow, lastColumn } = readCells(data, richText);
  const limit = limitOf(filledRows, filledColumns);
  if (lastRow <= limit.row && lastColumn <= limit.column) return { cells, rows, limit, far: noFarCells };
  for (const address of cells.keys()) {
    const [atRow = 0, atColumn = 0] = address.split(',').map(Number);
    if (isFar(limit, atRow, atColumn)) cells.delete(address);
  }
  for (const line of rows.keys()) if (line > limit.row) rows.delete(line);
  return { cells, rows, limit, far: readFarCells(data, limit) };
}

function readColumns(blocks: readonly string[]): ColumnRun[] {
  return blocks.flatMap(childrenOf).map(({ source }) => {
    const { min = '1', max = min, ...attributes } = attributesOf(source);
    return { first: Number(min) - 1, last: Number(max) - 1, attributes };
  });
}
