import type { CellAddress } from '../grid/address';
import type { ProjectDraft, TableStandard } from '../standards/TableStandard';
import { cellsOf, formBoxes, type FormBox } from './formCells';
import { formHints } from './formHints';
import { cellOf, FORM_WIDTHS, placeForm, type FormPlaces } from './formPlaces';
import { formStyles } from './formStyles';
import { formValidations } from './formValidations';
import { rowHeights } from './rowHeights';
import { sheetName, sheetNames } from './sheetName';
import type { PlanPage, SheetPlan } from './SheetPlan';

export interface LayoutOptions {
  /** The year of the form: 2024. */
  readonly year: number;
  /** Names of the sheets that are there already. */
  readonly takenNames: readonly string[];
  /** Indicator rows by group of the standard, where not those of the form. */
  readonly rowsPerGroup?: readonly number[];
}

const MARGINS = { top: 1.8, bottom: 1.5, left: 1.5, right: 1.5 } as const;

/** The height of A4 within its margins, in points. */
const PAGE_HEIGHT = ((29.7 - MARGINS.top - MARGINS.bottom) / 2.54) * 72;

/** A form shrunk to less than this of its size is hard to read: it goes on a second page instead. */
const SMALLEST_PRINT = 0.8;

function pageOf(places: FormPlaces, heights: readonly number[]): PlanPage {
  const height = heights.reduce((sum, row) => sum + row, 0);
  return {
    orientation: 'portrait',
    paper: 'A4',
    fitToWidth: 1,
    fitToHeight: height * SMALLEST_PRINT <= PAGE_HEIGHT ? 1 : 0,
    margins: MARGINS,
    centeredHorizontally: true,
    printArea: places.whole,
  };
}

/** Rows for all indicators of the draft, and no fewer than asked for. */
function rowCounts(standard: TableStandard, project: ProjectDraft, options: LayoutOptions): number[] {
  return standard.groups.map((group, index) =>
    Math.max(1, options.rowsPerGroup?.[index] ?? group.rows, project.indicators?.[index]?.length ?? 0),
  );
}

/** The first cell that waits for a person: a field, the total, or else the first indicator's value. */
function firstToFill(places: FormPlaces, boxes: readonly FormBox[]): CellAddress {
  const wanted = [
    ...places.fields.map(({ value }) => value),
    ...places.funding.filter(({ row }) => row.required).map(({ value }) => value),
    ...places.groups.flatMap(({ rows }) => rows.map(({ value }) => value)),
  ];
  const blank = new Set(boxes.filter(({ content }) => content.kind === 'blank').map(({ area }) => area));
  return cellOf(wanted.find((area) => blank.has(area)) ?? wanted[0] ?? places.title);
}

function layOutForm(
  standard: TableStandard,
  project: ProjectDraft,
  options: LayoutOptions,
  name: string,
): SheetPlan {
  const places = placeForm(standard, rowCounts(standard, project, options));
  const boxes = formBoxes(standard, places, project, options.year);
  const heights = rowHeights(places, boxes);
  return {
    name,
    columnWidths: FORM_WIDTHS,
    rowHeights: heights,
    styles: formStyles,
    cells: boxes
      .flatMap(cellsOf)
      .sort((first, second) => first.row - second.row || first.column - second.column),
    merges: boxes
      .map(({ area }) => area)
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    validations: formValidations(standard, places, options.year),
    conditionalFormats: formHints(standard, places),
    page: pageOf(places, heights),
    frozenRows: 0,
    firstCell: firstToFill(places, boxes),
  };
}

/**
 * Lays out a table for each project as its form is printed, from A1 on, each on a sheet of its own that is named after
 * the project. What a draft does not say stays blank; a group with more indicators than rows gets more rows.
 */
export function layOutTables(
  standard: TableStandard,
  projects: readonly ProjectDraft[],
  options: LayoutOptions,
): SheetPlan[] {
  const names = sheetNames(
    projects.map(({ name }) => name ?? ''),
    options.takenNames,
  );
  return projects.map((project, index) => layOutForm(standard, project, options, names[index] ?? ''));
}

/** The same for one project. */
export function layOutTable(
  standard: TableStandard,
  project: ProjectDraft,
  options: LayoutOptions,
): SheetPlan {
  return layOutForm(standard, project, options, sheetName(project.name ?? '', options.takenNames));
}
