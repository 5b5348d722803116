import type { Anchor } from './anchors';
import { viewSheet, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

/** A table is taller than this, so that two titles nearer than this in different columns stand side by side. */
const SIDE_BY_SIDE_ROWS = 5;
const NARROWEST_TABLE = 3;

/** The columns of tables that stand side by side, from left to right; the view itself where none do. */
export function findLanes(view: SheetView, anchors: readonly Anchor[]): SheetView[] {
  const starts = startsOfLanes(anchors);
  if (starts.length < 2) return [view];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return viewSheet(
      view.grid,
      view.readers,
      index === 0 ? 0 : start,
      next === undefined ? Number.MAX_SAFE_INTEGER : next - 1,
    );
  });
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

/** The columns of those that have another beside them, ascending. */
function columnsBeside(runs: readonly Run[]): number[] {
  const columns: number[] = [];
  for (const run of runs) {
    const beside = runs.some(
      (other) =>
        Math.abs(other.row - run.row) <= SIDE_BY_SIDE_ROWS &&
        Math.abs(other.column - run.column) >= NARROWEST_TABLE,
    );
    if (beside && columns.every((column) => Math.abs(column - run.column) >= NARROWEST_TABLE)) {
      columns.push(run.column);
    }
  }
  return columns.sort((a, b) => a - b);
}

/** A table begins at its title or its name, whichever stands further left: each of the others is that of the nearest start. */
function withLeftmost(starts: readonly number[], others: readonly Run[], farthest: number): number[] {
  const lefts = [...starts];
  for (const { column } of others) {
    const distances = starts.map((start) => Math.abs(start - column));
    const nearest = distances.indexOf(Math.min(...distances));
    const start = starts[nearest] ?? column;
    if (start - column <= farthest) lefts[nearest] = Math.min(lefts[nearest] ?? column, column);
  }
  return lefts;
}
