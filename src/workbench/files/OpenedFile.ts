import type { IWorkbookData } from '@univerjs/core';
import type { RoundtripWorkbook } from 'hucre/xlsx';

/** A workbook file as opened: what the grid shows, and all that it doesn't know and must not lose. */
export interface OpenedFile {
  readonly name: string;
  readonly data: IWorkbookData;
  /** The file's own parts; the sheets that come from it are known by their id in the grid. */
  readonly original: RoundtripWorkbook;
  readonly sheetIds: readonly string[];
  /** What saving would change or drop, to be named before. */
  readonly losses: readonly Loss[];
}

/** Something that would not survive opening and saving. */
export interface Loss {
  readonly kind:
    'validation-across-sheets' | 'conditional-format-extension' | 'threaded-comment' | 'gradient-fill';
  /** Name of the sheet. */
  readonly sheet: string;
}
