import { cellAddress } from '../../grid/address';
import { readAmount } from '../../value/readAmount';
import type { MoneyUnit } from '../../money/unit';
import { headsWithAmountsBelow } from './amountsBelow';
import { looksLikeAmount } from '../lines/amountTexts';
import {
  alignBlanks,
  emptySide,
  finishSide,
  sideOf,
  takeLoneTotal,
  takeSourcesForWhole,
  takeSourcesForYear,
  takeWholeProjectForYear,
  type Sides,
} from './fundingSides';
import { statedFundingUnit, unitAfter } from './fundingUnit';
import { isYearsTotal, type FundingLabel } from '../labels/funding';
import type { Label } from '../labels/Label';
import type { Funding, FundingAmount } from '../PerformanceTable';
import { addressOf, cellAt, runsNear } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import { emptyCellAfter, type TableReading } from '../sections/TableReading';

export interface FundingReading {
  readonly funding: Funding;
  readonly mediumTermFunding: Funding | null;
  readonly unit: MoneyUnit;
  readonly unitStated: boolean;
}

interface State extends Sides {
  readonly reading: TableReading;
  readonly unit: MoneyUnit;
  /** Whether the row belongs to the funding block, where common words (其他, 合计) mean sources. */
  inBlock: boolean;
  /** Columns of amounts, by their headings, those of the plan before those of what was reached. */
  amountColumns: readonly number[];
  /** Cells of blanks that were guessed, by the column of their label. */
  readonly guessed: Set<FundingAmount>;
}

/**
 * Reads the funding block: the total and its sources in whatever words; in rows, beside each other, or as heads of
 * columns with the amounts below them. `goalRows` are left alone.
 */
export function readFunding(reading: TableReading, goalRows: ReadonlySet<number>): FundingReading {
  const stated = statedFundingUnit(reading) ?? unitBefore(reading);
  const annual = emptySide();
  const state: State = {
    reading,
    unit: stated ?? '万元',
    annual,
    medium: emptySide(),
    current: annual,
    inBlock: false,
    amountColumns: [],
    guessed: new Set(),
  };
  for (let row = reading.top; row < reading.headEnd; row++) {
    if (goalRows.has(row)) state.inBlock = false;
    else row = readRow(state, row);
  }
  takeLoneTotal(state);
  takeWholeProjectForYear(state);
  takeSourcesForYear(state);
  takeSourcesForWhole(state);
  for (const side of [state.annual, state.medium]) alignBlanks(side, state.guessed);
  const { medium } = state;
  return {
    funding: finishSide(state.annual),
    mediumTermFunding: medium.total || medium.sources.length > 0 ? finishSide(medium) : null,
    unit: state.unit,
    unitStated: stated !== null,
  };
}

function unitBefore({ area: { before } }: TableReading): MoneyUnit | null {
  return before?.fundingUnitStated ? before.fundingUnit : null;
}

/** Reads a row and returns the last row that was read with it. */
function readRow(state: State, row: number): number {
  const runs = state.reading.view.runs(row);
  const first = runs[0];
  if (!first) return row;
  if (leavesBlock(first.label)) state.inBlock = false;
  if (runs.some((run) => run.label.spendingBlock)) {
    state.inBlock = false;
    return row;
  }
  if (readAmountHeadings(state, runs)) return row;
  const below = headsWithAmountsBelow(state.reading, row);
  if (below) {
    state.inBlock = true;
    for (const { head, column } of below.heads) {
      if (head.label.funding) addAmount(state, head, head.label.funding, { row: below.row, column }, false);
    }
    return below.row;
  }
  if (tellsReached(runs)) {
    for (const run of runs) state.reading.claim(run, 'aside');
    return row;
  }
  for (const [index, run] of runs.entries()) readRun(state, runs, run, index);
  return row;
}

function leavesBlock(label: Label): boolean {
  return label.field !== null || label.goal !== null || label.aside || (label.ends && !label.funding);
}

