import { FileError } from './FileProblem';

/**
 * How much of a workbook is taken in. A workbook of 1,000 tables stays below 20 MB inflated and 300,000 cells; a file
 * beyond these limits is a mistake or an attack, and reading it would only exhaust the machine.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 256 * 1024 * 1024,
  /** Bytes of one part, inflated. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of one workbook together. */
  workbookBytes: 128 * 1024 * 1024,
  /** Filled cells of one workbook. */
  cells: 2_000_000,
  /** Characters of one cell: what Excel itself can hold. */
  cellCharacters: 32_767,
} as const;

/** Counts the filled cells of a workbook; throws `FileError` when there are more than the limit. */
export function cellCounter(file: string): () => void {
  let cells = 0;
  return () => {
    cells += 1;
    if (cells > limits.cells) throw new FileError({ code: 'too-large', file, part: null });
  };
}
