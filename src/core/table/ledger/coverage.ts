import type { CellAddress } from '../../grid/address';
import { AIM } from '../../text/comparatorSigns';
import { READ, unread, type Coverage, type SectionCoverage, type SectionName } from '../Coverage';
import { statesTarget } from '../find/targetTexts';
import { isLevelOfForm } from '../labels/levels';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import type { LedgerEntry } from './ledger';
import { endsInProse, isAmountOfBlock, isAmountOfYear, namesMoney, speaksOfMoney } from './missing';

/** What the readers found, and where the sections stand. */
export interface SectionsRead {
  readonly view: SheetView;
  readonly hasName: boolean;
  readonly hasFunding: boolean;
  readonly hasGoals: boolean;
  readonly hasIndicators: boolean;
  /** First row of the indicators as they were found; one past the table where none were. */
  readonly indicatorsFrom: number;
  /** Last column of the targets in the blocks of indicators. */
  readonly targetsTo: number;
  readonly goalRows: ReadonlySet<number>;
  /** Rows of amounts by unit or use, of which no total was read. */
  readonly amountRows: ReadonlySet<number>;
}

/** What found its place says nothing of what stands beside it: a project's name may speak of money. */
type IsRead = (run: Run) => boolean;

/** Parts what found no place among the sections of the form, and says of each how far it was read. */
export function tellCoverage(entries: readonly LedgerEntry[], read: SectionsRead): Coverage {
  const left: Record<SectionName, CellAddress[]> = { head: [], funding: [], goals: [], indicators: [] };
  const from = firstIndicatorRow(entries, read);
  let found: ReadonlySet<Run> | null = null;
  // Of most tables all has found its place, and nobody asks.
  const isRead: IsRead = (run) =>
    (found ??= new Set(entries.filter(({ kind }) => kind === 'read').map((entry) => entry.run))).has(run);
  for (const { run, kind } of entries) {
    if (kind !== 'unplaced') continue;
    left[sectionOf(run, from, read, isRead)].push({ row: run.row, column: run.column });
  }
  const funding = read.hasFunding ? left.funding.filter((cell) => isAmount(read.view, cell)) : left.funding;
  return {
    recognised: true,
    head: read.hasName ? READ : unread(left.head),
    funding: section(read.hasFunding, funding),
    goals: section(
      read.hasGoals || areIndicatorsGoals(entries, read),
      read.hasGoals ? left.goals.filter((cell) => isBesideGoalLabel(read.view, cell)) : left.goals,
    ),
    indicators: section(
      read.hasIndicators,
      left.indicators.filter((cell) => mayBeTarget(read, cell)),
    ),
  };
}

function section(isRead: boolean, cells: readonly CellAddress[]): SectionCoverage {
  return isRead && cells.length === 0 ? READ : unread(cells);
}

/** 年度绩效目标 heads the block of indicators: they are the goals of the form, which has no row for them in words. */
function areIndicatorsGoals(
  entries: readonly LedgerEntry[],
  { hasIndicators, indicatorsFrom }: SectionsRead,
): boolean {
  return (
    hasIndicators &&
    entries.some(({ run, kind }) => kind !== 'read' && run.label.goal !== null && run.row >= indicatorsFrom)
  );
}

/** The first row with a level's name among what found no place, or that of the indicators themselves. */
function firstIndicatorRow(entries: readonly LedgerEntry[], read: SectionsRead): number {
  const { indicatorsFrom, view, hasGoals, hasIndicators } = read;
  // 预期成效 | 完成养护50公里…: a goal in other words, where the form's goal is missing and its indicators are not.
  const mayBeGoal = (row: number): boolean => !hasGoals && hasIndicators && endsInProse(view.runs(row));
  const level = entries.find(
    ({ run, kind }) => kind === 'unplaced' && isLevelOfForm(run.label.key) && !mayBeGoal(run.row),
  );
  return Math.min(indicatorsFrom, level?.run.row ?? indicatorsFrom);
}

