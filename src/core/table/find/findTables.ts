import { filledIndexes } from '../../grid/SheetGrid';
import { findAnchors, type Anchor } from './anchors';
import { headsProseList, listHeaders, projectNameHeader } from './listHeaders';
import { isHeadline } from '../labels/titles';
import { isSecondPage } from './secondPage';
import { findLanes } from './lanes';
import { projectsAcross } from './projectsAcross';
import type { TableArea } from './TableArea';
import { placeFrom } from '../../grid/ascending';
import { filledRow, filledRowsBetween, runsNear, trimmedAt, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

type Start = Pick<TableArea, 'title' | 'top' | 'flatHeader'>;

/** Lines above a title that may belong to it. */
const HEADLINE_ROWS = 4;

/** The places of a sheet (its whole view) where a table may stand, in reading order; none without any anchor label. */
export function findTables(view: SheetView): TableArea[] {
  if (!mayHoldTable(view)) return [];
  const anchors = findAnchors(view);
  const lanes = findLanes(view, anchors);
  const areas: TableArea[] = [];
  for (const lane of lanes) {
    const ofLane = areasOfLane(lane, lanes.length === 1 ? anchors : findAnchors(lane));
    for (const area of ofLane) areas.push(area);
  }
  return areas.sort((a, b) => a.top - b.top || a.view.left - b.view.left);
}

function mayHoldTable({ grid, readers }: SheetView): boolean {
  for (const row of filledIndexes(grid.rows)) {
    const cells = grid.rows[row] ?? [];
    for (const column of filledIndexes(cells)) {
      const cell = cells[column];
      if (!cell || typeof cell.value !== 'string' || cell.text.length < 2 || cell.text.length > 120) continue;
      const label = readers.label(cell.text);
      if (label.title || label.field?.id === 'projectName' || label.column?.role === 'name') return true;
      if (label.inline?.label.field?.id === 'projectName') return true;
    }
  }
  return false;
}

function areasOfLane(view: SheetView, anchors: readonly Anchor[]): TableArea[] {
  const headers = headerRowsOf(view);
  const starts = startsOf(view, anchors, headers);
  if (starts.length === 0) starts.push(...untitled(view, headers));
  const others = anchors.filter(({ kind }) => kind === 'other').map(({ run }) => run.row);
  const areas: TableArea[] = [];
  starts.forEach((start, index) => {
    const above = firstHeadline(view, start.top, starts[index - 1]?.top ?? -1);
    const bottom = lastRowOf(start, starts[index + 1]?.top ?? view.grid.rows.length, others);
    const across = start.flatHeader === null ? projectsAcross(view, { above, top: start.top, bottom }) : null;
    for (const of of across ?? [view]) areas.push({ view: of, ...start, above, bottom });
  });
  return areas;
}

/** A table ends before the next one, and before a form of another kind, whose rows are `others`. */
function lastRowOf(start: Start, next: number, others: readonly number[]): number {
  return Math.min(next, others[placeFrom(others, start.top + 1)] ?? next) - 1;
}

/** The first of the rows, ascending, between two others; undefined for none. */
function between(rows: readonly number[], above: number, before: number): number | undefined {
  const row = rows[placeFrom(rows, above + 1)];
  return row !== undefined && row < before ? row : undefined;
}

/** A table starts at each project's name, or at the title above it; a title without a name needs an indicator block. */
function startsOf(view: SheetView, anchors: readonly Anchor[], headers: readonly number[]): Start[] {
  const starts: Start[] = [];
  let title: Run | null = null;
  const closeTitle = (before: number): void => {
    const header = title ? between(headers, title.row, before) : undefined;
    if (title && header !== undefined) {
      const flatHeader = isFlatHeader(view, header) ? header : null;
      const last = starts.at(-1);
      const goesOn =
        flatHeader === null
          ? continues(view, title, header, last)
          : isNextPage(view, title, flatHeader, last);
      if (!goesOn) starts.push({ title, top: title.row, flatHeader });
    } else if (title) {
      const list = proseListBelow(view, title.row, before);
      if (list !== null) starts.push({ title, top: title.row, flatHeader: list });
    }
    title = null;
  };
  for (const [index, { kind, run }] of anchors.entries()) {
    if (kind === 'title') {
      closeTitle(run.row);
      title = run;
    } else if (kind === 'other') {
      closeTitle(run.row);
    } else {
      if (isSecondPage(view, title, run, starts.at(-1), headers)) {
        title = null;
        continue;
      }
      // A title with an indicator block before the name heads no head: it was repeated at a page break.
      const above: Run | null = title;
      const header = above ? between(headers, above.row, run.row) : undefined;
      // One heading for all projects, each named in a row above its own indicators.
      const isShared = header !== undefined && filledRow(view, header) === run.row;
      if (header !== undefined && !isShared) {
        closeTitle(run.row);
        // A form whose head stands below its indicators is one table.
        const end = anchors[index + 1]?.run.row ?? view.grid.rows.length;
        if (starts.at(-1)?.top === above?.row && between(headers, run.row, end) === undefined) continue;
      }
      starts.push({ title, top: title && !isShared ? title.row : run.row, flatHeader: null });
      title = null;
    }
  }
  closeTitle(view.grid.rows.length);
  return starts;
}

/** 长期绩效目标表, 年度绩效目标表 below the head of a form, each over its indicators. */
const HEADS_INDICATORS = /^(?:长期|中长期|中期|实施期|年度|本年度?|当年)绩效(?:目标|指标)表$/;

/** A title repeated at a page break: the last table's, or marked 续, with no head between it and the indicators. */
function continues(view: SheetView, title: Run, header: number, last: Start | undefined): boolean {
  if (!last) return false;
  const again = last.title?.label.key === title.label.key || /续\)?$/.test(title.label.compact);
  if (!again && !HEADS_INDICATORS.test(title.label.key)) return false;
  for (const row of filledRowsBetween(view, title.row + 1, header - 1)) {
    if (view.runs(row).some((run) => run.label.field || run.label.goal || run.label.funding)) return false;
  }
  return true;
}

