import type { CellAddress } from '../../grid/address';
import { READ, unread, type Coverage, type SectionCoverage, type SectionName } from '../Coverage';
import { isLevelOfForm, namesLevel } from '../labels/levels';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import type { LedgerEntry } from './ledger';

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
}

/** Parts what found no place among the sections of the form, and says of each how far it was read. */
export function tellCoverage(entries: readonly LedgerEntry[], read: SectionsRead): Coverage {
  const left: Record<SectionName, CellAddress[]> = { head: [], funding: [], goals: [], indicators: [] };
  const from = firstIndicatorRow(entries, read);
  for (const { run, kind } of entries) {
    if (kind !== 'unplaced') continue;
    left[sectionOf(run, from, read)].push({ row: run.row, column: run.column });
  }
  const funding = read.hasFunding ? left.funding.filter((cell) => isAmount(read.view, cell)) : left.funding;
  return {
    recognised: true,
    head: read.hasName ? READ : unread(left.head),
    funding: section(read.hasFunding, funding),
    goals: section(read.hasGoals, read.hasGoals ? [] : left.goals),
    indicators: section(
      read.hasIndicators,
      left.indicators.filter((cell) => mayBeTarget(read, cell)),
    ),
  };
}

function section(isRead: boolean, cells: readonly CellAddress[]): SectionCoverage {
  return isRead && cells.length === 0 ? READ : unread(cells);
}

/** The first row with a level's name among what found no place, or that of the indicators themselves. */
function firstIndicatorRow(entries: readonly LedgerEntry[], { indicatorsFrom }: SectionsRead): number {
  const level = entries.find(({ run, kind }) => kind === 'unplaced' && isLevelOfForm(run.label.key));
  return Math.min(indicatorsFrom, level?.run.row ?? indicatorsFrom);
}

const MONEY = /资金|预算|经费|金额|拨款|投资|补助|自筹|概算|安排|合计/;

function sectionOf(run: Run, indicatorsFrom: number, { view, goalRows }: SectionsRead): SectionName {
  if (run.row >= indicatorsFrom) return 'indicators';
  if (goalRows.has(run.row)) return 'goals';
  const runs = view.runs(run.row);
  // 绩效指标 | 产出指标:…;效益指标:…: all of them in one text.
  if (runs.some(({ label }) => label.indicatorBlock)) return 'indicators';
  const hasAmount = runs.some(({ column }) => looksLikeAmount(view, run.row, column));
  if (hasAmount && runs.some(({ label }) => MONEY.test(label.key))) return 'funding';
  return runs.some(({ label }) => label.key.length <= LONGEST_LABEL && label.key.includes('目标'))
    ? 'goals'
    : 'head';
}

const LONGEST_LABEL = 12;

function isAmount(view: SheetView, { row, column }: CellAddress): boolean {
  return looksLikeAmount(view, row, column);
}

/** What stands right of all columns of the targets is a remark, unless it looks like a target itself. */
function mayBeTarget(
  { view, hasIndicators, targetsTo, indicatorsFrom }: SectionsRead,
  cell: CellAddress,
): boolean {
  if (!hasIndicators || cell.row < indicatorsFrom || cell.column <= targetsTo) return true;
  const run = view.runs(cell.row).find(({ column }) => column === cell.column);
  return run !== undefined && (isLevelOfForm(run.label.key) || TARGET.test(run.label.compact));
}

const TARGET = /^[≥≤＞＜><≧≦]|^\d[\d.,]*%/;

/** Whether a row below a table speaks of indicators: a level's name or a target beside another text, or a heading. */
export function speaksOfIndicators(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  if (runs.length < 2 || runs[0]?.label.ends) return false;
  return view.isHeader(row) || runs.some(({ label }) => namesLevel(label.key) || TARGET.test(label.compact));
}
