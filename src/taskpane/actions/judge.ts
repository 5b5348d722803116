import type { CheckOptions, IgnoredFinding } from '../../core/check/CheckOptions';
import { zhCN } from '../../core/words/zh-CN';
import type { StoredIgnore } from '../../excel';
import { followChosen } from '../check/chosen';
import type { Pane } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { loadChecker, type Checker } from './core';

/** An ignore may come from a newer version of the product, with a rule that this one doesn't know. */
export function isKnownIgnore(ignore: StoredIgnore): ignore is IgnoredFinding {
  return ignore.rule in zhCN.rules;
}

/** The state with the findings of what was last read, by the profile and the ignores of the moment. */
export function judged(state: PaneState, { checkTables }: Checker): PaneState {
  const { check, book, settings } = state;
  if (!check.asked || !book) return state;
  const options: CheckOptions = { profile: settings.profile, ignores: check.ignores.filter(isKnownIgnore) };
  return followChosen({ ...state, check: { ...check, findings: checkTables(book.tables, options) } });
}

/** Checks again what was last read. */
export async function judge(pane: Pane): Promise<void> {
  const checker = await loadChecker();
  pane.store.set((state) => judged(state, checker));
}
