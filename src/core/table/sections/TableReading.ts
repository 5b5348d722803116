import type { CellAddress } from '../../grid/address';
import { placeFrom } from '../../grid/ascending';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { TableArea } from '../find/TableArea';
import { startClaims, type Claims } from './claims';

/** One table while it is being read: its place, and which of its cells have found theirs. */
export interface TableReading {
  readonly area: TableArea;
  readonly view: SheetView;
  /** First row of the head: the title's, or the first label's. */
  readonly top: number;
  /** Row of the first header of indicators, or one past the last row where there is none. */
  readonly headEnd: number;
  /** Columns in which anything of the head starts, ascending. */
  headColumns(): readonly number[];
  readonly claims: Claims;
  claim(cell: CellAddress, kind: 'read' | 'printed' | 'aside'): void;
  isClaimed(cell: CellAddress): boolean;
}

/** `claims` are those of the whole table, where it is read in more than one piece. */
export function startReading(
  area: TableArea,
  headEnd: number,
  claims = startClaims(area.title?.row ?? area.top),
): TableReading {
  let headColumns: readonly number[] | null = null;
  return {
    area,
    view: area.view,
    top: area.top,
    headEnd,
    // Only a form with empty fields asks for them.
    headColumns: () => (headColumns ??= columnsOf(area, headEnd)),
    claims,
    claim: ({ row, column }, kind) => claims.claim(row, column, kind),
    isClaimed: ({ row, column }) => claims.kindOf(row, column) !== null,
  };
}

function columnsOf(area: TableArea, headEnd: number): number[] {
  const columns = new Set<number>();
  const from = area.title ? area.title.row + 1 : area.top;
  for (const row of filledRowsBetween(area.view, from, headEnd - 1)) {
    const runs = area.view.runs(row);
    if (runs.length === 1 && runs[0]?.label.strong === false) continue;
    for (const run of runs) columns.add(run.column);
  }
  return [...columns].sort((a, b) => a - b);
}

/**
 * Where the empty value of a label stands: after the label's merge, or in the merge that begins right after it, where the
 * sheet tells it; else in the next column in which the head has anything, before the next label of the row.
 */
export function emptyCellAfter(reading: TableReading, label: Run, next: Run | undefined): CellAddress {
  const { view } = reading;
  const limit = next ? next.column - 1 : Number.MAX_SAFE_INTEGER;
  const merged = view.merges.endOf(label.row, label.column);
  const after = Math.max(label.end, merged ?? 0) + 1;
  const isBeside = merged !== null || view.merges.endOf(label.row, after) !== null;
  if (isBeside && after <= limit) return { row: label.row, column: after };
  const columns = reading.headColumns();
  const used = columns[placeFrom(columns, label.end + 1)];
  const column = used !== undefined && used <= limit ? used : label.end + 1;
  return { row: label.row, column: Math.max(label.end + 1, Math.min(column, limit)) };
}
