import type { FileProblem, Lookalike } from '../FileProblem';

/** What is said of a file that could not be read or written. */
export interface FileWords {
  readonly lookalikes: Readonly<Record<Lookalike, string>>;
  message(problem: FileProblem, words: FileWords): string;
}
