/**
 * How much of a workbook is taken in. A workbook of 1,000 tables stays below 20 MB inflated and 300,000 cells; a file
 * beyond these limits is a mistake or an attack, and reading it would only exhaust the machine.
 */
export const limits = {
  /** Bytes of one part, counted while inflating. */
  partBytes: 96 * 1024 * 1024,
  /** Bytes of all parts of one workbook together. */
  workbookBytes: 192 * 1024 * 1024,
  /** Filled cells of one workbook. */
  cells: 2_000_000,
  /** Characters of one cell: what Excel itself can hold. */
  cellCharacters: 32_767,
} as const;
