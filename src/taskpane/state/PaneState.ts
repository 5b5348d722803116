import type { Grading } from '../../core/check/CheckOptions';
import type { SheetCell } from '../../core/glossary/finding';
import type { ProfileId } from '../../core/rules/profiles';
import type { Locale } from '../../core/words/Words';
import type { HistoryEntry } from '../../port/WorkbookPort';
import type { Book, Freshness } from './Book';
import type { CheckState } from './CheckState';
import type { InsertState } from './InsertState';
import type { RowsState } from './RowsState';
import type { TotalsState } from './TotalsState';

export type TabId = 'insert' | 'check' | 'totals';

export interface Settings {
  readonly locale: Locale;
  readonly profile: ProfileId;
  /** 定性指标要求分级: 严 or 一般. */
  readonly grading: Grading;
  /** Whether marks may be printed and handed in: nobody is asked to clear them then. */
  readonly keepsMarks: boolean;
}

export interface PaneState {
  readonly tab: TabId;
  readonly page: 'tabs' | 'settings' | 'help';
  readonly settings: Settings;
  readonly book: Book | null;
  readonly freshness: Freshness;
  /** The sheet that the person sees in Excel, by the name that was last read; null before the first reading. */
  readonly activeSheet: string | null;
  /** The hint for the first time was put away. */
  readonly hintSeen: boolean;
  /** Our last write that can be taken back. */
  readonly lastWrite: HistoryEntry | null;
  /** The cell that the person chose last; null before the first choice. */
  readonly selection: SheetCell | null;
  readonly insert: InsertState;
  readonly rows: RowsState;
  readonly check: CheckState;
  readonly totals: TotalsState;
}
