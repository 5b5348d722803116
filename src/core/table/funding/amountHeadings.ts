import { isAskedFor, isDecided } from '../labels/decided';
import { amountColumn } from '../labels/funding';
import type { Label } from '../labels/Label';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRow } from '../lines/sheetView';
import { valuesBelow } from '../sections/valuesBelow';
import type { FundingState } from './FundingState';

/** What the amounts below a heading are: those that hold, in the order of the columns, those asked for, those of other years. */
type Stage = 'plan' | 'decided' | 'asked' | 'reached' | 'other';

interface Heading {
  readonly run: Run;
  readonly stage: Stage;
}

/** 累计投入, 已安排资金, 上年数, 总投资: not the money of this year. */
const OF_OTHER_TIMES =
  /^(?:累计|已|前期|以前|往年|历年|上年|上一年|去年|前[一二三两]年|截至)|^(?:项目)?(?:计划)?总(?:投资|投入|概算|预算)/;
const OF_THIS_YEAR = /^(?:本年度?|当年度?|今年|全年|年度)/;
const PLAN = /^(?:资金|预算|金额|安排|计划|投入|投资|需求|下达|数|额)*$/;
const NAMED_YEAR = /^((?:19|20)\d{2})年?度?/;

/**
 * Reads a row that heads columns of amounts: 年初预算数 | 全年预算数 | 全年执行数 | 分值, 申报数 | 审定数, 累计投入 | 2026年预算. Of what was asked
 * for and what was decided the latter holds. False for any other row.
 */
export function readAmountHeadings(state: FundingState, runs: readonly Run[]): boolean {
  const { view } = state.reading;
  const known = runs.filter(({ label }) => label.amountColumn !== null);
  // Asked of every row of the head: most begin with a field or hold an amount.
  if (runs.length < 2 || (known.length === 0 && runs[0]?.label.field)) return false;
  if (runs.some((run) => looksLikeAmount(view, run.row, run.column))) return false;
  const headings = runs.flatMap((run): Heading[] => {
    const stage = stageOf(run.label, state.year);
    return stage ? [{ run, stage }] : [];
  });
  const of = (...stages: readonly Stage[]): Run[] =>
    headings.filter(({ stage }) => stages.includes(stage)).map(({ run }) => run);
  if (headings.length < 2 || headings.length === of('other').length) return false;
  if (valuesBelow(state.reading, runs[0]?.row ?? 0)) return false;
  if (known.length < headings.length && !areOverAmounts(state, headings)) return false;
  const asked = of('asked');
  // Where what was spent stands beside 年初预算数 and 调整后预算数, the plan is what the spending is held against.
  const changesPlan = asked.length > 0 || of('reached').length === 0;
  const decided = changesPlan ? of('decided').filter((run) => isFilled(state, run)) : [];
  const plans = of('plan', 'decided').filter((run) => !decided.includes(run));
  // Of an adjustment only what changed may be written anew.
  const isWhole = decided.some((run) => !run.label.key.startsWith('调整后'));
  const columns = isWhole ? decided : [...decided, ...plans, ...asked];
  state.amountColumns = [...columns, ...of('reached')].map((run) => run.column);
  state.fillsOnlyChanges = decided.length > 0 && !isWhole;
  state.inBlock = true;
  if (known.length < headings.length) for (const { run } of headings) state.reading.claim(run, 'printed');
  return true;
}

function stageOf(label: Label, year: number | null): Stage | null {
  const within = /\(([^()]{2,8})\)/.exec(label.compact)?.[1];
  return (within === undefined ? null : stageOfWords(within, year)) ?? stageOfWords(label.key, year);
}

function stageOfWords(words: string, year: number | null): Stage | null {
  if (words.length > LONGEST) return null;
  const named = NAMED_YEAR.exec(words);
  if (named) {
    const rest = words.slice(named[0].length);
    if (year === null || rest.length === 0) return null;
    if (Number(named[1]) !== year) return 'other';
    return stageOfWords(rest, null) ?? (PLAN.test(rest) ? 'plan' : null);
  }
  if (OF_OTHER_TIMES.test(words)) return 'other';
  const own = words.replace(OF_THIS_YEAR, '');
  if (isDecided(own)) return 'decided';
  if (isAskedFor(own)) return 'asked';
  const known = amountColumn(words);
  if (known !== null) return known === 'amount' ? 'plan' : known === 'aside' ? 'other' : known;
  return own !== words && PLAN.test(own) ? 'plan' : null;
}

const LONGEST = 12;
const ROWS_LOOKED_AT = 4;

/** Whether the rows right below begin with labels of money and have amounts below one of the headings. */
function areOverAmounts(state: FundingState, headings: readonly Heading[]): boolean {
  const left = headings[0]?.run.column ?? 0;
  return rowsBelow(state, headings[0]?.run).some((runs) => {
    const label = runs.find((run) => run.column < left && run.label.funding !== null);
    return (
      label !== undefined &&
      headings.some(({ run }) => looksLikeAmount(state.reading.view, label.row, run.column))
    );
  });
}

function isFilled(state: FundingState, { row, column }: Run): boolean {
  return rowsBelow(state, { row }).some(
    ([first]) => first !== undefined && looksLikeAmount(state.reading.view, first.row, column),
  );
}

function rowsBelow(
  { reading: { view, headEnd } }: FundingState,
  heading?: Pick<Run, 'row'>,
): (readonly Run[])[] {
  const rows: (readonly Run[])[] = [];
  let row = heading ? filledRow(view, heading.row) : null;
  for (; row !== null && row < headEnd && rows.length < ROWS_LOOKED_AT; row = filledRow(view, row)) {
    const runs = view.runs(row);
    if (runs[0]?.label.field ?? runs[0]?.label.goal) break;
    rows.push(runs);
  }
  return rows;
}
