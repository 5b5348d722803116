import type { FundingLabel } from '../labels/funding';
import { moneyFrom } from '../lines/moneyBeside';
import type { Run } from '../lines/Run';
import { filledRow } from '../lines/sheetView';
import type { FundingState } from './FundingState';
import { addAmount } from './takeAmounts';

/** 年度目标 | 年度资金（万元） over 维修校舍6栋 | 120: the goal and the money of the project, each below its label. */
export function takeBelowBesideGoal(
  state: FundingState,
  runs: readonly Run[],
  index: number,
  funding: FundingLabel,
): void {
  const { view } = state.reading;
  const run = runs[index];
  if (!run || state.annual.total || !runs[0]?.label.goal || moneyFrom(view, runs) !== index) return;
  const row = filledRow(view, run.row);
  if (row !== null) addAmount(state, run, { ...funding, role: 'total' }, { row, column: run.column }, false);
}
