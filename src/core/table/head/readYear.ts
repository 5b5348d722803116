import type { CellAddress } from '../../grid/address';
import { addressOf, filledRow, filledRowsBetween, runsNear, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { TableArea } from '../find/TableArea';
import { isDateLine, isYearLabel, waitsForYear, yearAlone, yearIn } from '../labels/years';

export interface YearPlace {
  readonly year: number;
  readonly cell: CellAddress;
}

/** A row with more texts is part of a table, not a headline. */
const MOST_HEADLINES = 3;

/**
 * The year of a table: of its title, else of the lines between title and first label, else of the headlines above.
 * Never of a value, least of all of the project's name.
 */
export function readYear(area: TableArea, firstLabelRow: number): YearPlace | null {
  const { view, title } = area;
  if (title) {
    const year = yearOfRun(title);
    if (year) return year;
  }
  if (title) {
    for (const row of filledRowsBetween(view, title.row, firstLabelRow - 1)) {
      const year = yearOfLine(view, row);
      if (year) return year;
    }
  }
  let row = filledRow(view, title?.row ?? firstLabelRow, -1);
  for (; row !== null && row >= area.above; row = filledRow(view, row, -1)) {
    const year = yearOfHeadline(view, row);
    if (year) return year;
  }
  return yearOfLabel(view, firstLabelRow);
}

/** The cell of a line between title and first label that waits for its year; null where there is none. */
export function blankYear({ view, title }: TableArea, firstLabelRow: number): CellAddress | null {
  if (!title) return null;
  for (const row of filledRowsBetween(view, title.row + 1, firstLabelRow - 1)) {
    const waiting = view.runs(row).find((run) => waitsForYear(run.label.compact));
    if (waiting) return addressOf(waiting);
  }
  return null;
}

function yearOfRun(run: Run): YearPlace | null {
  const year = yearIn(run.label.compact);
  return year === null ? null : { year, cell: addressOf(run) };
}

function yearOfLine(view: SheetView, row: number): YearPlace | null {
  let yearLabel = false;
  for (const run of view.runs(row)) {
    if (yearLabel || !run.label.inline || isYearLabel(run.label.inline.label.key)) {
      const year = isDateLine(run.label.compact) ? null : yearOfRun(run);
      if (year) return year;
    }
    yearLabel = isYearLabel(run.label.key);
  }
  return null;
}

function yearOfHeadline(view: SheetView, row: number): YearPlace | null {
  const runs = view.runs(row);
  if (runs.length > MOST_HEADLINES) return null;
  for (const run of runs) {
    if (isDateLine(run.label.compact)) continue;
    const year = yearOfRun(run);
    if (year) return year;
  }
  return null;
}

/** 年度 | 2024, or 年度 over 2024, in the first rows of the head. */
function yearOfLabel(view: SheetView, from: number): YearPlace | null {
  let row: number | null = from;
  for (let lines = 0; lines < 4 && row !== null; lines++, row = filledRow(view, row)) {
    const runs = view.runs(row);
    for (const [index, { label, column }] of runs.entries()) {
      if (!isYearLabel(label.key)) continue;
      for (const value of [runs[index + 1], runsNear(view, row, 1).find((run) => run.column === column)]) {
        const year = value ? yearAlone(value.label.compact) : null;
        if (value && year !== null) return { year, cell: addressOf(value) };
      }
    }
  }
  return null;
}
