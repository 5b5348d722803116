import { FileError } from './FileProblem';

/**
 * How much of a workbook is taken in. A workbook of 1,000 tables stays below 20 MB inflated and 300,000 cells; a file
 * beyond these limits is a mistake or an attack, and reading it would only exhaust the machine.
 */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 128 * 1024 * 1024,
  /** Bytes of a text (a web page, a list) that is read as a workbook. */
  textBytes: 16 * 1024 * 1024,
  /** Bytes of one part, inflated. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all parts of one workbook together. */
  workbookBytes: 128 * 1024 * 1024,
  /** Filled cells of one workbook. */
  cells: 1_000_000,
  /** Characters of all formulas that follow shared ones: the file names each of them in a few bytes. */
  formulaCharacters: 16_000_000,
  /** Characters of one cell: what Excel itself can hold. */
  cellCharacters: 32_767,
} as const;

/** Counts the filled cells of a workbook; throws `FileError` when there are more than the limit. */
export function cellCounter(file: string): () => void {
  const count = counter(file, limits.cells);
  return () => {
    count(1);
  };
}

/** Adds up the characters of moved formulas; throws `FileError` when they are more than the limit. */
export function formulaCounter(file: string): (characters: number) => void {
  return counter(file, limits.formulaCharacters);
}

function counter(file: string, limit: number): (more: number) => void {
  let counted = 0;
  return (more) => {
    counted += more;
    if (counted > limit) throw new FileError({ code: 'too-large', file, part: null });
  };
}
