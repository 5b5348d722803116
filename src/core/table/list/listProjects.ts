import { isAnOffice } from '../../text/unitWords';
import type { TableArea } from '../find/TableArea';
import { isLevelName } from '../labels/levels';
import { compact } from '../labels/normalise';
import { isNumberRow } from '../lines/numberRow';
import type { Run } from '../lines/Run';
import { filledRowsBetween, trimmedAt } from '../lines/sheetView';
import type { ListColumns } from './listColumns';
import { withoutSumRows } from './sumRows';

/** Rows of one project, 0-based, inclusive. */
export interface Project {
  readonly first: number;
  readonly last: number;
}

/** A project goes from a row with a new name to the row before the next, without rows of a unit's sum. */
export function projectsOf(area: TableArea, columns: ListColumns): Project[] {
  const { view } = area;
  const projects: { first: number; last: number }[] = [];
  let name = '';
  for (const row of filledRowsBetween(view, columns.bottom + 1, area.bottom)) {
    const runs = view.runs(row);
    // One text over the whole row heads the rows below it, or was put there by undoing a merge.
    if (isNumberRow(runs) || (runs.length === 1 && covers(runs[0], columns))) continue;
    const own = trimmedAt(view, row, columns.name.column);
    const isSum = runs[0]?.label.ends || SUM.test(own) || SUM.test(runs[0]?.text.trim() ?? '');
    if (isSum && !hasIndicator(area, columns, row)) {
      name = '';
      continue;
    }
    const current = projects.at(-1);
    if (own === '' && isNameless(area, columns, row, current)) {
      name = NAMELESS;
      projects.push({ first: row, last: row });
    } else if (own !== '' && compact(own) !== compact(name) && !view.readers.label(own).field) {
      name = own;
      projects.push({ first: row, last: row });
    } else if (name !== '' && current && hasRow(area, columns, row)) {
      current.last = row;
    }
  }
  // A column of units and projects names the units in rows of their own.
  const withUnits = /单位|部门/.test(columns.name.label.compact);
  const isBare = projects.map(({ first }) => !hasIndicator(area, columns, first));
  return withoutSumRows(area, columns, projects, isBare).filter((project) =>
    withUnits ? hasRow(area, columns, project.first) : !isUnitAlone(area, columns, project),
  );
}

/** No name is this. */
const NAMELESS = '\u0000';

/**
 * Whether a row begins a project whose name was forgotten: it has a goal that is not the current project's, or is the
 * first with goal or amount and indicators below the headings or the name of a unit.
 */
function isNameless(
  area: TableArea,
  columns: ListColumns,
  row: number,
  current: Project | undefined,
): boolean {
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
  if (hasIndicator(area, columns, row)) return true;
  const { indicators } = columns;
  const levels = indicators
    ? [indicators.level1, ...indicators.sides.map(({ level2 }) => level2)].filter((span) => span !== null)
    : [];
  return levels.some((span) =>
    isLevelName(area.view.readers.label(trimmedAt(area.view, row, span.from)).key),
  );
}

/** 县交通运输局 with nothing beside it, above the rows of its projects: 预算05-2表 names each unit so. */
function isUnitAlone({ view }: TableArea, { name }: ListColumns, { first, last }: Project): boolean {
  if (first !== last || view.runs(first).length > 1) return false;
  return isAnOffice(compact(trimmedAt(view, first, name.column)));
}

/** 县公路局小计: the sum of the projects above or below it. */
const SUM = /(?:[小合总共累]\s*计)[:：]?$|^(?:承前页|承上页|接上页|过次页|转下页|本页)/;

function covers(run: Run | undefined, { name, indicators, prose }: ListColumns): boolean {
  const value = indicators?.sides[0]?.value.from ?? prose.at(-1)?.column ?? name.column;
  return run !== undefined && run.column <= name.column && run.end >= value;
}

function hasIndicator(area: TableArea, columns: ListColumns, row: number): boolean {
  if (!columns.indicators) return columns.prose.some((run) => trimmedAt(area.view, row, run.column) !== '');
  return columns.indicators.sides.some(
    (side) =>
      trimmedAt(area.view, row, side.name.from) !== '' || trimmedAt(area.view, row, side.value.from) !== '',
  );
}
