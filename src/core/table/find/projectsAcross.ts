import type { GridCell, SheetGrid } from '../../grid/SheetGrid';
import { isHead } from './listHeaders';
import { isLevelOfForm } from '../labels/levels';
import { cellAt, filledRow, filledRowsBetween, viewColumns, type SheetView } from '../lines/sheetView';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';

/** 项目名称 stands in one of the first rows of a table. */
const ROWS_TO_NAME = 8;
const FEWEST_ROWS = 2;
const ROWS_LOOKED_AT = 60;
/** No form has more side by side: the labels of each row are read once for each of them. */
const MOST_PROJECTS = 64;

/** 备注 and 合计 beside the names of the projects head columns that are no project's. */
const NO_PROJECT = /^(?:合计|小计|总计|备注|说明)$/;

/**
 * One view a project where a table has a column for each: 项目名称 | 甲项目 | 乙项目 over 金额 | 10 | 20. Each shows the labels
 * and the columns of its own project alone, every cell at its place on the sheet. Null for a table of one project, as
 * nearly all are. `top` and `bottom`: first and last row of the table, 0-based; headlines may stand from `above` on.
 */
export function projectsAcross(
  view: SheetView,
  { above, top, bottom }: { readonly above: number; readonly top: number; readonly bottom: number },
): readonly SheetView[] | null {
  const names = namesAcross(view, top, bottom);
  const [first] = names;
  const row = first?.row;
  if (row === undefined || !eachHasItsOwn(view, row, bottom, names)) return null;
  return names.flatMap((name, index) => {
    if (NO_PROJECT.test(name.label.key)) return [];
    const own = { from: name.column, to: (names[index + 1]?.column ?? view.right + 1) - 1 };
    return [
      viewOf(view, { above, first: row, last: bottom, left: first?.column ?? 0, end: endOf(names) }, own),
    ];
  });
}

/** Several names beside the label 项目名称, and nothing else in its row; none where it has one. */
function namesAcross(view: SheetView, top: number, bottom: number): readonly Run[] {
  for (const row of filledRowsBetween(view, top, Math.min(bottom, top + ROWS_TO_NAME))) {
    const runs = view.runs(row);
    const label = runs.findIndex((run) => run.label.field?.id === 'projectName');
    if (label < 0) continue;
    const names = runs.slice(label + 1);
    return names.length > 1 && names.length <= MOST_PROJECTS && names.every(isName) && !view.isHeader(row)
      ? names
      : [];
  }
  return [];
}

/** 政策主管部门, 项目等次类别: a label in words of its own with its value beside it. */
const OTHER_LABEL =
  /(?:部门|单位|负责人|类型|类别|性质|属性|名称|期限|周期|时间|日期|编码|代码|编号|金额|电话|依据|处室|科室)$/;

function isName(run: Run): boolean {
  const { label } = run;
  if (NO_PROJECT.test(label.key)) return true;
  if (isHead(run) || label.inline !== null || label.title || label.key.startsWith('调整')) return false;
  return /[\u3400-\u9fff]{2}/.test(label.key) && !OTHER_LABEL.test(label.key);
}

function endOf(names: readonly Run[]): number {
  return names.at(-1)?.end ?? 0;
}

/**
 * Whether the rows below belong to several projects: at least two with a known label, one of them in the head, have a text
 * below each name, amounts beside a label of money, and none has a label or a level's name there.
 */
function eachHasItsOwn(view: SheetView, name: number, bottom: number, names: readonly Run[]): boolean {
  const left = names[0]?.column ?? 0;
  const projects = names.filter(({ label }) => !NO_PROJECT.test(label.key));
  let found = 0;
  let ofHead = 0;
  for (let row = filledRow(view, name); row !== null && row <= bottom && row < name + ROWS_LOOKED_AT;) {
    const runs = view.runs(row);
    const labels = runs.filter(({ column }) => column < left);
    const texts = runs.filter(({ column, end }) => column >= left && end <= endOf(names));
    // Right of the name of a level 群众满意度 is the name of an indicator.
    const ofLevel = labels.some(({ label }) => label.namesLevel);
    const isOther = ({ label }: Run): boolean =>
      label.field !== null || label.goal !== null || (!ofLevel && isLevelOfForm(label.key));
    if (texts.some(isOther)) return false;
    const isLed = ofLevel || labels.some(isHead);
    if (isLed && projects.every((project) => isOwnText(view, labels, texts, project))) {
      found++;
      if (labels.some(({ label }) => label.funding !== null || label.goal !== null || label.field !== null))
        ofHead++;
    }
    row = filledRow(view, row);
  }
  return found >= FEWEST_ROWS && ofHead > 0;
}

function isOwnText(view: SheetView, labels: readonly Run[], texts: readonly Run[], project: Run): boolean {
  const text = texts.find(({ column }) => column === project.column);
  if (!text || isHead(text)) return false;
  const isMoney = labels.some(({ label }) => label.funding !== null);
  return !isMoney || looksLikeAmount(view, text.row, text.column);
}

/** The rows of the table, and those above it, without what the other projects have in them. */
function viewOf(
  view: SheetView,
  table: {
    readonly above: number;
    readonly first: number;
    readonly last: number;
    readonly left: number;
    readonly end: number;
  },
  own: { readonly from: number; readonly to: number },
): SheetView {
  const within = filledRowsBetween(view, table.above, table.last);
  const rows: SheetGrid['rows'][number][] = [];
  for (const row of within) {
    const cells = view.grid.rows[row];
    const texts = view.runs(row).filter(({ column }) => column >= table.left);
    // A text merged over all of the projects is that of each.
    const shared = texts.length === 1 && isMergedOverAll(view, row, texts[0], table.end);
    rows[row] = row < table.first || shared ? cells : ownCells(view, row, table.left, own);
  }
  const grid = { ...view.grid, rows };
  return viewColumns({ ...view, grid }, view.left, view.right, within);
}

/** The labels of a row, left of the projects, and what stands in the columns of one of these. */
function ownCells(
  view: SheetView,
  row: number,
  left: number,
  own: { readonly from: number; readonly to: number },
): SheetGrid['rows'][number] {
  const cells: (GridCell | undefined)[] = [];
  for (const run of view.runs(row)) {
    for (let { column } = run; column <= run.end; column++) {
      if (column < left || (column >= own.from && column <= own.to))
        cells[column] = cellAt(view, row, column);
    }
  }
  return cells;
}

function isMergedOverAll(view: SheetView, row: number, run: Run | undefined, end: number): boolean {
  return run !== undefined && Math.max(run.end, view.merges.endOf(row, run.column) ?? 0) >= end;
}
