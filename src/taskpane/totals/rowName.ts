import type { FundingRow, UncountedAmount } from '../../core/totals/FundingTotals';
import type { PaneWords } from '../words';

/** A table's project, or in words why it has no name. */
export function rowName(
  { projectName, nameUnread, sheet }: FundingRow | UncountedAmount,
  { check: words }: PaneWords,
): string {
  return projectName ?? (nameUnread ? words.nameUnread(sheet) : words.noProject(sheet));
}
