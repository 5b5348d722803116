import type { ExcelProblem } from '../core/words/excel';
import { ExcelFailure } from './ExcelFailure';

/** Excel's own error codes, as far as a person can do something about them. */
const KNOWN: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: { code: 'cell-editing' },
  AccessDenied: { code: 'protected-sheet', sheet: null },
  ReadOnlyDocument: { code: 'read-only' },
  RequestPayloadSizeLimitExceeded: { code: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-large' },
  PayloadTooLarge: { code: 'too-large' },
  ActivityLimitReached: { code: 'busy' },
  ServiceNotAvailable: { code: 'busy' },
  HostRestartNeeded: { code: 'busy' },
  RequestAborted: { code: 'busy' },
};

interface OfficeErrorShape {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

/** By shape, not by class: the class is another one in each copy of office.js. */
function isOfficeError(error: unknown): error is Error & OfficeErrorShape {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** What any thrown thing means to a person. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelFailure) return error.problem;
  if (error instanceof Error && error.name === 'AbortError') return { code: 'aborted' };
  if (isOfficeError(error)) return KNOWN[error.code] ?? { code: 'unexpected', details: officeDetails(error) };
  return {
    code: 'unexpected',
    details: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error),
  };
}

/** Code, message and failing statement. No cell contents: debugInfo's own statements hold none of them. */
function officeDetails(error: Error & OfficeErrorShape): string {
  return `${error.code}: ${error.message}\n${JSON.stringify(error.debugInfo ?? null, null, 2)}`;
}
