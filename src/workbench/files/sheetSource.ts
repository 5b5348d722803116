import { fromA1 } from '../../core/grid/address';
import { attributesIn, scanXml } from '../../files/xml/scanXml';
import { attributesOf, childrenOf, piecesOf, type Attributes, type Pieces } from './xml';

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
  /** Runs of columns, 0-based, with the attributes of each. */
  readonly columns: readonly ColumnRun[];
}

export interface CellSource {
  readonly format: number;
  readonly metadata?: string;
  /** A number as it is written: the reader makes a date of it where the format is one. */
  readonly number?: number;
}

export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
}

/** Reads a sheet's part; a missing one as an empty sheet. */
export function readSheetSource(xml: string): SheetSource {
  const empty =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
  const pieces = piecesOf(xml === '' ? empty : xml);
  const all = (name: string) =>
    pieces.children.filter((piece) => piece.name === name).map(({ source }) => source);
  const data = all('sheetData')[0] ?? '';
  return { pieces, all, first: (name) => all(name)[0], ...readData(data), columns: readColumns(all('cols')) };
}

function readData(data: string): Pick<SheetSource, 'cells' | 'rows'> {
  const cells = new Map<string, CellSource>();
  const rows = new Map<number, Attributes>();
  let row = -1;
  let column = -1;
  let open = '';
  /** The cell whose number comes next: a formula's result is the writer's to calculate. */
  let number: string | null = null;
  scanXml(data, {
    open(name, written) {
      if (name === 'row') {
        const { r, spans: _, 'x14ac:dyDescent': __, ...attributes } = attributesIn(written);
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
        if (Object.keys(attributes).length > 0) rows.set(row, attributes);
      } else if (name === 'c') {
        const attributes = attributesIn(written);
        const at = attributes['r'] === undefined ? null : fromA1(attributes['r']);
        column = at ? at.column : column + 1;
        const key = `${at ? at.row : row},${column}`;
        cells.set(key, { format: Number(attributes['s'] ?? 0), ...metadataOf(attributes) });
        number = (attributes['t'] ?? 'n') === 'n' ? key : null;
      } else if (name === 'f') number = null;
      open = name;
    },
    text(value) {
      if (open !== 'v' || number === null) return;
      const cell = cells.get(number);
      if (cell) cells.set(number, { ...cell, number: Number(value) });
      number = null;
    },
    close() {
      open = '';
    },
  });
  return { cells, rows };
}

/** What a cell refers to in the workbook's metadata, as attributes. */
function metadataOf(attributes: Attributes): Pick<CellSource, 'metadata'> {
  const metadata = ['cm', 'vm'].flatMap((key) => (attributes[key] ? [` ${key}="${attributes[key]}"`] : []));
  return metadata.length > 0 ? { metadata: metadata.join('') } : {};
}

function readColumns(blocks: readonly string[]): ColumnRun[] {
  return blocks.flatMap(childrenOf).map(({ source }) => {
    const { min = '1', max = min, ...attributes } = attributesOf(source);
    return { first: Number(min) - 1, last: Number(max) - 1, attributes };
  });
}
