import type { Anchor } from './anchors';
import { placeFrom } from '../../grid/ascending';
import { viewColumns, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

/** A table is taller than this, so that two titles nearer than this in different columns stand side by side. */
const SIDE_BY_SIDE_ROWS = 5;
const NARROWEST_TABLE = 3;

/** The columns of tables that stand side by side, from left to right; the view itself where none do. */
export function findLanes(view: SheetView, anchors: readonly Anchor[]): SheetView[] {
  const starts = startsOfLanes(anchors);
  if (starts.length < 2) return [view];
  const rows = rowsOfLanes(view, starts);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const right = next === undefined ? Number.MAX_SAFE_INTEGER : next - 1;
    return viewColumns(view, index === 0 ? 0 : start, right, rows[index] ?? []);
  });
}

/** The rows in which anything of each lane may stand: looked at once for all of them, not once for each of thousands. */
function rowsOfLanes(view: SheetView, starts: readonly number[]): number[][] {
  const lanes = starts.map((): number[] => []);
  for (const row of view.filledRows()) {
    for (const { column, end } of view.allRuns(row)) {
      // The lane in whose columns the run begins, and those into which it reaches.
      for (let lane = Math.max(0, placeFrom(starts, column + 1) - 1); lane < lanes.length; lane++) {
        if (lane > 0 && (starts[lane] ?? 0) > end) break;
        const rows = lanes[lane];
        if (rows?.at(-1) !== row) rows?.push(row);
      }
    }
  }
  return lanes;
}

/** By the titles where several stand beside each other, else by the names. */
function startsOfLanes(anchors: readonly Anchor[]): number[] {
  const titles = runsOf(anchors, 'title');
  const names = runsOf(anchors, 'name');
  const byTitle = columnsBeside(titles);
  if (byTitle.length >= 2) return withLeftmost(byTitle, names, NARROWEST_TABLE - 1);
  const byName = columnsBeside(names);
  // 项目名称 may stand right of a vertical label (专项基本情况) or of another field.
  return byName.length >= 2 ? withLeftmost(byName, titles, Number.MAX_SAFE_INTEGER) : [];
}

function runsOf(anchors: readonly Anchor[], kind: Anchor['kind']): Run[] {
  return anchors.filter((anchor) => anchor.kind === kind).map((anchor) => anchor.run);
}

/** The columns of those that have another beside them, ascending. `runs` in reading order. */
function columnsBeside(runs: readonly Run[]): number[] {
  if (runs.length < 2) return [];
  const columns = new Set<number>();
  const rows = rowsOf(runs);
  let first = 0;
  for (const [place, { row, runs: ofRow }] of rows.entries()) {
    while ((rows[first]?.row ?? row) < row - SIDE_BY_SIDE_ROWS) first++;
    let left = Number.MAX_SAFE_INTEGER;
    let right = 0;
    for (let near = first; near < rows.length; near++) {
      const other = rows[near];
      if (!other || (near > place && other.row > row + SIDE_BY_SIDE_ROWS)) break;
      left = Math.min(left, other.runs[0]?.column ?? left);
      right = Math.max(right, other.runs.at(-1)?.column ?? right);
    }
    for (const { column } of ofRow) {
      const beside = column - left >= NARROWEST_TABLE || right - column >= NARROWEST_TABLE;
      if (beside && !isNear(columns, column)) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b);
}

/** The runs by their rows. */
function rowsOf(runs: readonly Run[]): { readonly row: number; readonly runs: Run[] }[] {
  const rows: { readonly row: number; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const last = rows.at(-1);
    if (last?.row === run.row) last.runs.push(run);
    else rows.push({ row: run.row, runs: [run] });
  }
  return rows;
}

/** Whether a column is less than a table's width from one of those known. */
function isNear(columns: ReadonlySet<number>, column: number): boolean {
  for (let other = column - NARROWEST_TABLE + 1; other < column + NARROWEST_TABLE; other++) {
    if (columns.has(other)) return true;
  }
  return false;
}

/** A table begins at its title or its name, whichever stands further left: each of the others is that of the nearest start. */
function withLeftmost(starts: readonly number[], others: readonly Run[], farthest: number): number[] {
  const lefts = [...starts];
  for (const { column } of others) {
    const place = placeFrom(starts, column);
    const [before, after] = [starts[place - 1], starts[place]];
    const nearest =
      before !== undefined && (after === undefined || column - before <= after - column) ? place - 1 : place;
    const start = starts[nearest] ?? column;
    if (start - column <= farthest) lefts[nearest] = Math.min(lefts[nearest] ?? column, column);
  }
  return lefts;
}
