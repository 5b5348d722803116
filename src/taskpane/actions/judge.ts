import type { CheckOptions, IgnoredFinding } from '../../core/check/CheckOptions';
import type { CheckResult } from '../../core/check/check';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import type { StoredIgnore } from '../../port/WorkbookPort';
import { followChosen, orderOfGroups, shownResult } from '../state/chosen';
import type { Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { loadChecker, type Checker } from '../chunks';

/** An ignore may come from a newer version of the product, with a rule that this one doesn't know. */
function isKnown(ignore: StoredIgnore, { rules }: Checker): ignore is IgnoredFinding {
  return rules.some(({ id }) => id === ignore.rule);
}

/** What a check finds in tables, by the profile and the ignores of the moment. */
export function resultOf(
  { check, settings }: PaneState,
  tables: readonly PerformanceTable[],
  checker: Checker,
): CheckResult {
  const options: CheckOptions = {
    profile: settings.profile,
    grading: settings.grading,
    ignores: check.ignores.filter((ignore) => isKnown(ignore, checker)),
  };
  return checker.checkInFull(tables, options);
}

/** The state with the findings of what was last read, where a check was asked for. */
export function judged(state: PaneState, checker: Checker): PaneState {
  const { check, book } = state;
  if (!check.asked || !book) return state;
  const before = shownResult(state).findings;
  // Nothing moves away under the pointer but after a check that was asked for.
  const order = check.job.kind === 'busy' ? [] : orderOfGroups(state);
  const result = resultOf(state, book.tables, checker);
  const { kept, unfilled } = checker.separateUntouched(result.findings, book.filling);
  return followChosen({ ...state, check: { ...check, ...result, findings: kept, unfilled, order } }, before);
}

/** The state with the findings of the files that are shown, by the profile of the moment. */
function filesJudged(state: PaneState, checker: Checker): PaneState {
  const { check, settings } = state;
  if (!check.files) return state;
  const { profile, grading } = settings;
  const result = checker.checkInFull(check.files.tables, { profile, grading });
  return { ...state, check: { ...check, files: { ...check.files, ...result } } };
}

/** Checks again what was last read. */
export async function judge(pane: Pane): Promise<void> {
  const checker = await loadChecker();
  pane.store.set((state) => filesJudged(judged(state, checker), checker));
}
