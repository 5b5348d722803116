import { CHINESE_DIGITS, digitByDigit, TYPED_FOR_ZERO } from '../../text/chineseDigits';
import type { CellAddress } from '../../grid/address';
import { addressOf, filledRow, type Run, type SheetView } from '../lines/sheetView';
import type { TableArea } from '../find/findTables';

export interface YearPlace {
  readonly year: number;
  readonly cell: CellAddress;
}

const YEAR = /(?:^|\D)((?:19|20)\d{2})\)?(?:年|财年|度)/;
const CHINESE_YEAR = new RegExp(`(二[零〇${TYPED_FOR_ZERO}][${CHINESE_DIGITS}○◯]{2})年`);
/** A cell that holds a year and nothing else: (2024), 2024, "2024年度". */
const YEAR_ALONE = /^\(?((?:19|20)\d{2})\)?(?:年度?)?\)?$/;
/** 预算年度:2024, a label with its year in one cell. */
const YEAR_AFTER_LABEL =
  /^(?:预算|填报|申报|项目|绩效|资金|计划|所属|编报)?年(?:度|份)[:：]?((?:19|20)\d{2})$/;
/** A range of years: (2025—2027年). */
const YEARS = /(?:19|20)\d{2}年?度?(?:[-—–~～至到]+|--)(?:19|20)\d{2}年/;
/** A row with more texts is part of a table, not a headline. */
const MOST_HEADLINES = 3;
const YEAR_LABEL = /^(?:预算|填报|申报|项目|绩效|资金|计划|所属|编报)?年(?:度|份)$/;

/** Whether a key is the label of a year: 预算年度, 年度. */
export function isYearLabel(key: string): boolean {
  return key.length <= 4 && YEAR_LABEL.test(key);
}

/** The year that a line states: 2024年度, ( 20 24 年度), (2020)年度, 二〇二四年度; null for none, or for a range of years. */
export function yearIn(compacted: string): number | null {
  const alone = YEAR_ALONE.exec(compacted)?.[1];
  if (alone !== undefined) return Number(alone);
  if (YEARS.test(compacted)) return null;
  const digits = YEAR.exec(compacted)?.[1];
  if (digits !== undefined) return Number(digits);
  const labelled = YEAR_AFTER_LABEL.exec(compacted)?.[1];
  if (labelled !== undefined) return Number(labelled);
  const chinese = CHINESE_YEAR.exec(compacted)?.[1];
  if (chinese === undefined) return null;
  return Number(digitByDigit(chinese));
}

const YEAR_LINE = /^\(?(?:20\d\d)?年度?\)?$/;

/** Whether the next filled row holds (2021年度) and nothing else: what stands above it is no row of the form yet. */
export function isAboveYearLine(view: SheetView, row: number): boolean {
  const below = filledRow(view, row);
  const [year, beside] = below === null ? [] : view.runs(below);
  return year !== undefined && beside === undefined && YEAR_LINE.test(year.label.compact);
}

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
    for (let row = title.row; row < firstLabelRow; row++) {
      const year = yearOfLine(view, row);
      if (year) return year;
    }
  }
  for (let row = (title?.row ?? firstLabelRow) - 1; row >= area.above; row--) {
    const year = yearOfHeadline(view, row);
    if (year) return year;
  }
  return yearOfLabel(view, firstLabelRow);
}

function yearOfRun(run: Run): YearPlace | null {
  const year = yearIn(run.label.compact);
  return year === null ? null : { year, cell: addressOf(run) };
}

function yearOfLine(view: SheetView, row: number): YearPlace | null {
  let yearLabel = false;
  for (const run of view.runs(row)) {
    if (yearLabel || !run.label.inline || YEAR_LABEL.test(run.label.inline.label.key)) {
      const year = isDateLine(run) ? null : yearOfRun(run);
      if (year) return year;
    }
    yearLabel = YEAR_LABEL.test(run.label.key);
  }
  return null;
}

/** 填报日期:2024年3月1日 or 来源:… 2022-05-16 say when the form was filled in, not for which year. */
function isDateLine(run: Run): boolean {
  return /日期|时间|来源|年\d{1,2}月/.test(run.label.compact);
}

function yearOfHeadline(view: SheetView, row: number): YearPlace | null {
  const runs = view.runs(row);
  if (runs.length > MOST_HEADLINES) return null;
  for (const run of runs) {
    if (isDateLine(run)) continue;
    const year = yearOfRun(run);
    if (year) return year;
  }
  return null;
}

/** 年度 | 2024 in the first rows of the head. */
function yearOfLabel(view: SheetView, from: number): YearPlace | null {
  let row: number | null = from;
  for (let lines = 0; lines < 4 && row !== null; lines++, row = filledRow(view, row)) {
    const runs = view.runs(row);
    for (let i = 0; i + 1 < runs.length; i++) {
      const label = runs[i];
      const value = runs[i + 1];
      if (!label || !value || !YEAR_LABEL.test(label.label.key)) continue;
      const year = YEAR_ALONE.exec(value.label.compact)?.[1];
      if (year !== undefined) return { year: Number(year), cell: addressOf(value) };
    }
  }
  return null;
}
