import type { MoneyUnit } from '../../money/unit';
import { takeBelowBesideGoal } from './amountBesideGoal';
import { headersWithAmountsBelow } from './amountsBelow';
import { readAmountHeadings } from './amountHeadings';
import { readInColumnOfTotal } from './columnOfTotal';
import { looksLikeAmount } from '../lines/amountTexts';
import { moneyFrom } from '../lines/moneyBeside';
import {
  alignBlanks,
  emptySide,
  finishSide,
  takeLoneTotal,
  takeSourcesForWhole,
  takeSourcesForYear,
  takeYearAmongOthers,
  takeYearWithinTotal,
  takeWholeProjectForYear,
} from './fundingSides';
import type { FundingState } from './FundingState';
import { isInOtherMoney, keepColumnUnits, statedFundingUnit } from './fundingUnit';
import {
  isFundsHeader,
  isTotalsHeader,
  isAmountWithUnit,
  isUnknownSource,
  isWholeAboveYear,
  isWholeOfYear,
  isWithinOtherYear,
  isYearOfWhole,
  namesOneSource,
  repeatsAbove,
} from './labelsInPlace';
import { addAmount, addBeside, readInline } from './takeAmounts';
import { putsAsideOtherYear, takeYearColumns, takeYearPairs, yearColumns } from './yearColumns';
import { takeNamedRows } from './namedRows';
import { takeYearRows } from './yearRows';
import type { FundingLabel } from '../labels/funding';
import type { Label } from '../labels/Label';
import { putItemsAside } from './spendingItems';
import { readSpendingTotal } from './spendingTotal';
import type { Funding, FundingAmount } from '../PerformanceTable';
import type { Run } from '../lines/Run';
import { filledRow, runsNear } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';

export interface FundingReading {
  readonly funding: Funding;
  readonly mediumTermFunding: Funding | null;
  readonly unit: MoneyUnit;
  readonly unitStated: boolean;
  /** The 合计 of how the money is spent, where the form has such a block. */
  readonly spendingTotal: FundingAmount | null;
  /** Rows of amounts of which no total was read. */
  readonly unreadRows: ReadonlySet<number>;
}

/**
 * Reads the funding block: the total and its sources in whatever words; in rows, beside each other, or as heads of
 * columns with the amounts below them. `goalRows` are left alone; `year` is the table's, null where it says none.
 */
export function readFunding(
  reading: TableReading,
  goalRows: ReadonlySet<number>,
  year: number | null,
): FundingReading {
  const stated = statedFundingUnit(reading) ?? unitBefore(reading);
  const annual = emptySide();
  const state: FundingState = {
    reading,
    unit: stated ?? '万元',
    year,
    annual,
    medium: emptySide(),
    current: annual,
    inBlock: false,
    ofOtherYears: false,
    amountColumns: [],
    columnUnits: new Map(),
    fillsOnlyChanges: false,
    namesOwnYear: null,
    rowsWithoutSum: new Set(),
    guessed: new Set(),
    spendingTotal: null,
  };
  const { view } = reading;
  // What nobody reads is told as unread.
  const headEnd = stated === null && isInOtherMoney(reading) ? reading.top : reading.headEnd;
  for (
    let row = filledRow(view, reading.top - 1);
    row !== null && row < headEnd;
    row = filledRow(view, row)
  ) {
    if (goalRows.has(row) && moneyFrom(view, view.runs(row)) < 0) state.inBlock = false;
    else row = readRow(state, row);
  }
  for (const side of [state.annual, state.medium]) readInColumnOfTotal(state, side);
  takeLoneTotal(state);
  takeWholeProjectForYear(state);
  takeSourcesForYear(state);
  takeYearWithinTotal(state);
  takeYearAmongOthers(state);
  takeSourcesForWhole(state);
  for (const side of [state.annual, state.medium]) alignBlanks(side, state.guessed);
  const { medium } = state;
  return {
    funding: finishSide(state.annual),
    mediumTermFunding: medium.total || medium.sources.length > 0 ? finishSide(medium) : null,
    unit: state.unit,
    unitStated: stated !== null,
    spendingTotal: state.spendingTotal,
    unreadRows: state.rowsWithoutSum,
  };
}

function unitBefore({ area: { before } }: TableReading): MoneyUnit | null {
  return before?.fundingUnitStated ? before.fundingUnit : null;
}

