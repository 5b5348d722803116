import type { Finding } from '../../core/check/Finding';
import { ignoreOf } from '../../core/check/ignores';
import type { StoredIgnore } from '../../port/WorkbookPort';
import { setCheck, type Pane } from '../state/Pane';
import type { CheckNotice } from '../state/CheckNotice';
import { problemOf } from '../state/Problem';
import { judge } from './judge';
import { renewMarksUnlessEdited } from './marks';

async function keep(pane: Pane, ignores: readonly StoredIgnore[], notice: CheckNotice): Promise<void> {
  try {
    await pane.workbook.saveWorkbookSettings({ ignores });
  } catch (reason) {
    setCheck(pane, { problem: problemOf(reason) });
    return;
  }
  setCheck(pane, { ignores, notice, problem: null });
  await judge(pane);
  await renewMarksUnlessEdited(pane);
}

/** Lets findings stand, with the reason, in the workbook itself: the next person sees it too. */
export async function ignoreFindings(
  pane: Pane,
  findings: readonly Finding[],
  reason: string,
): Promise<void> {
  const ignores = findings.map((finding) => ignoreOf(finding, reason));
  await keep(pane, [...pane.store.get().check.ignores, ...ignores], {
    kind: 'ignored',
    count: ignores.length,
  });
}

/** Brings an ignored finding back. */
export async function restoreIgnored(pane: Pane, ignore: StoredIgnore): Promise<void> {
  const rest = pane.store.get().check.ignores.filter((other) => other !== ignore);
  await keep(pane, rest, { kind: 'restored' });
}

/** Brings all ignored findings back. */
export async function restoreAllIgnored(pane: Pane): Promise<void> {
  await keep(pane, [], { kind: 'restored' });
}
