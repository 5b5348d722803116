import { isYearsTotal, type FundingLabel } from '../labels/funding';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRowsBetween, runsNear } from '../lines/sheetView';
import type { FundingState } from './FundingState';
import { unitAfter } from './fundingUnit';

/** 项目总投资 | 1350 | 其中:本年度预算 | 680: within the whole project's total it is that of the year. */
export function isYearOfWhole(
  { annual, medium, year }: FundingState,
  { role, ofWhich }: FundingLabel,
  key: string,
): boolean {
  if (role !== 'part' || !ofWhich || annual.total !== null || medium.total === null) return false;
  // 其中:2026年安排 on a form of 2026.
  return isYearsTotal(key.replace(new RegExp(`${year ?? '年度'}年度?`), '年度'));
}

/** 其中:2025年安排 on a form of 2026 is no source of the year: it is told as unread. */
export function isWithinOtherYear({ year }: FundingState, key: string): boolean {
  const named = /^其中[、,，]?((?:19|20)\d{2})/.exec(key)?.[1];
  return named !== undefined && Number(named) !== year;
}

/** 资金总额 | 1200 | 当年资金总额 | 500: left of the total of the year it is that of the whole project. */
export function isWholeOfYear(
  runs: readonly Run[],
  { label: { funding, key } }: Run,
  index: number,
): boolean {
  if (funding?.role !== 'total' || funding.ambiguous || isYearsTotal(key)) return false;
  return runs
    .slice(index + 1)
    .some(({ label }) => label.funding?.role === 'total' && isYearsTotal(label.key));
}

/** 项目总额 above 年度资金总额 is that of the whole project, in however many years. */
export function isWholeAboveYear({ reading }: FundingState, { label: { key }, row }: Run): boolean {
  if (!WHOLE.test(key)) return false;
  for (const below of filledRowsBetween(reading.view, row + 1, reading.headEnd - 1)) {
    const isYears = ({ label }: Run) => label.funding?.role === 'total' && isYearsTotal(label.key);
    if (reading.view.runs(below).some(isYears)) return true;
  }
  return false;
}

const WHOLE = /^(?:项目)?总(?:额|预算|金额)$/;

/** 财政拨款 | 一般公共预算 | 128, 财政拨款 | 中央 | 20000: what 财政拨款 consists of is the source with the amount. */
export function isFundsHeader(state: FundingState, runs: readonly Run[], index: number): boolean {
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
export function repeatsAbove(state: FundingState, run: Run): boolean {
  const above = runsNear(state.reading.view, run.row, -1);
  return above.some((other) => other.column === run.column && other.text === run.text);
}

/** 资金来源 | 县级财政 as label and value: the row ends there, and no source stands above or below. */
export function namesOneSource(state: FundingState, runs: readonly Run[], run: Run, index: number): boolean {
  if (index !== runs.length - 1 || runs[index - 1]?.label.funding?.role !== 'block') return false;
  const { view } = state.reading;
  const isSource = (other: Run): boolean => other.column === run.column && other.label.funding !== null;
  return !runsNear(view, run.row, -1).some(isSource) && !runsNear(view, run.row, 1).some(isSource);
}

/** A label right before that of a total heads the block: 资金来源 or 资金金额 before 年度资金总额. */
export function isTotalsHeader(funding: FundingLabel, next: FundingLabel | null): boolean {
  if (next === null || next.ambiguous || funding.role === 'medium-total') return false;
  return next.role === 'total' || (next.role === 'medium-total' && funding.role === 'total');
}

/** 同名项目上年预算额 is money of another year. */
const FORMER_YEAR = /上年|上一年|去年|(?<!以)前年|执行/;

/** 2025.1, 2025.10: when something begins or ends. */
const YEAR_AND_MONTH = /^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/;

/** A source in words of its own: in the block, in the column of the labels, with an amount beside it. */
export function isUnknownSource(state: FundingState, runs: readonly Run[], run: Run, index: number): boolean {
  if (!state.inBlock || run.label.strong || run.label.key.length < 2 || run.label.key.length > 20)
    return false;
  if (state.current.labelAt?.column !== run.column || FORMER_YEAR.test(run.label.key)) return false;
  const next = runs[index + 1];
  return (
    next !== undefined &&
    looksLikeAmount(state.reading.view, next.row, next.column) &&
    !YEAR_AND_MONTH.test(next.label.compact)
  );
}

/** 金额 | 36 | 万元 speaks of money wherever it stands. */
export function isAmountWithUnit(state: FundingState, runs: readonly Run[], index: number): boolean {
  const [label, amount] = [runs[index], runs[index + 1]];
  if (label?.label.funding?.role !== 'total' || !amount || state.annual.total) return false;
  return (
    looksLikeAmount(state.reading.view, amount.row, amount.column) && unitAfter(runs, amount) !== undefined
  );
}
