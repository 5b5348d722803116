import type { CellAddress } from '../../grid/address';
import type { SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import { isYearLabel } from '../labels/years';
import type { TableArea } from '../find/TableArea';
import type { Unplaced } from '../PerformanceTable';

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
  place(row: number, column: number): void;
  isPlaced(row: number, column: number): boolean;
}

const ROW_FACTOR = 16_384;

export function startReading(area: TableArea, headEnd: number): TableReading {
  const placed = new Set<number>();
  let headColumns: readonly number[] | null = null;
  return {
    area,
    view: area.view,
    top: area.top,
    headEnd,
    // Only a form with empty fields asks for them.
    headColumns: () => (headColumns ??= columnsOf(area, headEnd)),
    place: (row, column) => void placed.add(row * ROW_FACTOR + column),
    isPlaced: (row, column) => placed.has(row * ROW_FACTOR + column),
  };
}

function columnsOf(area: TableArea, headEnd: number): number[] {
  const columns = new Set<number>();
  for (let row = area.title ? area.title.row + 1 : area.top; row < headEnd; row++) {
    const runs = area.view.runs(row);
    if (runs.length === 1 && runs[0]?.label.strong === false) continue;
    for (const run of runs) columns.add(run.column);
  }
  return [...columns].sort((a, b) => a - b);
}

/**
 * Where the empty value of a label stands: after the label's merge where the sheet tells it, else in the next column
 * in which the head has anything, before the next label of the row.
 */
export function emptyCellAfter(reading: TableReading, label: Run, next: Run | undefined): CellAddress {
  const { view } = reading;
  const limit = next ? next.column - 1 : Number.MAX_SAFE_INTEGER;
  const merged = view.mergeEnd(label.row, label.column);
  const after = Math.max(label.end, merged ?? 0) + 1;
  if (merged !== null && after <= limit) return { row: label.row, column: after };
  const used = reading.headColumns().find((column) => column > label.end);
  const column = used !== undefined && used <= limit ? used : label.end + 1;
  return { row: label.row, column: Math.max(label.end + 1, Math.min(column, limit)) };
}

/** Texts of the table's rows that no reader has placed and that are no labels. */
export function unplacedTexts(reading: TableReading, from: number, to: number): Unplaced[] {
  const unplaced: Unplaced[] = [];
  for (let row = from; row <= to; row++) {
    const runs = reading.view.runs(row);
    for (const run of runs) {
      if (reading.isPlaced(row, run.column) || isPrinted(run) || isPieceBeside(runs, run)) continue;
      unplaced.push({ text: run.text.trim(), cell: { row, column: run.column } });
    }
  }
  return unplaced;
}

const LONGEST_PIECE = 4;

/** 项目, 资金 and (万元) below each other, beside the rows of the amounts: pieces of the label of all of them. */
function isPieceBeside([first, second]: readonly Run[], run: Run): boolean {
  if (run !== first || run.label.key.length > LONGEST_PIECE) return false;
  return second !== undefined && (second.label.funding !== null || second.label.goal !== null);
}

function isPrinted(run: Run): boolean {
  const label = run.label;
  return (
    label.strong ||
    label.funding !== null ||
    label.column !== null ||
    label.amountColumn !== null ||
    label.indicatorBlock ||
    label.spendingBlock ||
    label.unit !== null ||
    label.ends ||
    label.key.length <= 1 ||
    isYearLabel(label.key)
  );
}