/** 执行数 | 1188.6 | 其中:财政拨款 | 1188.6 below the same row for 预算数: what was spent, by its sources. */
function tellsReached(runs: readonly Run[]): boolean {
  const reached = runs.findIndex((run) => run.label.amountColumn === 'reached');
  return reached >= 0 && !runs.slice(0, reached).some((run) => run.label.funding !== null);
}

/** A row that heads columns of amounts: 年初预算数 | 全年预算数 | 全年执行数 | 分值. */
function readAmountHeadings(state: State, runs: readonly Run[]): boolean {
  if (!runs.some((run) => run.label.amountColumn)) return false;
  const headings = runs.filter((run) => run.label.amountColumn !== null);
  const amounts = headings.filter((run) => run.label.amountColumn === 'amount');
  // Of 调整前 and 调整后 the later one holds, as it does of goals and of indicators.
  const after = amounts.filter((run) => run.label.key.startsWith('调整后'));
  const replaced = after.length > 0 && amounts.some((run) => run.label.key.startsWith('调整前'));
  const plans = replaced ? [...after, ...amounts.filter((run) => !after.includes(run))] : amounts;
  const reached = headings.filter((run) => run.label.amountColumn === 'reached');
  if (headings.length < 2 || plans.length + reached.length === 0) return false;
  if (runs.some((run) => looksLikeAmount(state.reading.view, run.row, run.column))) return false;
  state.amountColumns = [...plans, ...reached].map((run) => run.column);
  state.inBlock = true;
  return true;
}

function readRun(state: State, runs: readonly Run[], run: Run, index: number): void {
  const { label } = run;
  // A common word that another label stands before may be a source all the same: 中央补助 | 12 | 市: | 3.
  if (!label.funding?.ambiguous && state.reading.isClaimed(run)) return;
  if (label.funding) readLabelled(state, runs, run, index, label.funding);
  else if (label.inline?.label.funding) readInline(state, run, label.inline.label, label.inline.value);
  else if (isUnknownSource(state, runs, run, index)) addBeside(state, runs, run, index, null);
}

function readLabelled(
  state: State,
  runs: readonly Run[],
  run: Run,
  index: number,
  funding: FundingLabel,
): void {
  const next = runs[index + 1];
  if (funding.role === 'of-which') return;
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
    return;
  }
  if (funding.ambiguous && !state.inBlock && !isAmountWithUnit(state, runs, index)) return;
  if (next?.column === run.end + 1 && headsTotals(funding, next.label.funding)) {
    state.inBlock = true;
    return;
  }
  if (headsFunds(state, runs, index)) {
    state.inBlock = true;
    state.reading.claim(run, 'printed');
    return;
  }
  if (isYearOfWhole(state, funding, run.label.key)) {
    addBeside(state, runs, run, index, { ...funding, role: 'total' });
  } else if (isWholeOfYear(runs, run, index)) {
    addBeside(state, runs, run, index, { ...funding, role: 'medium-total' });
  } else addBeside(state, runs, run, index, funding);
}

/** 项目总投资 | 1350 | 其中:本年度预算 | 680: within the whole project's total it is that of the year. */
function isYearOfWhole({ annual, medium }: State, { role, ofWhich }: FundingLabel, key: string): boolean {
  if (role !== 'part' || !ofWhich || annual.total !== null || medium.total === null) return false;
  return isYearsTotal(key);
}

/** 资金总额 | 1200 | 当年资金总额 | 500: left of the total of the year it is that of the whole project. */
function isWholeOfYear(runs: readonly Run[], { label: { funding, key } }: Run, index: number): boolean {
  if (funding?.role !== 'total' || funding.ambiguous || isYearsTotal(key)) return false;
  return runs
    .slice(index + 1)
    .some(({ label }) => label.funding?.role === 'total' && isYearsTotal(label.key));
}

