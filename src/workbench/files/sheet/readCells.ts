import { fromA1, isRow, toA1 } from '../../../core/grid/address';
import { attributesText, type Attributes } from '../../../files/xml/pieces';
import { attributesIn, scanXml, XmlProblem, type XmlHandler } from '../../../files/xml/scanXml';

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

/** What a shared string of a number says, where it is more than a text. */
export type RichText = (index: number) => string | undefined;

/** The cells and rows of a sheet's data, and how far they reach, 0-based. */
export interface ReadCells {
  /** By `row,column`. */
  readonly cells: Map<string, CellSource>;
  /** Attributes by row, without its number. */
  readonly rows: Map<number, Attributes>;
  /** Of the cells that hold something. */
  readonly filledRows: ReadonlySet<number>;
  readonly filledColumns: ReadonlySet<number>;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads a sheet's data. Throws `XmlProblem` for what is not well-formed and for a row that no sheet can have. */
export function readCells(data: string, richText: RichText): ReadCells {
  const reader = new CellsReader(data, richText);
  scanXml(data, reader);
  return reader;
}

class CellsReader implements XmlHandler, ReadCells {
  readonly cells = new Map<string, CellSource>();
  readonly rows = new Map<number, Attributes>();
  readonly filledRows = new Set<number>();
  readonly filledColumns = new Set<number>();
  lastRow = 0;
  lastColumn = 0;

  readonly #data: string;
  readonly #richText: RichText;
  /** Where reading stands: row and column, the cell's key, the kind of its value, and the element that is open. */
  #row = -1;
  #column = -1;
  #key = '';
  #type = '';
  #open = '';
  /** Where the content of a text that stands in its cell begins. */
  #inlineStart = 0;

  constructor(data: string, richText: RichText) {
    this.#data = data;
    this.#richText = richText;
  }

  open(name: string, written: string, _: number, end: number): void {
    if (name === 'row') this.#openRow(attributesIn(written));
    else if (name === 'c') this.#openCell(attributesIn(written));
    else if (name === 'f') this.#openFormula(attributesIn(written));
    else if (name === 'is') {
      this.#inlineStart = end;
      this.#fill();
    }
    this.#open = name;
  }

  text(value: string): void {
    if (this.#open !== 'v' || value === '') return;
    this.#fill();
    if (this.#type === 'n') this.#add(numberOf(value));
    else if (this.#type === 'd') this.#add({ isoDate: value });
    else if (this.#type === 's') this.#addRichText(this.#richText(Number(value)));
  }

  close(name: string, start: number): void {
    this.#open = '';
    if (name !== 'is') return;
    const words = this.#data.slice(this.#inlineStart, start);
    if (isRich(words)) this.#addRichText(words);
  }

  #openRow({ r, spans: _, 'x14ac:dyDescent': __, ...attributes }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!isRow(this.#row)) throw new XmlProblem('no-row', r ?? String(this.#row + 1));
    this.#column = -1;
    this.lastRow = Math.max(this.lastRow, this.#row);
    if (Object.keys(attributes).length > 0) this.rows.set(this.#row, attributes);
  }

  #openCell(attributes: Attributes): void {
    const at = attributes['r'] === undefined ? null : fromA1(attributes['r']);
    this.#column = at ? at.column : this.#column + 1;
    this.lastColumn = Math.max(this.lastColumn, this.#column);
    this.#key = `${at ? at.row : this.#row},${this.#column}`;
    this.#type = attributes['t'] ?? 'n';
    this.cells.set(this.#key, { format: Number(attributes['s'] ?? 0), ...metadataOf(attributes) });
  }

  #openFormula(attributes: Attributes): void {
    this.#fill();
    // A formula's result is the writer's to calculate.
    this.#type = '';
    if (attributes['t'] !== 'dataTable') return;
    const [row = 0, column = 0] = this.#key.split(',').map(Number);
    this.#add({ dataTable: { formula: `<f${attributesText(attributes)}/>`, at: toA1({ row, column }) } });
  }

  #fill(): void {
    this.filledRows.add(this.#row);
    this.filledColumns.add(this.#column);
  }

  #addRichText(words: string | undefined): void {
    if (words !== undefined) this.#add({ richText: words });
  }

  #add(said: Partial<CellSource>): void {
    const cell = this.cells.get(this.#key);
    if (cell) this.cells.set(this.#key, { ...cell, ...said });
  }
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
