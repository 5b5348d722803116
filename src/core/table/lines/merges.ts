import { cellKey, type CellArea } from '../../grid/address';
import type { SheetGrid } from '../../grid/SheetGrid';
import { placeFrom } from '../../grid/ascending';

/** The merged areas of a sheet. Rows and columns 0-based. */
export interface Merges {
  /** The last column of the area that begins at a cell; null where none does. */
  endOf(row: number, column: number): number | null;
  /** The area that covers a cell below its own first row; null for none. */
  above(row: number, column: number): CellArea | null;
}

/** Areas by their rows, ascending. */
interface OfColumn {
  readonly tops: readonly number[];
  readonly areas: readonly CellArea[];
}

/** Of the merges of a sheet nothing is looked at before it is asked for, and nothing twice. */
export function mergesOf({ merges = [] }: SheetGrid): Merges {
  let ends: ReadonlyMap<number, number> | null = null;
  let columns: Map<number, OfColumn> | null = null;
  return {
    endOf: (row, column) => (ends ??= endsOf(merges)).get(cellKey({ row, column })) ?? null,
    above(row, column) {
      if (merges.length === 0) return null;
      columns ??= new Map();
      let of = columns.get(column);
      if (!of) columns.set(column, (of = ofColumn(merges, column)));
      const area = of.areas[placeFrom(of.tops, row) - 1];
      return area && area.bottom >= row ? area : null;
    },
  };
}

function endsOf(merges: readonly CellArea[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { top, left, right } of merges) {
    const place = cellKey({ row: top, column: left });
    if (!ends.has(place)) ends.set(place, right);
  }
  return ends;
}

function ofColumn(merges: readonly CellArea[], column: number): OfColumn {
  const areas = merges
    .filter(({ top, bottom, left, right }) => top < bottom && left <= column && column <= right)
    .sort((a, b) => a.top - b.top);
  return { areas, tops: areas.map(({ top }) => top) };
}
