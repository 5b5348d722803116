import type { RowsNotice } from '../state/RowsState';
import type { RowsWords } from '../words/zh-CN/rows';

/** What was done with the rows, or why nothing was; null for nothing to say. */
export function rowsNoticeText(notice: RowsNotice | null, { notices }: RowsWords): string | null {
  if (notice === null) return null;
  switch (notice.kind) {
    case 'added':
      return notices.added(notice);
    case 'removed':
      return notices.removed(notice);
    case 'renumbered':
      return notices.renumbered(notice);
    case 'finished':
      return notices.finished(notice);
    case 'labels-restored':
      return notices['labels-restored'](notice);
    case 'more-columns':
      return notices['more-columns'](notice);
    default:
      return notices[notice.kind]();
  }
}
