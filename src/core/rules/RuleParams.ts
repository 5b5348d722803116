import type { CompletenessParams } from './params/CompletenessParams';
import type { FundingParams } from './params/FundingParams';
import type { ValueParams } from './params/ValueParams';
import type { WorkbookParams } from './params/WorkbookParams';

/**
 * Every rule by its id, with what its wording needs beyond found and expected. Rules, words and docs pages are all
 * typed or tested against this list, so a rule without words does not compile.
 */
export interface RuleParams extends CompletenessParams, FundingParams, ValueParams, WorkbookParams {
  /** A rule that broke down. Not a rule of its own: `check` reports it, so that nothing is passed in silence. */
  'check/rule-failed': { readonly rule: string; readonly reason: string };
}

/** "completeness/goal-missing": category, slash, name. */
export type RuleId = keyof RuleParams;
