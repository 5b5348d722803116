import { fromA1, isRow, toA1 } from '../../core/grid/address';
import { attributesIn, scanXml, XmlProblem } from '../../files/xml/scanXml';
import { isFar, limitOf, noFarCells, readFarCells, type FarCells, type Limit } from './farCells';
import {
  attributesOf,
  attributesText,
  childrenOf,
  piecesOf,
  type Attributes,
  type Pieces,
} from '../../files/xml/pieces';

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

export interface CellSource {
  readonly format: number;
  readonly metadata?: string;
  /** A number as it is written: the reader makes a date of it where the format is one. */
  readonly number?: number;
  /** What stands in place of a number and is none (1e400, NaN). */
  readonly noNumber?: string;
  /** A date that is written as a text (t="d"). */
  readonly isoDate?: string;
  /** Of a text with looks or readings in it, what the file says: runs and the like. */
  readonly richText?: string;
  /** Of the first cell of a data table, its formula as the file has it, and where it stands. */
  readonly dataTable?: { readonly formula: string; readonly at: string };
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
export function readSheetSource(
  xml: string,
  richText: (index: number) => string | undefined = () => undefined,
): SheetSource {
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

function readData(data: string, richText: (index: number) => string | undefined): Data {
  const cells = new Map<string, CellSource>();
  const rows = new Map<number, Attributes>();
  const [filledRows, filledColumns] = [new Set<number>(), new Set<number>()];
  let lastRow = 0;
  let lastColumn = 0;
  let row = -1;
  let column = -1;
  let key = '';
  let open = '';
  let type = '';
  let inlineStart = 0;
  const fill = () => {
    filledRows.add(row);
    filledColumns.add(column);
  };
  scanXml(data, {
    open(name, written, _, end) {
      if (name === 'is') inlineStart = end;
      if (name === 'row') {
        const { r, spans: __, 'x14ac:dyDescent': ___, ...attributes } = attributesIn(written);
        row = r === undefined ? row + 1 : Number(r) - 1;
        if (!isRow(row)) throw new XmlProblem('no-row', r ?? String(row + 1));
        column = -1;
        lastRow = Math.max(lastRow, row);
        if (Object.keys(attributes).length > 0) rows.set(row, attributes);
      } else if (name === 'c') {
        const attributes = attributesIn(written);
        const at = attributes['r'] === undefined ? null : fromA1(attributes['r']);
        column = at ? at.column : column + 1;
        lastColumn = Math.max(lastColumn, column);
        key = `${at ? at.row : row},${column}`;
        type = attributes['t'] ?? 'n';
        cells.set(key, { format: Number(attributes['s'] ?? 0), ...metadataOf(attributes) });
      } else if (name === 'f' || name === 'is') {
        fill();
        // A formula's result is the writer's to calculate.
        if (name === 'f') {
          type = '';
          putDataTable(cells, key, attributesIn(written));
        }
      }
      open = name;
    },
    text(value) {
      if (open !== 'v' || value === '') return;
      fill();
      const cell = cells.get(key);
      if (cell && type === 'n') cells.set(key, { ...cell, ...numberOf(value) });
      else if (cell && type === 'd') cells.set(key, { ...cell, isoDate: value });
      else if (cell && type === 's') {
        const words = richText(Number(value));
        if (words !== undefined) cells.set(key, { ...cell, richText: words });
      }
    },
    close(name, start) {
      open = '';
      if (name !== 'is') return;
      const words = data.slice(inlineStart, start);
      const cell = cells.get(key);
      if (cell && isRich(words)) cells.set(key, { ...cell, richText: words });
    },
  });
  const limit = limitOf(filledRows, filledColumns);
  if (lastRow <= limit.row && lastColumn <= limit.column) return { cells, rows, limit, far: noFarCells };
  for (const address of cells.keys()) {
    const [atRow = 0, atColumn = 0] = address.split(',').map(Number);
    if (isFar(limit, atRow, atColumn)) cells.delete(address);
  }
  for (const line of rows.keys()) if (line > limit.row) rows.delete(line);
  return { cells, rows, limit, far: readFarCells(data, limit) };
}

function putDataTable(cells: Map<string, CellSource>, key: string, attributes: Attributes): void {
  const cell = cells.get(key);
  if (attributes['t'] !== 'dataTable' || !cell) return;
  const [row = 0, column = 0] = key.split(',').map(Number);
  const dataTable = { formula: `<f${attributesText(attributes)}/>`, at: toA1({ row, column }) };
  cells.set(key, { ...cell, dataTable });
}

function numberOf(said: string): Pick<CellSource, 'number' | 'noNumber'> {
  const number = Number(said);
  return Number.isFinite(number) ? { number } : { noNumber: said };
}

/** True for a text's content that is more than the text, runs with looks or readings above it, and for a text of nothing. */
export const isRich = (content: string) =>
  /<(?:r|rPh)[\s>]/.test(content) || /^\s*<t(?:\s[^>]*)?(?:\/>|><\/t>)\s*$/.test(content);

/** What a cell refers to in the workbook's metadata, and that it shows its readings, as attributes. */
function metadataOf(attributes: Attributes): Pick<CellSource, 'metadata'> {
  const metadata = ['cm', 'vm', 'ph'].flatMap((key) =>
    attributes[key] ? [` ${key}="${attributes[key]}"`] : [],
  );
  return metadata.length > 0 ? { metadata: metadata.join('') } : {};
}

function readColumns(blocks: readonly string[]): ColumnRun[] {
  return blocks.flatMap(childrenOf).map(({ source }) => {
    const { min = '1', max = min, ...attributes } = attributesOf(source);
    return { first: Number(min) - 1, last: Number(max) - 1, attributes };
  });
}
