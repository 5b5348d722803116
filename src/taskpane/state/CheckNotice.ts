import type { SkipReason } from '../../port/WorkbookPort';
import type { MarkTrouble } from '../../port/markTrouble';

export type CheckNotice =
  | { readonly kind: 'checked' }
  | { readonly kind: 'fixed'; readonly cell: string; readonly text: string }
  | { readonly kind: 'fixed-all'; readonly done: number; readonly skipped: number }
  | { readonly kind: 'not-fixed'; readonly cell: string; readonly why: SkipReason }
  | { readonly kind: 'undone' }
  | { readonly kind: 'marks-cleared' }
  /** Excel can't read the formats of these sheets, or does not let protected ones be changed. */
  | {
      readonly kind: 'marks-cleared-but';
      readonly sheets: readonly string[];
      readonly why: 'unread' | 'protected';
    }
  | { readonly kind: 'marks-failed'; readonly trouble: MarkTrouble }
  | { readonly kind: 'ignored'; readonly count: number }
  | { readonly kind: 'restored' }
  /** A folder without any workbook: how many other files it holds. */
  | { readonly kind: 'no-workbooks'; readonly count: number }
  /** The person stopped the reading of files: how many of them had been read. */
  | { readonly kind: 'stopped'; readonly done: number; readonly count: number }
  | { readonly kind: 'copied' }
  | { readonly kind: 'not-copied' }
  /**
   * Whether Excel's pane could download can't be known: `instead` is the other way out of it. Null in a browser of its own,
   * where a download is sure.
   */
  | { readonly kind: 'exported'; readonly name: string; readonly instead: 'results' | 'text' | null }
  | { readonly kind: 'results-written'; readonly name: string };
