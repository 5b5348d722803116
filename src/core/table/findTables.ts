import type { SheetGrid } from '../grid/SheetGrid';
import type { Readers } from './readers';
import { isHeadline } from './labels/titles';
import { viewSheet, type Run, type SheetView } from './sheetView';

/** Where one table may stand: its columns are those of the view; rows 0-based, inclusive. */
export interface TableArea {
  readonly view: SheetView;
  readonly title: Run | null;
  /** First row that belongs to the table (title, or its first label). */
  readonly top: number;
  /** Headlines, year and unit lines above the title may stand from this row on. */
  readonly above: number;
  /** Last row before the next table begins. */
  readonly bottom: number;
  /** One row an indicator and many projects: the row that heads the columns. */
  readonly flatHeader: number | null;
}

interface Anchor {
  readonly run: Run;
  readonly kind: 'title' | 'name';
}

/** A table is taller than this, so that two names nearer than this in different columns stand side by side. */
const SIDE_BY_SIDE_ROWS = 5;
const NARROWEST_TABLE = 3;

/** The places of a sheet where a table may stand, in reading order; none on a sheet without any anchor label. */
export function findTables(grid: SheetGrid, readers: Readers): TableArea[] {
  if (!mayHoldTable(grid, readers)) return [];
  const view = viewSheet(grid, readers);
  const anchors = findAnchors(view);
  const lanes = findLanes(view, anchors);
  const areas = lanes.flatMap((lane) => areasOfLane(lane, lanes.length === 1 ? anchors : findAnchors(lane)));
  return areas.sort((a, b) => a.top - b.top || a.view.left - b.view.left);
}

function mayHoldTable(grid: SheetGrid, readers: Readers): boolean {
  for (const row of grid.rows) {
    if (!row) continue;
    for (const cell of row) {
      if (!cell || typeof cell.value !== 'string' || cell.text.length < 2 || cell.text.length > 120) continue;
      const label = readers.label(cell.text);
      if (label.title || label.field?.id === 'projectName' || label.column?.role === 'name') return true;
      if (label.inline?.label.field?.id === 'projectName') return true;
    }
  }
  return false;
}

function findAnchors(view: SheetView): Anchor[] {
  const anchors: Anchor[] = [];
  for (let row = 0; row < view.grid.rows.length; row++) {
    for (const run of view.runs(row)) {
      if (run.label.title) {
        if (!repeatsAbove(view, run)) anchors.push({ run, kind: 'title' });
      } else if (namesProject(run) && !isColumnHeading(view, run) && !repeatsName(view, run)) {
        anchors.push({ run, kind: 'name' });
      }
    }
  }
  return anchors;
}

function namesProject(run: Run): boolean {
  return (run.label.field ?? run.label.inline?.label.field)?.id === 'projectName';
}

/** The same text in the row above and the same column: a merge undone with its value repeated. */
function repeatsAbove(view: SheetView, run: Run): boolean {
  return view.runs(run.row - 1).some((above) => above.text === run.text && above.column === run.column);
}

/** A second 项目名称 just below or beside the first, with the same value or another rank: one table, not two. */
function repeatsName(view: SheetView, run: Run): boolean {
  const field = run.label.field;
  if (!field) return false;
  const beside = view.runs(run.row).find((other) => namesProject(other));
  if (beside && beside !== run && beside.label.field?.rank !== field.rank) return true;
  const above = view.runs(run.row - 1).find((other) => namesProject(other) && other.column === run.column);
  if (!above) return false;
  if (above.label.field?.rank !== field.rank) return true;
  const value = (row: number): string | undefined => view.runs(row).find((r) => r.column > run.end)?.text;
  return value(run.row) === value(run.row - 1);
}

