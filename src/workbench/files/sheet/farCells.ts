import { fromA1, toA1 } from '../../../core/grid/address';
import { attribute, attributesIn, scanXml } from '../../../files/xml/scanXml';
import { movedLine, type LineMove } from '../../host/workbook/moved';
import { attributesText, saidIn, type Attributes } from '../../../files/xml/pieces';

/** So many lines without a cell that holds anything end what is shown: a cell far away was left there by accident. */
const EMPTY_ROWS = 5_000;
const EMPTY_COLUMNS = 500;
/** Lines behind the last cell that holds something whose looks are shown. */
const LOOKS = 200;

/** The last row and column that the grid shows, 0-based. */
export interface Limit {
  readonly row: number;
  readonly column: number;
}

/** A cell that stays in the file and is not shown. */
export interface FarCell {
  readonly row: number;
  readonly column: number;
  /** As the file writes it, but for its place. */
  readonly attributes: Attributes;
  readonly inner: string;
}

export interface FarCells {
  readonly cells: readonly FarCell[];
  /** Attributes of rows, by 0-based row. */
  readonly rows: ReadonlyMap<number, Attributes>;
}

export const noFarCells: FarCells = { cells: [], rows: new Map() };

/** How far a sheet is shown whose cells with content stand in these rows and columns. */
export function limitOf(rows: ReadonlySet<number>, columns: ReadonlySet<number>): Limit {
  return { row: lastNear(rows, EMPTY_ROWS) + LOOKS, column: lastNear(columns, EMPTY_COLUMNS) + LOOKS };
}

/** The library holds each cell of the rectangle that a sheet fills, also where few of them are filled: so many at most. */
const MOST_CELLS = 20_000_000;

/** True for a sheet whose cells with content reach too far down and to the right at once. */
export const isTooWide = ({ row, column }: Limit) => (row - LOOKS + 1) * (column - LOOKS + 1) > MOST_CELLS;

function lastNear(lines: ReadonlySet<number>, gap: number): number {
  const sorted = [...lines].sort((a, b) => a - b);
  const end = sorted.findIndex((line, index) => index > 0 && line - (sorted[index - 1] ?? 0) > gap);
  return (end < 0 ? sorted.at(-1) : sorted[end - 1]) ?? 0;
}

export const isFar = (limit: Limit, row: number, column: number) => row > limit.row || column > limit.column;

/** The cells and rows of a sheet's data beyond the limit. */
export function readFarCells(data: string, limit: Limit): FarCells {
  const cells: FarCell[] = [];
  const rows = new Map<number, Attributes>();
  let row = -1;
  let column = -1;
  let cell: { attributes: Attributes; end: number } | null = null;
  scanXml(data, {
    open(name, written, _, end) {
      if (name === 'row') {
        const r = attribute(written, 'r');
        row = r === null ? row + 1 : Number(r) - 1;
        column = -1;
        const { r: __, spans: ___, ...attributes } = attributesIn(written);
        if (row > limit.row && Object.keys(attributes).length > 0) rows.set(row, attributes);
      } else if (name === 'c') {
        const at = fromA1(attribute(written, 'r') ?? '');
        column = at ? at.column : column + 1;
        const { r: __, ...attributes } = attributesIn(written);
        cell = isFar(limit, row, column) ? { attributes, end } : null;
      }
    },
    close(name, start) {
      if (name !== 'c' || !cell) return;
      cells.push({
        row,
        column,
        attributes: cell.attributes,
        inner: data.slice(cell.end, Math.max(start, cell.end)),
      });
      cell = null;
    },
  });
  return { cells, rows };
}

/**
 * Where the far rows stand after lines came and went: their attributes and their cells as elements, by 0-based row.
 * @param sharedString the content of a shared string by its number: these are written anew
 */
export function farRows(
  { cells, rows }: FarCells,
  moves: readonly LineMove[],
  sharedString: (index: number) => string,
): ReadonlyMap<number, { attributes: string; cells: string }> {
  const moved = (line: number, axis: LineMove['axis']) =>
    moves
      .filter((move) => move.axis === axis)
      .reduce<number | null>((at, move) => (at === null ? null : movedLine(at, move)), line);
  const written = new Map<number, { attributes: string; cells: string }>();
  for (const [row, attributes] of rows) {
    const now = moved(row, 'rows');
    if (now !== null) written.set(now, { attributes: attributesText(attributes), cells: '' });
  }
  for (const { row, column, attributes, inner } of cells) {
    const [atRow, atColumn] = [moved(row, 'rows'), moved(column, 'columns')];
    if (atRow === null || atColumn === null) continue;
    const shared = attributes['t'] === 's' ? saidIn(`<c>${inner}</c>`, 'v') : undefined;
    const content = shared === undefined ? inner : `<is>${sharedString(Number(shared))}</is>`;
    const kind = shared === undefined ? {} : { t: 'inlineStr' };
    const text = attributesText({ r: toA1({ row: atRow, column: atColumn }), ...attributes, ...kind });
    const line = written.get(atRow) ?? { attributes: '', cells: '' };
    written.set(atRow, {
      ...line,
      cells: `${line.cells}<c${text}${content === '' ? '/>' : `>${content}</c>`}`,
    });
  }
  return written;
}

/** The first of the far cells that holds something but blanks; null without any. */
export function firstFilled({ cells }: FarCells, sharedString: (index: number) => string): FarCell | null {
  const textOf = ({ attributes, inner }: FarCell) => {
    const shared = attributes['t'] === 's' ? saidIn(`<c>${inner}</c>`, 'v') : undefined;
    const content = shared === undefined ? inner : sharedString(Number(shared));
    return (saidIn(`<c>${content}</c>`, 'c') ?? '').trim();
  };
  return cells.find((cell) => textOf(cell) !== '') ?? null;
}