/** Reads a row and returns the last row that was read with it. */
function readRow(state: FundingState, row: number): number {
  const runs = state.reading.view.runs(row);
  const first = runs[0];
  if (!first) return row;
  if (leavesBlock(first.label) || runs.some(isTimeHeading)) {
    state.inBlock = false;
    state.ofOtherYears = false;
    state.columnUnits.clear();
  }
  keepColumnUnits(state, runs);
  if (runs.some((run) => run.label.spendingBlock)) {
    state.inBlock = false;
    const total = readSpendingTotal(state.reading, row, state.unit);
    state.spendingTotal ??= total;
    return total ? row : putItemsAside(state.reading, row);
  }
  if (runs.some((run) => run.label.key.startsWith(BOND_SPENDING))) return putAsideWithBelow(state, runs);
  const years = yearColumns(runs);
  if (years) takeYearColumns(state, runs, years);
  if (years || state.ofOtherYears || takeYearPairs(state, runs) || readAmountHeadings(state, runs))
    return row;
  const below = headersWithAmountsBelow(state.reading, row);
  if (below) {
    const rows = takeYearRows(state, below) ?? takeNamedRows(state, below);
    const amounts = rows ? rows.own : below.row;
    state.inBlock = rows === null;
    if (amounts !== null) {
      for (const { head, funding, column } of below.heads) {
        addAmount(state, head, funding, { row: amounts, column }, false);
      }
    }
    return rows?.last ?? below.row;
  }
  if (tellsReached(runs)) {
    for (const run of runs) state.reading.claim(run, 'aside');
    return row;
  }
  runs.forEach((run, index) => {
    readRun(state, runs, run, index);
  });
  return row;
}

/** How far the money of a bond is spent, scored beside the indicators: headings, and the amounts in the row below them. */
const BOND_SPENDING = '债券资金管理';

function putAsideWithBelow({ reading }: FundingState, runs: readonly Run[]): number {
  const [first] = runs;
  const below = runsNear(reading.view, first?.row ?? 0, 1);
  const amounts = below.filter((run) => looksLikeAmount(reading.view, run.row, run.column));
  for (const run of [...runs, ...amounts]) if (!run.label.indicatorBlock) reading.claim(run, 'aside');
  return amounts.length > 0 ? (below[0]?.row ?? 0) : (first?.row ?? 0);
}

function leavesBlock(label: Label): boolean {
  return label.field !== null || label.goal !== null || label.aside || (label.ends && !label.funding);
}

/** 开始时间 | 完成时间 head the columns of a timetable, which holds dates and no amounts. */
function isTimeHeading({ label }: Run): boolean {
  return label.aside && /(?:时间|日期)$/.test(label.key);
}

/** 执行数 | 1188.6 | 其中:财政拨款 | 1188.6 below the same row for 预算数: what was spent, by its sources. */
function tellsReached(runs: readonly Run[]): boolean {
  const reached = runs.findIndex((run) => run.label.amountColumn === 'reached');
  return reached >= 0 && !runs.slice(0, reached).some((run) => run.label.funding !== null);
}

function readRun(state: FundingState, runs: readonly Run[], run: Run, index: number): void {
  const { label } = run;
  // A common word that another label stands before may be a source all the same: 中央补助 | 12 | 市: | 3.
  const isBesideAmounts = state.amountColumns.some((column) => column < run.column);
  if ((!label.funding?.ambiguous || isBesideAmounts) && state.reading.isClaimed(run)) return;
  if (label.funding) readLabelled(state, runs, run, index, label.funding);
  else if (label.inline?.label.funding) readInline(state, run, label.inline.label, label.inline.value);
  else if (isUnknownSource(state, runs, run, index)) addBeside(state, runs, run, index, null);
}

function readLabelled(
  state: FundingState,
  runs: readonly Run[],
  run: Run,
  index: number,
  funding: FundingLabel,
): void {
  const next = runs[index + 1];
  if (funding.role === 'of-which' || isWithinOtherYear(state, run.label.key)) return;
  if (putsAsideOtherYear(state, runs, index)) return;
  if (namesOneSource(state, runs, run, index)) {
    state.reading.claim(run, 'printed');
    return;
  }
  if (funding.role === 'block') {
    if (repeatsAbove(state, run)) return;
    state.inBlock = true;
    if (next && looksLikeAmount(state.reading.view, next.row, next.column) && !state.annual.total) {
      addBeside(state, runs, run, index, { ...funding, role: 'total' });
    }
    takeBelowBesideGoal(state, runs, index, funding);
    return;
  }
  if (funding.ambiguous && !state.inBlock && !isAmountWithUnit(state, runs, index)) return;
  if (next?.column === run.end + 1 && isTotalsHeader(funding, next.label.funding)) {
    state.inBlock = true;
    return;
  }
  if (isFundsHeader(state, runs, index)) {
    state.inBlock = true;
    state.reading.claim(run, 'printed');
    return;
  }
  if (isYearOfWhole(state, funding, run.label.key)) {
    addBeside(state, runs, run, index, { ...funding, role: 'total' });
  } else if (isWholeOfYear(runs, run, index) || isWholeAboveYear(state, run)) {
    addBeside(state, runs, run, index, { ...funding, role: 'medium-total' });
  } else addBeside(state, runs, run, index, funding);
}
