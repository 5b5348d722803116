import { coverageCounts } from '../../../core/report/coverageCounts';
import type { PerformanceTable } from '../../../core/table/PerformanceTable';
import type { CheckWords } from '../../words/zh-CN/check';

/**
 * What of some tables was not read, a few words each: 1 张的指标没有读全. Empty only where all was read, so that
 * nothing else may be called clean.
 */
export function unreadTexts(tables: readonly PerformanceTable[], words: CheckWords): string[] {
  const { unread, unrecognised } = coverageCounts(tables);
  return [
    ...(['indicators', 'funding', 'goals', 'head'] as const).map((section) => ({
      count: unread[section],
      text: words.unread[section],
    })),
    { count: unrecognised, text: words.unrecognised },
  ].flatMap(({ count, text }) => (count > 0 ? [text(count)] : []));
}

/** How many of some sheets' tables are known to be such. */
export function countRead(tables: readonly PerformanceTable[]): number {
  return tables.filter(({ coverage }) => coverage.recognised).length;
}
