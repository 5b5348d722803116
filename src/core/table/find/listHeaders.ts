import type { ColumnRole } from '../labels/columns';
import { moneyLabel } from '../labels/funding';
import { kindAndPart } from '../labels/kindAndPart';
import { soundsLikeLevel } from '../labels/levels';
import { namesProjectInOwnWords } from '../labels/ownNames';
import { filledRow, runsNear, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';

const FEWEST_HEADS = 3;

/** Rows of heads above that of the names and values: 产出指标 over 数量指标 over 指标名称 | 指标值. */
const MOST_ROWS_ABOVE = 2;

/**
 * The heads of the columns of a list with one row an indicator: those of the row that heads the indicators, and of up to two
 * rows above it where they hold nothing but heads (项目名称 | 预算数 | 绩效目标 | 绩效指标 over 一级 | 二级 | 三级指标, or
 * 项目名称 | 预算数 | 数量指标 | 质量指标 over 指标内容 | 指标值 | 指标内容 | 指标值).
 */
export function listHeaders(view: SheetView, header: number): readonly Run[] {
  const [first = NO_RUNS, second = NO_RUNS] = rowsOfHeadsAbove(view, header);
  const own = view.runs(header);
  if (headsProjects(second)) return withUpper(withUpper(own, first), second);
  return first.length < FEWEST_HEADS ? own : withUpper(own, first);
}

const NO_RUNS: readonly Run[] = [];

function rowsOfHeadsAbove(view: SheetView, header: number): (readonly Run[])[] {
  const rows: (readonly Run[])[] = [];
  for (let row = filledRow(view, header, -1); row !== null; row = filledRow(view, row, -1)) {
    const runs = view.runs(row);
    if (rows.length === MOST_ROWS_ABOVE || !runs.every((run) => isHead(run) || headsProse(run))) break;
    rows.push(runs);
  }
  return rows;
}

/** The heads with those of the row above that have none below them, from left to right. */
function withUpper(heads: readonly Run[], upper: readonly Run[]): readonly Run[] {
  const alone = upper.filter(
    (run) => !heads.some((head) => head.column <= run.end && head.end >= run.column),
  );
  return [...alone, ...heads].sort((a, b) => a.column - b.column);
}

/** Heads of the names of projects in words that mean many things elsewhere; the finer before the coarser. */
const NAMES_OF_PROJECTS =
  '三级项目 二级项目 子项目 具体项目 项目 项目名 支出项目 预算项目 专项 名称 一级项目'.split(' ');

const OF_TARGETS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'name', 'value']);

/**
 * The head of the column with the projects' names: 项目名称, or 项目, 二级项目, 名称 left of the indicators and beside who does
 * it, what it costs or what for.
 */
export function projectNameHeader(headers: readonly Run[]): Run | undefined {
  const named = headers.find(({ label }) => label.field?.id === 'projectName');
  if (named) return named;
  // 指标解释 and 指标方向 may stand anywhere.
  const indicators = headers.find(({ label: { column } }) => column !== null && OF_TARGETS.has(column.role));
  if (!indicators || !headers.some(headsPartOfProject)) return undefined;
  for (const key of NAMES_OF_PROJECTS) {
    const own = headers.find((run) => run.label.key === key && run.column < indicators.column);
    if (own) return own;
  }
  // 考核项目 heads what staff are judged by.
  return headers.find(
    ({ column, label: { key } }) =>
      column < indicators.column && key.endsWith('名称') && namesProjectInOwnWords(key),
  );
}

/** Whether a head of a list speaks of the project as a whole: who does it, what it costs, what for. */
export function headsPartOfProject({ label }: Run): boolean {
  return (
    label.goal !== null || (label.field !== null && label.field.id !== 'projectName') || headsAmounts(label)
  );
}

/** Whether a head of a list stands over amounts: a word for a total or a source, or any word with its unit or for money. */
export function headsAmounts(label: Run['label']): boolean {
  if (label.amountColumn === 'aside' || label.amountColumn === 'reached' || label.column !== null)
    return false;
  return (
    label.funding !== null ||
    label.amountColumn === 'amount' ||
    moneyLabel(label.key) !== null ||
    (label.unit !== null && label.goal === null && label.field === null && !/成本|指标|目标/.test(label.key))
  );
}

/** Whether a text heads a column or a line of a form, whatever it may head. */
export function isHead({ label }: Run): boolean {
  return (
    label.strong ||
    label.funding !== null ||
    label.amountColumn !== null ||
    label.column !== null ||
    label.indicatorBlock
  );
}

/**
 * The heads of a row below which indicators stand as prose: 绩效指标, or 产出指标 | 效益指标 | 满意度指标, beside 项目名称
 * and an amount or a goal; none where the row heads no such list.
 */
export function proseHeaders(runs: readonly Run[]): readonly Run[] {
  return runs.length > FEWEST_HEADS && headsProjects(runs) ? runs.filter(headsProse) : [];
}

function headsProjects(runs: readonly Run[]): boolean {
  return (
    runs.some(({ label }) => label.field?.id === 'projectName') &&
    runs.some(({ label }) => label.goal ?? label.funding ?? label.amountColumn)
  );
}

function headsProse({ label }: Run): boolean {
  if (label.indicatorBlock) return true;
  return !label.strong && (soundsLikeLevel(label.key.replace(/\d$/, '')) || kindAndPart(label.key) !== null);
}

/** Whether a row heads several kinds of indicators beside the projects' names, themselves or in the row below. */
export function headsKindsList(view: SheetView, row: number): boolean {
  return view.runs(row).length > FEWEST_HEADS && headsProseList(view, row) && !headsOneKind(view.runs(row));
}

function headsOneKind(runs: readonly Run[]): boolean {
  return runs.filter(headsProse).length === 1;
}

/** Whether a row heads such a list, with the kinds of indicators in it or in the row below: 绩效目标 over 数量指标 | 质量指标. */
export function headsProseList(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  if (proseHeaders(runs).length > 0) return true;
  if (runs.length < FEWEST_HEADS || !headsProjects(runs)) return false;
  const finer = runsNear(view, row, 1);
  return finer.length > 1 && finer.every((run) => isHead(run) || headsProse(run)) && finer.some(headsProse);
}
