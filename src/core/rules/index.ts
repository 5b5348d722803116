import { completenessRules } from './completeness/index';
import { fundingRules } from './funding/index';
import type { Rule } from './Rule';
import { valueRules } from './value/index';
import { workbookRules } from './workbook/index';

/**
 * The catalogue, in the order the rules run: what is there, how it is written and what it says, whether it adds up,
 * and how the tables agree. A rule can keep silent after one that runs before it.
 */
export const rules: readonly Rule[] = [
  ...completenessRules,
  ...valueRules,
  ...fundingRules,
  ...workbookRules,
];

const ids = new Set<string>(rules.map((rule) => rule.id));

/** Whether a text (of a setting, say) names a rule of the catalogue. */
export function isRuleId(text: string): text is Rule['id'] {
  return ids.has(text);
}
