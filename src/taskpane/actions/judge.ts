import { checkTables } from '../../core/check/check';
import type { CheckOptions, IgnoredFinding } from '../../core/check/CheckOptions';
import { rules } from '../../core/rules';
import type { StoredIgnore } from '../../excel';
import { followChosen } from '../check/chosen';
import type { PaneState } from '../state/PaneState';

/** An ignore may come from a newer version of the product, with a rule that this one doesn't know. */
export function isKnownIgnore(ignore: StoredIgnore): ignore is IgnoredFinding {
  return rules.some((rule) => rule.id === ignore.rule);
}

/** Findings of what was last read, by the profile and the ignores of the moment. */
export function judge(state: PaneState): PaneState {
  const { check, book, settings } = state;
  if (!check.asked || !book) return state;
  const ignores = check.ignores.filter(isKnownIgnore);
  const options: CheckOptions = { profile: settings.profile, ignores };
  const findings = checkTables(book.tables, options);
  return followChosen({ ...state, check: { ...check, findings } });
}
