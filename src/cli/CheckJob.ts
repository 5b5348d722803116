import type { CheckOptions } from '../core/check/CheckOptions';
import type { CheckedFile } from '../core/report/Report';

/** How files are checked. */
export interface JobOptions extends CheckOptions {
  /** Only what a sum needs is handed back: no findings, no indicators. */
  readonly sumsOnly?: boolean;
}

/** Files to be checked, and who of this thread and the workers takes which. */
export interface CheckJob {
  readonly paths: readonly string[];
  readonly options: JobOptions;
  /** Indexes of the paths that nobody has taken, in order. */
  readonly waiting: number[];
  /** Those of them that only a worker may take: it can be ended. */
  readonly heavy: Set<number>;
  /** Takes the result of a file. */
  readonly finish: (index: number, file: CheckedFile) => void;
}
