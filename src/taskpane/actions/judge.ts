import type { CheckOptions, IgnoredFinding } from '../../core/check/CheckOptions';
import type { StoredIgnore } from '../../port/WorkbookPort';
import { followChosen } from '../state/chosen';
import type { Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { loadChecker, type Checker } from '../chunks';

/** An ignore may come from a newer version of the product, with a rule that this one doesn't know. */
function isKnown(ignore: StoredIgnore, { rules }: Checker): ignore is IgnoredFinding {
  return rules.some(({ id }) => id === ignore.rule);
}

/** The state with the findings of what was last read, by the profile and the ignores of the moment. */
export function judged(state: PaneState, checker: Checker): PaneState {
  const { check, book, settings } = state;
  if (!check.asked || !book) return state;
  const options: CheckOptions = {
    profile: settings.profile,
    grading: settings.grading,
    ignores: check.ignores.filter((ignore) => isKnown(ignore, checker)),
  };
  const findings = checker.checkTables(book.tables, options);
  return followChosen({ ...state, check: { ...check, findings } }, check.findings);
}

/** Checks again what was last read. */
export async function judge(pane: Pane): Promise<void> {
  const checker = await loadChecker();
  pane.store.set((state) => judged(state, checker));
}
