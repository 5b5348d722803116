import type { Cell, CellStyle } from 'hucre/xlsx';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { toA1 } from '../../../core/grid/address';
import { contentFromGrid, metadataOf, wordsOf, type CarriedAlong } from '../sheet/cells';
import { numberToFile, type DateSystem } from '../sheet/dateSystem';
import type { notesFromGrid, notesOfFile } from '../sheet/notes';
import type { OpenedFile } from '../open/OpenedFile';
import { formatOf } from './savedFormats';

/** What the writer is to write of a sheet's cells, by "row,column", and their attributes of metadata by A1 name. */
export interface CellsToWrite {
  readonly cells: Map<string, Cell>;
  readonly metadata: Map<string, string>;
  /** What the file says in cells that still hold it, by A1 name. */
  readonly words: Map<string, NonNullable<CarriedAlong['words']>>;
}

interface CellsOfFile {
  readonly dateSystem: DateSystem;
  readonly styleOf: (style: ICellData['s']) => IStyleData | null;
  /** The formula of a cell as a file writes it. */
  readonly formulaOf: (formula: string, row: number, column: number) => string;
}

type Format = ReturnType<typeof rememberedFormats>;

/** The cells of a sheet of the grid with their contents and looks. */
export function cellsToWrite(
  sheet: Partial<IWorksheetData>,
  format: Format,
  { dateSystem, styleOf, formulaOf }: CellsOfFile,
): CellsToWrite {
  const patternOf = ({ s }: ICellData) => (dateSystem === '1904' ? styleOf(s)?.n?.pattern : undefined);
  const counted = (cell: Cell, pattern: string | undefined): Cell => {
    const { value, formulaResult } = cell;
    const shifted = <T>(one: T) => (typeof one === 'number' ? numberToFile(one, pattern, dateSystem) : one);
    if (pattern === undefined) return cell;
    return {
      ...cell,
      value: shifted(value),
      ...(formulaResult === undefined ? {} : { formulaResult: shifted(formulaResult) }),
    };
  };
  const cells = new Map<string, Cell>();
  const metadata = new Map<string, string>();
  const words: CellsToWrite['words'] = new Map();
  for (const [row, columns] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cellData] of Object.entries((columns ?? {}) as Record<string, ICellData | null>)) {
      if (!cellData) continue;
      const key = `${row},${column}`;
      const cell = counted(contentFromGrid(cellData, Number(row), Number(column)), patternOf(cellData));
      if (cell.formula) cell.formula = formulaOf(cell.formula, Number(row), Number(column));
      // A new cell looks as its row does, or else its column.
      const line = sheet.rowData?.[Number(row)]?.s ?? sheet.columnData?.[Number(column)]?.s;
      const carried = (cellData.custom ?? {}) as CarriedAlong;
      const look = cellData.s ?? (carried.format === undefined ? line : null);
      const style = format(look, carried);
      if (style) cell.style = style;
      cells.set(key, cell);
      const attributes = metadataOf(cellData);
      const own = wordsOf(cellData);
      if (attributes === '' && !own) continue;
      const name = toA1({ row: Number(row), column: Number(column) });
      if (attributes !== '') metadata.set(name, attributes);
      if (own && (own.at ?? name) === name) words.set(name, own);
    }
  }
  return { cells, metadata, words };
}

/** Adds the notes to their cells; an author that the file names stays. */
export function addNotes(
  cells: CellsToWrite['cells'],
  notes: ReturnType<typeof notesFromGrid>,
  before: ReturnType<typeof notesOfFile>,
): void {
  for (const [key, { text }] of notes) {
    const author = before.get(key)?.author;
    const cell = cells.get(key) ?? { value: null, type: 'empty' };
    cells.set(key, { ...cell, comment: { text, ...(author ? { author } : {}) } });
  }
}

/** The looks of cells: few, and the same for thousands of cells. */
export function rememberedFormats(opened: OpenedFile, styleOf: (style: ICellData['s']) => IStyleData | null) {
  const known = new Map<string, CellStyle | undefined>();
  return (style: ICellData['s'], { format: own, protection }: CarriedAlong): CellStyle | undefined => {
    const key = JSON.stringify([style, own, protection]);
    if (!known.has(key)) known.set(key, formatOf(opened.styles, { style: styleOf(style), own, protection }));
    return known.get(key);
  };
}
