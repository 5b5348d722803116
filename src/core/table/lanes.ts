import type { Anchor } from './anchors';
import { viewSheet, type SheetView } from './sheetView';

/** A table is taller than this, so that two names nearer than this in different columns stand side by side. */
const SIDE_BY_SIDE_ROWS = 5;
const NARROWEST_TABLE = 3;

/** The columns of tables that stand side by side, from left to right; the view itself where none do. */
export function findLanes(view: SheetView, anchors: readonly Anchor[]): SheetView[] {
  const names = anchors.filter((anchor) => anchor.kind === 'name').map((anchor) => anchor.run);
  const starts: number[] = [];
  for (const name of names) {
    const beside = names.some(
      (other) =>
        Math.abs(other.row - name.row) <= SIDE_BY_SIDE_ROWS &&
        Math.abs(other.column - name.column) >= NARROWEST_TABLE,
    );
    if (beside && starts.every((start) => Math.abs(start - name.column) >= NARROWEST_TABLE)) {
      starts.push(name.column);
    }
  }
  if (starts.length < 2) return [view];
  starts.sort((a, b) => a - b);
  const edges = starts.map((start, index) => (index === 0 ? 0 : leftEdge(anchors, start)));
  return edges.map((left, index) => {
    const next = edges[index + 1];
    return viewSheet(view.grid, view.readers, left, next === undefined ? Number.MAX_SAFE_INTEGER : next - 1);
  });
}

/** A table's 项目名称 may stand right of a vertical label (专项基本情况); its title then starts further left. */
function leftEdge(anchors: readonly Anchor[], start: number): number {
  const titles = anchors.filter(
    (anchor) => anchor.kind === 'title' && anchor.run.column <= start && start - anchor.run.column <= 1,
  );
  return titles.reduce((left, title) => Math.min(left, title.run.column), start);
}