function sectionOf({ row }: Run, indicatorsFrom: number, read: SectionsRead, isRead: IsRead): SectionName {
  const { view, goalRows, amountRows, hasGoals, hasFunding, hasName } = read;
  const runs = view.runs(row);
  if (row >= indicatorsFrom) {
    if (isGoalRow(runs)) return 'goals';
    if (!hasFunding && isOfFunding(view, runs)) return 'funding';
    return !hasName && isOfHead(runs) ? 'head' : 'indicators';
  }
  if (goalRows.has(row)) return 'goals';
  if (amountRows.has(row)) return 'funding';
  // 绩效指标 | 产出指标:…;效益指标:…: all of them in one text.
  if (runs.some(({ label }) => label.indicatorBlock)) return 'indicators';
  const hasAmount = runs.some(({ column }) => looksLikeAmount(view, row, column));
  // 合计 is that of the funding where no amount was read; else it may sum up anything.
  const money =
    namesMoney(runs.filter((run) => !isRead(run))) ||
    (!hasFunding && runs.some(({ label }) => label.key === '合计'));
  const isMoney = (run: Run): boolean => isAmountOfBlock(runs, run) || isAmountOfYear(runs, run);
  if ((hasAmount && money) || speaksOfMoney(runs) || runs.some(isMoney)) return 'funding';
  if (runs.some(({ label }) => label.key.length <= LONGEST_LABEL && label.key.includes('目标')))
    return 'goals';
  return !hasGoals && endsInProse(runs) ? 'goals' : 'head';
}

/** 年度资金总额 | 120 below or among the indicators. */
function isOfFunding(view: SheetView, runs: readonly Run[]): boolean {
  const [label] = runs;
  return (
    label !== undefined &&
    (label.label.funding !== null || namesMoney([label])) &&
    runs.some(({ row, column }) => looksLikeAmount(view, row, column))
  );
}

/** Whether a row begins with a label of the head: 项目名称 below the indicators. */
export function isOfHead([first]: readonly Run[]): boolean {
  return first !== undefined && (first.label.field !== null || first.label.funding !== null);
}

const LONGEST_LABEL = 12;

/** 年度目标2 | 保障出行 between two blocks of indicators. */
function isGoalRow(runs: readonly Run[]): boolean {
  return runs.length === 2 && (runs[0]?.label.goal?.period ?? null) !== null;
}

function isBesideGoalLabel(view: SheetView, { row }: CellAddress): boolean {
  return isGoalRow(view.runs(row));
}

function isAmount(view: SheetView, { row, column }: CellAddress): boolean {
  const runs = view.runs(row);
  const run = runs.find((other) => other.column === column);
  return looksLikeAmount(view, row, column) || (run !== undefined && isAmountOfBlock(runs, run));
}

/** What stands right of all columns of the targets is a remark, unless it looks like a target itself. */
function mayBeTarget(
  { view, hasIndicators, targetsTo, indicatorsFrom }: SectionsRead,
  cell: CellAddress,
): boolean {
  if (!hasIndicators || cell.row < indicatorsFrom || cell.column <= targetsTo) return true;
  const runs = view.runs(cell.row);
  const index = runs.findIndex(({ column }) => column === cell.column);
  const run = runs[index];
  if (!run) return false;
  const isTarget = TARGET.test(run.label.compact) || COUNT.test(run.label.compact);
  return (
    isTarget || statesTarget(run) || isLevelOfForm(run.label.key) || isNameAndCount(run, runs[index + 1])
  );
}

/** 桥梁维修 | 3座, 清理边沟 | ≥40公里 below no heading: a name and its target. */
function isNameAndCount(name: Run | undefined, value: Run | undefined): boolean {
  if (!name || !value || !/^[\u3400-\u9fff]{2}/.test(name.label.key)) return false;
  return COUNT.test(value.label.compact) || statesTarget(value);
}

const TARGET = new RegExp(`^${AIM}\\d|^\\d[\\d.,]*%`);
const COUNT = /^\d[\d.,]*(?![分元年月日号])[\u3400-\u9fff]{1,3}$/;

/** Whether a row below a table speaks of indicators: a level's name or a target beside another text, or a heading. */
export function speaksOfIndicators(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  if (runs.length < 2 || runs[0]?.label.ends) return false;
  return view.isHeader(row) || runs.some(({ label }) => label.namesLevel || TARGET.test(label.compact));
}
