import { cellAddress } from '../../grid/address';
import type { MoneyUnit } from '../../money/unit';
import { readAmount } from '../../value/readAmount';
import { isYearsTotal, type FundingLabel } from '../labels/funding';
import type { Label } from '../labels/Label';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { addressOf, cellAt, type SheetView } from '../lines/sheetView';
import type { FundingAmount } from '../PerformanceTable';
import { emptyCellAfter } from '../sections/TableReading';
import type { FundingState } from './FundingState';
import { sideOf, type Side } from './fundingSides';
import { unitAfter, unitOfColumn } from './fundingUnit';

/** 财政拨款:6923.3552万元 in one cell. */
export function readInline(state: FundingState, run: Run, label: Label, value: string): void {
  const funding = ofBlock(state, label, value);
  if (!funding || funding.role === 'block' || funding.role === 'of-which') return;
  if (!/\d/.test(value)) return;
  if (funding.ambiguous && !state.inBlock && !isProjectsOwn(state, run, funding, value)) return;
  state.inBlock = true;
  const unit = label.unit ?? state.unit;
  const read = readAmount({ value, text: value }, unit);
  const cell = addressOf(run);
  const printed =
    oneLine(run.text.trimEnd().slice(0, -value.length))
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

/** 项目名称：城郊绿化 beside 预算：96.8, or 预算：96.8万元 anywhere. */
function isProjectsOwn({ reading }: FundingState, run: Run, { role }: FundingLabel, value: string): boolean {
  if (role !== 'total' || !/^\d[\d.,]*\s*(?:亿元|万元|元)?$/.test(value)) return false;
  return /元$/.test(value) || reading.view.runs(run.row).some(namesProject);
}

function namesProject({ label: { field, inline } }: Run): boolean {
  return (field ?? inline?.label.field)?.id === 'projectName';
}

/** 项目资金（万元）：120: the label of all the amounts with one amount behind it is the label of the total. */
function ofBlock(state: FundingState, { funding }: Label, value: string): FundingLabel | null {
  const isTotal =
    funding?.role === 'block' && !state.annual.total && /^\d[\d.,]*(?:[百千]?万?元)?$/.test(value);
  return isTotal ? { ...funding, role: 'total' } : funding;
}

export function addBeside(
  state: FundingState,
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

/** 执行率分值（10） beside a total that nobody filled in is no amount of it. */
const HEADS_POINTS = /^(?:(?:预算|资金)?执行率|分值|得分)/;

export function isLabel(state: FundingState, run: Run): boolean {
  const { label } = run;
  if (label.funding) return !label.funding.ambiguous || state.inBlock;
  if (HEADS_POINTS.test(label.key)) return true;
  // 其他资金 | 中央衔接资金1.75万元: without a colon it is the amount in words, not a source of its own.
  return label.strong || (label.inline !== null && /[:：]/.test(run.text));
}

/** Of the columns of amounts the first that holds one, else the first that is filled, else the first. */
export function headedCell(state: FundingState, run: Run): number | null {
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

export function addAmount(
  state: FundingState,
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
  const read = readAmount({ value, text }, besideIt ?? run.label.unit ?? unitOfColumn(state, at.column));
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
    ...(besideIt && { unitBeside: true }),
    state: read.state,
  };
  state.reading.claim(at, 'read');
  if (guessed) state.guessed.add(amount);
  add(state, run, run.label, funding, amount);
}

/** The amount that a row of the block has in another column. */
export function amountAt(
  view: SheetView,
  { label, labelCell, cell: { row } }: FundingAmount,
  column: number,
  unit: MoneyUnit,
): FundingAmount {
  const { value = null, text = '', formula = null } = cellAt(view, row, column) ?? {};
  const read = readAmount({ value, text }, unit);
  return { label, labelCell, cell: cellAddress(row, column), text: text.trim(), value, formula, ...read };
}

export function add(
  state: FundingState,
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
    const isSettled = side.total !== null && (side.total.amount !== null || amount.amount === null);
    if (isSettled && !isAskedAbove(side, label, amount)) return;
    if (side.total && isForgotten(state, side.total)) side.emptied ??= side.total;
    side.total = amount;
    side.totalKey = label.key;
    side.labelAt = addressOf(run);
    state.current = side;
    return;
  }
  const indent = run.text.length - run.text.trimStart().length;
  sideOf(state, run.column).sources.push({ amount, label: funding, compact: label.compact, indent });
}

/** 申请资金总额 | 120 in the head above 年度资金总额 | 100: what was asked for is not what the project gets. */
function isAskedAbove({ total, totalKey }: Side, { key }: Label, { amount }: FundingAmount): boolean {
  if (!total || amount === null || total.amount === amount) return false;
  return /^(?:申请|申报)/.test(totalKey) && isYearsTotal(key);
}

/**
 * 项目当年预算 that is blank or cannot be read, with 合计 of the sources below it. Blank, it may be a heading over the rows
 * below, but not beside 项目总预算 that is filled in.
 */
function isForgotten({ medium }: FundingState, { text, labelCell }: FundingAmount): boolean {
  if (text !== '') return true;
  const whole = medium.total;
  return whole !== null && whole.amount !== null && whole.labelCell.row === labelCell.row;
}

export function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '').trim();
}