/**
 * Title and heads of a list once more, as they stood above its first page, over a row that names no project: it goes on
 * with the project of the page before. 填报单位 of another unit begins a list of its own.
 */
function isNextPage(view: SheetView, title: Run, header: number, last: Start | undefined): boolean {
  if (!last || last.flatHeader === null || !last.title) return false;
  const name = projectNameHeader(view.runs(header));
  const below = filledRow(view, header);
  if (!name || below === null || trimmedAt(view, below, name.column) !== '') return false;
  const headsOf = (from: number, to: number): string[] =>
    filledRowsBetween(view, from, to).flatMap((row) =>
      view
        .runs(row)
        .filter(({ label }) => row === from || row === to || (label.inline?.label.field ?? label.field))
        .map(({ column, text }) => `${String(column)} ${text}`),
    );
  const before = new Set(headsOf(last.title.row, last.flatHeader));
  return headsOf(title.row, header).every((head) => before.has(head));
}

function firstHeadline(view: SheetView, top: number, previousTop: number): number {
  let first = top;
  for (let lines = 0; lines < HEADLINE_ROWS; lines++) {
    const row = filledRow(view, first, -1);
    if (row === null || row <= previousTop) break;
    first = row;
  }
  return first;
}

function headerRowsOf(view: SheetView): number[] {
  return view.filledRows().filter((row) => view.isHeader(row));
}

/** A list with one row an indicator: 项目名称 is the head of a column beside those of the indicators. */
function isFlatHeader(view: SheetView, row: number): boolean {
  return projectNameHeader(listHeaders(view, row)) !== undefined;
}

/** The row of heads of a list with one row a project, its indicators as prose; null where none stands below a title. */
function proseListBelow(view: SheetView, title: number, before: number): number | null {
  for (let lines = 0, row = filledRow(view, title); lines < HEADLINE_ROWS; lines++) {
    if (row === null || row >= before) return null;
    if (headsProseList(view, row)) return row;
    row = filledRow(view, row);
  }
  return null;
}

/** Without title and name, an indicator block still counts below a headline about performance, beside 绩效指标. */
function untitled(view: SheetView, headers: readonly number[]): Start[] {
  const [header] = headers;
  if (header === undefined) return [];
  if (isFlatHeader(view, header)) return [{ title: null, top: header, flatHeader: header }];
  const besideBlock = [...view.runs(header), ...runsNear(view, header, -1)].some(
    (run) => run.label.indicatorBlock,
  );
  if (!besideBlock) return [];
  const headline = filledRowsBetween(view, 0, header - 1).findLast((row) =>
    view.runs(row).some((run) => run.label.goal === null && isHeadline(run.label.key)),
  );
  if (headline === undefined) return [];
  return [{ title: null, top: firstRowBelow(view, headline, header), flatHeader: null }];
}

function firstRowBelow(view: SheetView, row: number, header: number): number {
  const first = filledRowsBetween(view, row + 1, header - 1).find((candidate) =>
    view.runs(candidate).some((run) => run.label.strong),
  );
  return first ?? header;
}
