/**
 * What can go wrong between us and an open workbook, as data: a code and the names its sentence needs.
 * A door turns every error of its host into one of these; the wording stands in `words`.
 */
export type WorkbookProblem =
  | { readonly code: 'cell-editing' }
  | { readonly code: 'protected-sheet'; readonly sheet: string | null }
  | { readonly code: 'protected-workbook' }
  | { readonly code: 'read-only' }
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'changed-since'; readonly where: string }
  | { readonly code: 'nothing-to-undo' }
  /** A write failed half-way, and what it had added could not be taken away again. */
  | { readonly code: 'left-behind'; readonly sheets: readonly string[] }
  /** A write stopped half-way, and could not be taken back either: where it may have come. */
  | { readonly code: 'half-written'; readonly cells: readonly string[] }
  /** Taking back stopped half-way: the sheets that are still there. */
  | { readonly code: 'undo-unfinished'; readonly sheets: readonly string[] }
  /** Marks that Excel did not let us take away. */
  | { readonly code: 'marks-left'; readonly sheets: readonly string[] }
  /** A change of rows stopped half-way and could not be taken back. */
  | { readonly code: 'rows-left'; readonly sheet: string }
  /** The labels of a form were unlocked for a write of ours, and Excel did not let us lock them again. */
  | { readonly code: 'lock-lost' }
  | { readonly code: 'too-large' }
  /** Another workbook is in front, or what is selected is no range of cells. */
  | { readonly code: 'not-in-front' }
  /** A sheet of a chart or of old macros. */
  | { readonly code: 'unsupported-sheet' }
  /** Rows or columns can't be put in: something stands at the very end of the sheet. */
  | { readonly code: 'no-room' }
  /** A filter stands in the way. */
  | { readonly code: 'filtered' }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'formula-too-long' }
  | { readonly code: 'busy' }
  | { readonly code: 'aborted' }
  | { readonly code: 'not-saved' }
  /** This Excel can't tell which cells are merged. */
  | { readonly code: 'old-excel' }
  | { readonly code: 'no-table' }
  /** Nothing stands in the selected cells. */
  | { readonly code: 'nothing-selected' }
  /** Excel says that it can't be done now. `details` is for copying to whoever helps, never for reading. */
  | { readonly code: 'refused'; readonly details: string }
  | { readonly code: 'unexpected'; readonly details: string };
