import type { CheckOptions } from '../../core/check/CheckOptions';
import type { CheckedFile } from '../../core/report/Report';

/** How files are checked. */
export interface JobOptions extends CheckOptions {
  /** Only what a sum needs is handed back: no findings, no indicators. */
  readonly sumsOnly?: boolean;
  /** Each file's part of the report is made in this form by the thread that checks the file. */
  readonly part?: PartForm;
  /** Nothing is handed back of a file beside that part but what a sum needs, and whether it has errors. */
  readonly partAlone?: boolean;
}

/** Whether all that is handed back of a table is what a sum needs. */
export function areForSums({ sumsOnly = false, partAlone = false }: JobOptions): boolean {
  return sumsOnly || partAlone;
}

/** json: what the JSON report says of a file; jsonl: its lines, one a table. */
export type PartForm = 'json' | 'jsonl';

/** A file's part of a report, as `filePart` packs it: pieces of UTF-8, all but the last deflated. */
export type FilePart = readonly Uint8Array<ArrayBuffer>[];

/** Files to be checked, and who of this thread and the workers takes which. */
export interface CheckJob {
  readonly paths: readonly string[];
  readonly options: JobOptions;
  /** Indexes of the paths that nobody has taken, in order. */
  readonly waiting: number[];
  /** Those of them that only a worker may take: it can be ended. */
  readonly heavy: Set<number>;
  /** Takes the result of a file; its part of the report is null where none is asked for, or the file was given up. */
  readonly finish: (index: number, file: CheckedFile, part: FilePart | null) => void;
}
