import type { FundingRow, UncountedAmount } from '../../core/totals/FundingTotals';
import type { BookWords } from '../words/zh-CN/book';

/** A table's project, or in words why it has no name. */
export function rowName(
  { projectName, nameUnread, sheet }: FundingRow | UncountedAmount,
  words: BookWords,
): string {
  return projectName ?? (nameUnread ? words.nameUnread(sheet) : words.noProject(sheet));
}