/** 财政拨款 | 一般公共预算 | 128, 财政拨款 | 中央 | 20000: what 财政拨款 consists of is the source with the amount. */
function headsFunds(state: State, runs: readonly Run[], index: number): boolean {
  const [run, next, amount] = [runs[index], runs[index + 1], runs[index + 2]];
  const isAmount = amount !== undefined && looksLikeAmount(state.reading.view, amount.row, amount.column);
  // 单位资金 | 事业收入 | 25: the incomes of the unit's own funds.
  if (run?.label.funding?.nature === 'own' && next?.label.funding?.nature === 'income') return isAmount;
  if (run?.label.funding?.nature !== 'appropriation' || !next) return false;
  const nature = next.label.funding?.nature;
  const consists = nature === 'level' || (nature === 'fund' && next.label.key.includes('公共预算'));
  if (!consists && !(nature === 'fund' && repeatsAbove(state, run))) return false;
  return isAmount;
}

/** The label of the block in every row of it, where its merge was undone, opens it once. */
function repeatsAbove(state: State, run: Run): boolean {
  const above = runsNear(state.reading.view, run.row, -1);
  return above.some((other) => other.column === run.column && other.text === run.text);
}

/** 资金来源 | 县级财政 as label and value: the row ends there, and no source stands above or below. */
function namesOneSource(state: State, runs: readonly Run[], run: Run, index: number): boolean {
  if (index !== runs.length - 1 || runs[index - 1]?.label.funding?.role !== 'block') return false;
  const { view } = state.reading;
  const isSource = (other: Run): boolean => other.column === run.column && other.label.funding !== null;
  return !runsNear(view, run.row, -1).some(isSource) && !runsNear(view, run.row, 1).some(isSource);
}

/** A label right before that of a total heads the block: 资金来源 or 资金金额 before 年度资金总额. */
function headsTotals(funding: FundingLabel, next: FundingLabel | null): boolean {
  if (next === null || next.ambiguous || funding.role === 'medium-total') return false;
  return next.role === 'total' || (next.role === 'medium-total' && funding.role === 'total');
}

/** 财政拨款:6923.3552万元 in one cell. */
function readInline(state: State, run: Run, label: Label, value: string): void {
  const { funding } = label;
  if (!funding || funding.role === 'block' || funding.role === 'of-which') return;
  if ((funding.ambiguous && !state.inBlock) || !/\d/.test(value)) return;
  state.inBlock = true;
  const unit = label.unit ?? state.unit;
  const read = readAmount({ value, text: value }, unit);
  const cell = addressOf(run);
  const printed =
    oneLine(run.text)
      .slice(0, -value.length)
      .replace(/[:：]\s*$/, '')
      .trim() || label.key;
  add(state, run, label, funding, {
    label: printed,
    labelCell: cell,
    cell,
    text: value,
    value,
    formula: null,
    amount: read.amount,
    unit: read.unit,
    state: read.state,
  });
}

/** 同名项目上年预算额 is money of another year. */
const FORMER_YEAR = /上年|上一年|去年|(?<!以)前年|执行/;

/** A source in words of its own: in the block, in the column of the labels, with an amount beside it. */
function isUnknownSource(state: State, runs: readonly Run[], run: Run, index: number): boolean {
  if (!state.inBlock || run.label.strong || run.label.key.length < 2 || run.label.key.length > 20)
    return false;
  if (state.current.labelAt?.column !== run.column || FORMER_YEAR.test(run.label.key)) return false;
  const next = runs[index + 1];
  return next !== undefined && looksLikeAmount(state.reading.view, next.row, next.column);
}

