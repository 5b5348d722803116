import { isAnOffice } from '../../text/unitWords';
import type { Span } from '../columns/IndicatorColumns';
import type { TableArea } from '../find/TableArea';
import { isLevelName } from '../labels/levels';
import { compact } from '../labels/normalise';
import { isYearLabel } from '../labels/years';
import { isNumberRow } from '../lines/numberRow';
import { isPageMark } from '../lines/pageMark';
import type { Run } from '../lines/Run';
import { filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import { repeatsHeadings } from '../rows/oddRows';
import type { ListColumns } from './listColumns';
import { isSameNameAnew } from './repeatedProject';
import { withoutSumRows } from './sumRows';

/** From a row to another, 0-based, inclusive. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Rows of one project. */
export interface Project extends Rows {
  /** Rows of indicators that belong to no project, told with this one; none for nearly all. */
  readonly strays: readonly number[];
}

/**
 * A project goes from a row with a new name to the row before the next, without rows of a unit's sum. What parts its rows
 * (a page's number, 续表, the title and the heads once more, 注, 小计, the name of a unit alone) does not end it: the rows
 * below without a name are its own. Rows before the first name may be those of a project on the page before.
 */
export function projectsOf(area: TableArea, columns: ListColumns): Project[] {
  const { view } = area;
  const { indicators } = columns;
  const projects: Rows[] = [];
  let current: { first: number; last: number } | undefined;
  const strays: number[] = [];
  const isHeadings = indicators ? repeatsHeadings(view, indicators) : () => false;
  let name = '';
  let last = '';
  for (const row of filledRowsBetween(view, columns.bottom + 1, area.bottom)) {
    const runs = view.runs(row);
    if (isNumberRow(runs) || isHeadings(row) || isPageMark(runs) || isApart(runs, columns)) continue;
    const own = trimmedAt(view, row, columns.name.column);
    const isIndicator = hasIndicator(area, columns, row);
    if (!isIndicator && endsUnit(runs, own)) {
      // Two units may have projects of one name, each with its sum below it.
      name = '';
      continue;
    }
    if (!isIndicator && isBetweenPages(runs, own)) continue;
    // Where names stand beside the first indicator, that of an office alone is no project's.
    if (current && hasIndicator(area, columns, current.first) && isOfficeAlone(runs, columns)) {
      name = '';
      projects.push({ first: row, last: row });
      continue;
    }
    const isForgotten = own === '' && isNameless(area, columns, row, current);
    const isAnew =
      isNewName(own, name, last) ||
      (own === last && current !== undefined && isSameNameAnew(area, columns, current, row));
    if (isForgotten || (isAnew && !isFieldLabel(view, runs, own))) {
      name = isForgotten ? NAMELESS : own;
      last = own;
      current = { first: row, last: row };
      projects.push(current);
    } else if (current && hasRow(area, columns, row)) {
      current.last = row;
    } else if (isWholeIndicator(area, columns, row)) {
      strays.push(row);
    }
  }
  const own = withoutUnits(area, columns, projects);
  const kept = new Set(own.map(({ first }) => first));
  for (const { first, last: end } of projects) {
    if (end === first || kept.has(first)) continue;
    strays.push(...filledRowsBetween(view, first, end).filter((row) => isWholeIndicator(area, columns, row)));
  }
  return withStrays(own, strays);
}

/** Whether a name is the label of a field; that of a text of the row was read with it. */
function isFieldLabel(view: SheetView, runs: readonly Run[], own: string): boolean {
  const { label } = runs.find(({ text }) => text === own) ?? { label: view.readers.label(own) };
  return label.field !== null;
}

/** Strays are told with the next project; with no project at all they are one whose name is not filled in. */
function withStrays(projects: readonly Rows[], strays: readonly number[]): Project[] {
  const [first] = strays;
  if (first === undefined)
    return projects.map(({ first: from, last }) => ({ first: from, last, strays: NO_ROWS }));
  if (projects.length === 0) return [{ first, last: Math.max(...strays), strays: NO_ROWS }];
  const owners = strays.map((row) => projects.find((project) => project.first > row) ?? projects.at(-1));
  return projects.map((project) => ({
    ...project,
    strays: strays.filter((_, index) => owners[index] === project),
  }));
}

const NO_ROWS: readonly number[] = [];

/** Without rows that name a unit or hold the sum of the projects below them. */
function withoutUnits(area: TableArea, columns: ListColumns, projects: readonly Rows[]): Rows[] {
  // A column of units and projects names the units in rows of their own.
  const withUnits = /单位|部门/.test(columns.name.label.compact);
  const isBare = projects.map(({ first }) => !hasIndicator(area, columns, first));
  return withoutSumRows(area, columns, projects, isBare).filter((project) =>
    withUnits ? hasRow(area, columns, project.first) : !isUnitAlone(area, columns, project),
  );
}

/** 县公路局小计, 合计, 填表人: what stands below is another unit's, unless it has no name. */
function endsUnit([first]: readonly Run[], own: string): boolean {
  const text = first?.text.trim() ?? '';
  if (OF_PAGE.test(own) || OF_PAGE.test(text) || first?.label.key.startsWith('注')) return false;
  return first?.label.ends === true || SUM.test(own) || SUM.test(text);
}

/** What a page ends or begins with: 本页合计, 注, its number, a line about the rows below. */
function isBetweenPages([first, second]: readonly Run[], own: string): boolean {
  if (!first) return false;
  if (OF_PAGE.test(own) || OF_PAGE.test(first.text.trim()) || first.label.ends) return true;
  const { compact: text, key } = first.label;
  return !second && (PAGE_NUMBER.test(text) || SPEAKS_OF_ROWS.test(text) || isYearLabel(key));
}

/** The title once more, 填报单位 and 单位:万元 above the heads, or 填表人 and 审核人 below a page. */
function isHeadOrFoot(runs: readonly Run[]): boolean {
  if (runs.length > 1 && runs.every(({ label }) => label.ends)) return true;
  return runs.every(({ label }) => {
    const field = label.inline?.label.field;
    if (field) return field.id !== 'projectName';
    return label.title || (label.unit !== null && label.compact.includes('单位'));
  });
}

/** 以下指标由业务科室填写. */
const SPEAKS_OF_ROWS = /^(?:以下|以上|上述|下列|本表|此表)/;

/** - 2 - */
const PAGE_NUMBER = /^[-—–]?\d{1,3}[-—–]?$/;

/** 承前页, 本页合计. */
const OF_PAGE = /^(?:承前页|承上页|接上页|过次页|转下页|本页)/;

/** Whether a text in the column of names begins a project; `name` is the current one, '' where the next begins in any case. */
function isNewName(own: string, name: string, last: string): boolean {
  const text = compact(own);
  if (text === '' || text === compact(name)) return false;
  const [mark] = CONTINUED.exec(text) ?? [];
  return mark === undefined || (mark !== text && text !== compact(last) + mark);
}

/** 农村厕所改造(续), (续), 续表, (接上页). */
const CONTINUED = /[-—]?[(（]?(?:续|续表|续上[表页]|续前页|接上[表页]|接前页)[)）]?$/;

/** No name is this. */
const NAMELESS = '\u0000';

/**
 * Whether a row begins a project whose name was forgotten: it has a goal that is not the current project's, or is the
 * first with goal or amount and indicators below the headings or the name of a unit.
 */
function isNameless(area: TableArea, columns: ListColumns, row: number, current: Rows | undefined): boolean {
  if (!hasIndicator(area, columns, row)) return false;
  const textOf = (run: Run, at: number): string => trimmedAt(area.view, at, run.column);
  const isFilled = (run: Run): boolean => textOf(run, row) !== '';
  if (!current || !hasRow(area, columns, current.first))
    return columns.goals.some(isFilled) || (columns.total !== null && isFilled(columns.total));
  // An amount of its own may be that of the indicator.
  return columns.goals.some((run) => {
    const [own, above] = [textOf(run, row), textOf(run, current.first)];
    return own !== '' && above !== '' && own !== above && !CONTINUES.test(own);
  });
}

/** 目标2, 2.: one more goal of the same project. */
const CONTINUES = /^(?:(?:年度|总体)?目标)?\s*[(（]?(?:[2-9]|[二三四五六七八九])/;

/** An indicator, or the levels of one that nobody filled in. */
function hasRow(area: TableArea, columns: ListColumns, row: number): boolean {
  return hasIndicator(area, columns, row) || hasLevel(area, columns, row);
}

function hasLevel(area: TableArea, { indicators }: ListColumns, row: number): boolean {
  const levels = indicators
    ? [indicators.level1, ...indicators.sides.map(({ level2 }) => level2)].filter((span) => span !== null)
    : [];
  return levels.some((span) =>
    isLevelName(area.view.readers.label(trimmedAt(area.view, row, span.from)).key),
  );
}

/** 县交通运输局 with nothing beside it, above the rows of its projects: 预算05-2表 names each unit so. */
function isUnitAlone({ view }: TableArea, columns: ListColumns, { first, last }: Rows): boolean {
  return first === last && isOfficeAlone(view.runs(first), columns);
}

function isOfficeAlone([first, second]: readonly Run[], { name }: ListColumns): boolean {
  return first?.column === name.column && second === undefined && isAnOffice(first.label.compact);
}

/** 县公路局小计: the sum of the projects above or below it. */
const SUM = /(?:[小合总共累]\s*计)[:：]?$|^(?:承前页|承上页|接上页|过次页|转下页|本页)/;

/**
 * Whether a row holds no part of a project, whatever its columns: one text over the whole row, or what stands above and
 * below the list on each page.
 */
export function isApart(runs: readonly Run[], columns: ListColumns): boolean {
  return isOverAll(runs, columns) || isHeadOrFoot(runs);
}

/** One text over the whole row heads the rows below it, or was put there by undoing a merge. */
function isOverAll([run, second]: readonly Run[], { name, indicators, prose }: ListColumns): boolean {
  const value = indicators?.sides[0]?.value.from ?? prose.at(-1)?.column ?? name.column;
  return run !== undefined && second === undefined && run.column <= name.column && run.end >= value;
}

/** A name with its target, or either beside the name of a level. */
function isWholeIndicator(area: TableArea, columns: ListColumns, row: number): boolean {
  if (!columns.indicators || !hasIndicator(area, columns, row)) return false;
  const isFilled = ({ from }: Span): boolean => trimmedAt(area.view, row, from) !== '';
  const isWhole = columns.indicators.sides.some((side) => isFilled(side.name) && isFilled(side.value));
  return isWhole || hasLevel(area, columns, row);
}

function hasIndicator(area: TableArea, columns: ListColumns, row: number): boolean {
  if (!columns.indicators) return columns.prose.some((run) => trimmedAt(area.view, row, run.column) !== '');
  return columns.indicators.sides.some(
    (side) =>
      trimmedAt(area.view, row, side.name.from) !== '' || trimmedAt(area.view, row, side.value.from) !== '',
  );
}
