import type { ExtraPart } from '../../port/WorkbookPort';
import type { Job } from './Job';

export interface InsertForm {
  readonly standard: string;
  /** As typed. */
  readonly year: string;
  readonly department: string;
  readonly implementingUnit: string;
  readonly names: string;
  /** Blank tables where no names are given, as typed. */
  readonly count: string;
  /** The labels of the new tables are locked, without a password. */
  readonly lock: boolean;
}

export type InsertNotice =
  | {
      readonly kind: 'inserted';
      readonly count: number;
      readonly firstSheet: string;
      /** What Excel would not set; the tables themselves are whole. */
      readonly refused: readonly ExtraPart[];
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'undone'; readonly count: number };

export interface InsertState {
  readonly form: InsertForm;
  readonly job: Job;
  readonly notice: InsertNotice | null;
  /** Tables were inserted since the pane opened: what is left to fill in is told. */
  readonly followed: boolean;
}
