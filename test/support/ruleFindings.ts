import type { RuleId } from '../../src/core/rules/RuleParams';
import { checkTables } from '../../src/core/check/check';
import type { Finding } from '../../src/core/check/Finding';
import { tablesFrom } from './tableBuilder';

/** The findings of one rule on the tables of a text (see tableBuilder), all rules running. */
export function findingsBy(rule: RuleId, text: string): Finding[] {
  return checkTables(tablesFrom(text)).filter((finding) => finding.rule === rule);
}

/** What the rule found, as texts; null for an empty cell. */
export function foundBy(rule: RuleId, text: string): (string | null)[] {
  return findingsBy(rule, text).map((finding) => finding.found);
}