function addBeside(
  state: State,
  runs: readonly Run[],
  run: Run,
  index: number,
  funding: FundingLabel | null,
): void {
  const { view } = state.reading;
  const headed = headedCell(state, run);
  if (headed !== null) {
    addAmount(state, run, funding, { row: run.row, column: headed }, false);
    // What stands further right is what was reached, scored or explained.
    for (const other of runs.slice(index + 1)) state.reading.claim(other, 'aside');
    return;
  }
  const nextLabel = runs.findIndex((other, at) => at > index && isLabel(state, other));
  const between = runs.slice(index + 1, nextLabel < 0 ? undefined : nextLabel);
  const amount =
    between.find((candidate) => looksLikeAmount(view, candidate.row, candidate.column)) ??
    between.find((candidate) => !/[:：]$/.test(candidate.text.trim()));
  const cell = amount ? addressOf(amount) : emptyCellAfter(state.reading, run, runs[nextLabel]);
  const unit = unitAfter(runs, amount);
  if (unit) state.reading.claim(unit.run, 'read');
  addAmount(state, run, funding, cell, amount === undefined, unit?.unit);
}

/** 金额 | 36 | 万元 speaks of money wherever it stands. */
function isAmountWithUnit(state: State, runs: readonly Run[], index: number): boolean {
  const [label, amount] = [runs[index], runs[index + 1]];
  if (label?.label.funding?.role !== 'total' || !amount || state.annual.total) return false;
  return (
    looksLikeAmount(state.reading.view, amount.row, amount.column) && unitAfter(runs, amount) !== undefined
  );
}

function isLabel(state: State, run: Run): boolean {
  const { label } = run;
  if (label.funding) return !label.funding.ambiguous || state.inBlock;
  // 其他资金 | 中央衔接资金1.75万元: without a colon it is the amount in words, not a source of its own.
  return label.strong || (label.inline !== null && /[:：]/.test(run.text));
}

/** Of the columns of amounts the first that holds one, else the first that is filled, else the first. */
function headedCell(state: State, run: Run): number | null {
  const columns = state.amountColumns.filter((column) => column > run.end);
  if (columns.length === 0) return null;
  const { view } = state.reading;
  const readable = columns.find((column) => {
    const cell = cellAt(view, run.row, column);
    return cell !== undefined && readAmount(cell, state.unit).amount !== null;
  });
  if (readable !== undefined) return readable;
  const filled = columns.find((column) => (cellAt(view, run.row, column)?.text ?? '').trim() !== '');
  return filled ?? columns[0] ?? null;
}

function addAmount(
  state: State,
  run: Run,
  funding: FundingLabel | null,
  at: { readonly row: number; readonly column: number },
  guessed: boolean,
  besideIt?: MoneyUnit,
): void {
  const cell = cellAt(state.reading.view, at.row, at.column);
  const filled = guessed ? undefined : cell;
  const text = filled?.text ?? '';
  const value = filled?.value ?? null;
  const read = readAmount({ value, text }, besideIt ?? run.label.unit ?? state.unit);
  const amount: FundingAmount = {
    label: oneLine(run.text),
    labelCell: addressOf(run),
    cell: cellAddress(at.row, at.column),
    text: text.trim(),
    value,
    formula: filled?.formula ?? null,
    amount: read.amount,
    unit: read.unit,
    ...(read.scale === undefined ? {} : { scale: read.scale }),
    state: read.state,
  };
  state.reading.claim(at, 'read');
  if (guessed) state.guessed.add(amount);
  add(state, run, run.label, funding, amount);
}

function add(
  state: State,
  run: Run,
  label: Label,
  funding: FundingLabel | null,
  amount: FundingAmount,
): void {
  state.inBlock = true;
  state.reading.claim(run, 'printed');
  const role = funding?.role ?? 'part';
  if (role === 'total' || role === 'medium-total') {
    const side = role === 'total' ? state.annual : state.medium;
    if (side.total && (side.total.amount !== null || amount.amount === null)) return;
    side.total = amount;
    side.totalKey = label.key;
    side.labelAt = addressOf(run);
    state.current = side;
    return;
  }
  const indent = run.text.length - run.text.trimStart().length;
  sideOf(state, run.column).sources.push({ amount, label: funding, compact: label.compact, indent });
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '').trim();
}
