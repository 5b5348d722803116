import type { SheetOfValues } from '../../../support/workbookData';

/** What a case may use besides the global `Excel`: nothing of jest, so that the page can run the same cases. */
export interface Tools {
  /** Fails unless both are equal as JSON. */
  readonly same: (actual: unknown, expected: unknown) => void;
  /** Fails unless the work is refused with this code; returns the message. */
  readonly refuses: (code: string, work: () => Promise<unknown>) => Promise<string>;
  /** A person types into a cell; what Excel would recognise is recognised. */
  readonly type: (sheet: string, address: string, text: string) => void;
  /** A person clicks a cell. */
  readonly click: (sheet: string, address: string) => void;
  readonly protect: (sheet: string) => void;
  /** Resolves when the events so far have been handled. */
  readonly events: () => Promise<void>;
}

/** What a real Excel does, told as one story over a fresh workbook. */
export interface Case {
  readonly title: string;
  /** One empty sheet called Sheet1 unless told. */
  readonly sheets?: readonly SheetOfValues[];
  /** The ExcelApi version to play, 1.15 unless told. */
  readonly apiVersion?: string;
  readonly run: (tools: Tools) => Promise<void>;
}

/** The sheet that most cases work on. */
export const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