/** 项目名称 as the head of a column in a list: labels beside it, names of projects below it. */
function isColumnHeading(view: SheetView, run: Run): boolean {
  if (run.label.inline) return false;
  if (view.isHeader(run.row)) return true;
  const runs = view.runs(run.row);
  const index = runs.indexOf(run);
  const next = runs[index + 1];
  const previous = runs[index - 1];
  const besideIsLabel = next?.column === run.end + 1 && isHeading(next);
  const afterNumber = previous?.label.key === '序号' || previous?.label.key === '编号';
  if (!besideIsLabel && !afterNumber) return false;
  const below = view.runs(run.row + 1).find((r) => r.column <= run.end && r.end >= run.column);
  return afterNumber || below === undefined || !below.label.strong;
}

function isHeading(run: Run): boolean {
  const label = run.label;
  return label.strong || label.amountColumn !== null || label.column !== null || label.funding !== null;
}

/** The columns of tables that stand side by side; one lane with all columns where none do. */
function findLanes(view: SheetView, anchors: readonly Anchor[]): SheetView[] {
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

function areasOfLane(view: SheetView, anchors: readonly Anchor[]): TableArea[] {
  const lastRow = view.grid.rows.length - 1;
  const areas: { title: Run | null; top: number; flatHeader: number | null }[] = [];
  const headers = headerRowsOf(view);
  let title: Run | null = null;
  const closeTitle = (before: number): void => {
    if (!title) return;
    const from = title.row;
    const header = headers.find((row) => row > from && row < before);
    const previous = areas.at(-1);
    const continued = previous?.title?.label.key === title.label.key || /续\)?$/.test(title.label.compact);
    if (header !== undefined && !(previous && continued)) {
      areas.push({ title, top: title.row, flatHeader: isFlatHeader(view, header) ? header : null });
    }
    title = null;
  };
  for (const anchor of anchors) {
    if (anchor.kind === 'title') {
      closeTitle(anchor.run.row);
      title = anchor.run;
    } else {
      areas.push({ title, top: title ? title.row : anchor.run.row, flatHeader: null });
      title = null;
    }
  }
  closeTitle(Number.MAX_SAFE_INTEGER);
  if (areas.length === 0) areas.push(...untitled(view, headers));
  return areas.map((area, index) => {
    const next = areas[index + 1];
    const previous = areas[index - 1];
    return {
      view,
      ...area,
      above: previous
        ? Math.max(previous.top + 1, area.top - HEADLINE_ROWS)
        : Math.max(0, area.top - HEADLINE_ROWS),
      bottom: next ? next.top - 1 : lastRow,
    };
  });
}

const HEADLINE_ROWS = 4;

function headerRowsOf(view: SheetView): number[] {
  const rows: number[] = [];
  for (let row = 0; row < view.grid.rows.length; row++) if (view.isHeader(row)) rows.push(row);
  return rows;
}

/** A list with one row an indicator: 项目名称 is the head of a column beside those of the indicators. */
function isFlatHeader(view: SheetView, row: number): boolean {
  return view.runs(row).some((run) => run.label.field?.id === 'projectName');
}

/** Without title and name, an indicator block still counts below a headline about performance, beside 绩效指标. */
function untitled(
  view: SheetView,
  headers: readonly number[],
): { title: null; top: number; flatHeader: number | null }[] {
  const [header] = headers;
  if (header === undefined) return [];
  if (isFlatHeader(view, header)) return [{ title: null, top: header, flatHeader: header }];
  const besideBlock = [header, header - 1].some((row) =>
    view.runs(row).some((run) => run.label.indicatorBlock),
  );
  if (!besideBlock) return [];
  for (let row = header - 1; row >= 0 && row >= header - 30; row--) {
    if (view.runs(row).some((run) => isHeadline(run.label.key))) {
      return [{ title: null, top: firstRowBelow(view, row, header), flatHeader: null }];
    }
  }
  return [];
}

function firstRowBelow(view: SheetView, row: number, header: number): number {
  for (let candidate = row + 1; candidate < header; candidate++) {
    if (view.runs(candidate).some((run) => run.label.strong)) return candidate;
  }
  return header;
}
