import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRowsBetween, runsNear } from '../lines/sheetView';
import { takeWholeAboveYears } from './fundingSides';
import { addAmount } from './takeAmounts';
import type { FundingState } from './FundingState';

/** A column of amounts of one year, by its heading. */
interface YearColumn {
  readonly run: Run;
  readonly year: number;
}

const FEWEST_YEARS = 2;
const AMOUNT = /^\d[\d.,]*$/;
const YEAR =
  /^((?:19|20)\d{2})(?:年度?)?(?:预算|决算|执行|资金|金额|投资|安排|计划|申请|申报)*(?:数|额)?(?:\(.*\))?$/;

/** 资金来源 | 2024年 | 2025年 | 2026年 over the amounts of each: its columns with their years; null for any other row. */
export function yearColumns(runs: readonly Run[]): readonly YearColumn[] | null {
  const [first] = runs;
  if (runs.length <= FEWEST_YEARS || !first) return null;
  const { label } = first;
  if (label.field !== null || label.goal !== null || label.aside || label.funding?.role === 'total')
    return null;
  // 2025年 | 80 | 2026年 | 90 has its amounts beside the years.
  if (runs.some((run) => AMOUNT.test(run.label.compact) && !YEAR.test(run.label.compact))) return null;
  if (!runs.some((run) => run !== first && YEAR.test(run.label.compact))) return null;
  const years = runs.slice(1).flatMap((run): YearColumn[] => {
    const year = YEAR.exec(run.label.compact)?.[1];
    return year === undefined ? [] : [{ run, year: Number(year) }];
  });
  const isAscending = years.every(
    ({ year }, index) => index === 0 || year > (years[index - 1]?.year ?? year),
  );
  // 实施期（2026-2028年） | 2026年度: one year beside the whole of the project's time.
  const areEnough = years.length >= FEWEST_YEARS || runs.some(({ label }) => WHOLE_TIME.test(label.compact));
  return years.length > 0 && areEnough && isAscending ? years : null;
}

const WHOLE_TIME =
  /^(?:项目)?(?:实施期|实施周期|中期|中长期|全周期|总周期)(?:资金|金额|预算)?(?:总额|数|额)?(?:\(.*\))?$/;

/**
 * Takes the columns of years for those of the amounts: that of the table's year alone. Where none is of it, the amounts
 * below are left to be told as unread.
 */
export function takeYearColumns(
  state: FundingState,
  runs: readonly Run[],
  columns: readonly YearColumn[],
): void {
  for (const run of runs) state.reading.claim(run, 'printed');
  const own = columns.filter(({ year }) => year === state.year);
  state.inBlock = own.length > 0;
  state.ofOtherYears = own.length === 0;
  state.amountColumns = own.map(({ run }) => run.column);
  const [label] = runs;
  const column = own.at(-1)?.run.column;
  if (label && column !== undefined) takeRowWithoutLabel(state, label, column);
}

/** 项目资金 | 2024年决算 | 2025年预算 | 2026年申请 over 100 | 110 | 120 alone: the block's own label is that of the amounts. */
function takeRowWithoutLabel(state: FundingState, label: Run, column: number): void {
  const { view } = state.reading;
  const amounts = runsNear(view, label.row, 1);
  if (label.label.funding?.role !== 'block' || !amounts.some((run) => run.column === column)) return;
  if (!amounts.every((run) => run.column > label.end && looksLikeAmount(view, run.row, run.column))) return;
  for (const run of amounts) {
    if (run.column !== column) state.reading.claim(run, 'aside');
    else addAmount(state, label, { ...label.label.funding, role: 'total' }, run, false);
  }
}

/**
 * Takes the amount of the table's year from 分年度资金 | 2025年 | 80 | 2026年 | 90, or from a row of the block for each year; those
 * of other years are put aside where its own is among them or comes in another row. False for any other row.
 */
export function takeYearPairs(state: FundingState, runs: readonly Run[]): boolean {
  const { view } = state.reading;
  // Most rows name no year.
  if (!runs.some(({ label }) => yearAlone(label.compact) !== null)) return false;
  const pairs = runs.flatMap((run, index) => {
    const amount = runs[index + 1];
    const year = yearAlone(run.label.compact);
    const isPair = year !== null && amount !== undefined && looksLikeAmount(view, amount.row, amount.column);
    return isPair && yearAlone(amount.label.compact) === null ? [{ run, amount, year }] : [];
  });
  const opens = runs[0]?.label.funding?.role === 'block' || /分年度|各年/.test(runs[0]?.label.key ?? '');
  if (pairs.length === 0 || !(opens || (state.inBlock && runs.length === 2))) return false;
  state.inBlock = true;
  for (const { run, amount, year } of pairs) {
    if (state.year === null) continue;
    if (year === state.year) {
      takeWholeAboveYears(state);
      const funding = { role: 'total', ambiguous: false, ofWhich: false, nature: 'other' } as const;
      addAmount(state, run, funding, { row: amount.row, column: amount.column }, false);
    } else for (const other of [run, amount]) state.reading.claim(other, 'aside');
  }
  return true;
}

/** 2025年, 2025年度; null for any other text, 2025 alone among them. */
function yearAlone(compacted: string): number | null {
  if (compacted.length < SHORTEST_YEAR || compacted.length > LONGEST_YEAR) return null;
  const year = YEAR_WORD.exec(compacted)?.[1];
  return year === undefined ? null : Number(year);
}

const SHORTEST_YEAR = 5;
const LONGEST_YEAR = 6;
const YEAR_WORD = /^((?:19|20)\d{2})年度?$/;

/**
 * Whether a label names the money of another year than the table's (2024年预算 on a form of 2025), while another label
 * names that of its own; label and amount are then put aside.
 */
export function putsAsideOtherYear(state: FundingState, runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  const year = yearBefore(run);
  if (!run || year === null || state.year === null || year === state.year || !namesOwnYear(state))
    return false;
  state.reading.claim(run, 'printed');
  const amount = runs[index + 1];
  if (amount && looksLikeAmount(state.reading.view, amount.row, amount.column))
    state.reading.claim(amount, 'aside');
  return true;
}

function yearBefore(run: Run | undefined): number | null {
  const year = /^(?:19|20)\d{2}(?=年)/.exec(run?.label.key ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

function namesOwnYear(state: FundingState): boolean {
  const { view, top, headEnd } = state.reading;
  return (state.namesOwnYear ??= filledRowsBetween(view, top, headEnd - 1).some((row) =>
    view.runs(row).some((run) => run.label.funding !== null && yearBefore(run) === state.year),
  ));
}
