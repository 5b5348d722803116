import type { CellFix, SheetCell, Severity } from '../glossary/finding';
import type { CellAddress } from '../grid/address';
import type { RuleId } from '../rules/RuleParams';

export type HiddenPlace = 'sheet' | 'row' | 'column';

/** One finding, as data; its wording lives in core/words. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Index of the table in the list that was checked; null where the finding belongs to none. */
  readonly table: number | null;
  /** What stands there, as seen; null where nothing does. */
  readonly found: string | null;
  /** What should stand there, where it can be said. */
  readonly expected: string | null;
  /** What the wording needs, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Other cells that take part (the 16次 that differs from this 13次). */
  readonly related: readonly SheetCell[];
  /** Why a person does not see the cell: its sheet, row or column is hidden. Absent where it is seen. */
  readonly hidden?: HiddenPlace;
  /** The change that mends it, or null. */
  readonly fix: readonly CellFix[] | null;
  /** True where the fix changes the writing only, never the meaning: such fixes are applied all at once. */
  readonly fixIsSafe: boolean;
}
