import type { WorkbookProblem } from '../../port/WorkbookProblem';
import { problemOf } from '../../port/problemOf';

/** Excel's own error codes, as far as a person can do something about them. */
const KNOWN: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: { code: 'cell-editing' },
  AccessDenied: { code: 'protected-sheet', sheet: null },
  BadPassword: { code: 'protected-sheet', sheet: null },
  NonBlankCellOffSheet: { code: 'no-room' },
  FilteredRangeConflict: { code: 'filtered' },
  ReadOnlyDocument: { code: 'read-only' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large' },
  PayloadTooLarge: { code: 'too-large' },
  OperationCellsExceedLimit: { code: 'too-large' },
  RangeExceedsLimit: { code: 'too-large' },
  InactiveWorkbook: { code: 'not-in-front' },
  InvalidSelection: { code: 'not-in-front' },
  UnsupportedSheet: { code: 'unsupported-sheet' },
  MemoryLimitReached: { code: 'out-of-memory' },
  FormulaLengthExceedsLimit: { code: 'formula-too-long' },
  ActivityLimitReached: { code: 'busy' },
  ServiceNotAvailable: { code: 'busy' },
  HostRestartNeeded: { code: 'busy' },
  RequestAborted: { code: 'busy' },
};

/** Excel can't do it in the state that it is in, and doesn't say which. */
const REFUSALS: ReadonlySet<string> = new Set([
  'InvalidOperation',
  'InsertDeleteConflict',
  'MergedRangeConflict',
  'PivotTableRangeConflict',
]);

interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

/** By shape, not by class: the class is another one in each copy of office.js. */
function isOfficeError(error: unknown): error is Error & OfficeErrorShape {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What anything thrown by office.js or by ourselves means to a person. */
export function officeProblemOf(error: unknown): WorkbookProblem {
  if (!isOfficeError(error)) return problemOf(error);
  const known = KNOWN[error.code];
  if (known) return known;
  return {
    code: REFUSALS.has(error.code) ? 'refused' : 'unexpected',
    details: officeDetails(error),
  };
}

/** Code, message and failing statement. No cell contents: debugInfo's own statements hold none of them. */
function officeDetails(error: Error & OfficeErrorShape): string {
  return `${error.code}: ${error.message}\n${JSON.stringify(error.debugInfo ?? null, null, 2)}`;
}
