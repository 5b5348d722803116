import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from 'hucre/xlsx';
import type { FileResults } from '../../host/univer/keptResults';
import type { FilePackage } from '../package/filePackage';
import type { SheetSource } from '../sheet/sheetSource';
import type { StyleTable } from '../sheet/styleTable';

/** A workbook file as opened: what the grid shows, and all that it doesn't know and must not lose. */
export interface OpenedFile {
  readonly name: string;
  readonly data: IWorkbookData;
  /** The file's own parts: what is saved is these, with what the grid holds put in its place. */
  readonly file: FilePackage;
  readonly read: Workbook;
  readonly styles: StyleTable;
  /** The sheets that come from the file are known by their id in the grid. */
  readonly sheetIds: readonly string[];
  readonly sources: readonly SheetSource[];
  /** What it says of its formulas' results. */
  readonly calculation: FileResults;
  /** No sheet may be added, deleted or moved. */
  readonly structureLocked: boolean;
  /** Cells with content so far from all others that they are not shown, at most one a sheet. */
  readonly unseen: readonly { readonly sheet: string; readonly cell: string }[];
  /** Rules that the grid could not bear: they stay in the file, and do nothing here. */
  readonly notShown: readonly RulesNotShown[];
}

/** How many conditional formats and validations of a sheet only stay in the file. */
export interface RulesNotShown {
  readonly sheet: string;
  readonly formats: number;
  readonly validations: number;
}

/** Something that would not survive saving. */
export interface Loss {
  readonly kind:
    | 'comment-thread'
    | 'form-control'
    | 'stale-result'
    | 'spilling-formula'
    | 'calculated-column'
    | 'data-table'
    | 'moved-drawing'
    | 'moved-table'
    | 'moved-pivot'
    | 'copied-table'
    | 'copied-pivot'
    | 'copied-control'
    | 'copied-thread'
    | 'format-kind'
    | 'validation-kind';
  /** Name of the sheet; '' for the whole workbook. */
  readonly sheet: string;
  /** The cells it is about, as A1; absent where it is about the whole sheet. */
  readonly cells?: readonly string[];
}
