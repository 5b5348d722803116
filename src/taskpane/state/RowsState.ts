import type { SheetCell } from '../../core/glossary/finding';
import type { Problem } from './Problem';
import type { Repairs } from './Repairs';

export type RowsNotice =
  /** `group`: 数量指标; `added`: new rows; `filled`: those of them and of the blank ones that got a text. */
  | { readonly kind: 'added'; readonly group: string; readonly added: number; readonly filled: number }
  /** `gap`: the numbers below it have a gap now; `at`: a cell of the group. */
  | { readonly kind: 'removed'; readonly group: string; readonly gap: boolean; readonly at: SheetCell }
  | { readonly kind: 'renumbered'; readonly group: string; readonly count: number }
  /** Rows that a person had put in were made like the others. */
  | { readonly kind: 'finished'; readonly rows: number }
  | { readonly kind: 'labels-restored'; readonly count: number }
  | { readonly kind: 'undone' }
  /** No cell was chosen yet, or it stands in no row of an indicator. */
  | { readonly kind: 'no-group' }
  | { readonly kind: 'across' | 'beside' | 'only-row' | 'nothing-to-add' | 'no-numbers' }
  | { readonly kind: 'more-columns'; readonly line: number };

/** Adding, filling and removing rows of the group that the chosen cell stands in. */
export interface RowsState {
  readonly busy: boolean;
  /** A block of names and values, as pasted. */
  readonly pasted: string;
  readonly notice: RowsNotice | null;
  readonly problem: Problem | null;
  readonly repairs: Repairs;
}
