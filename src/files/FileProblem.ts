import type { XmlProblem } from './xml/scanXml';

/**
 * Why a file could not be read or written, as data; the sentence for people is made from it in `words`.
 * `part` names a part inside the workbook file, for the details.
 */
export type FileProblem =
  | { readonly code: 'empty-file'; readonly file: string }
  | { readonly code: 'not-a-workbook'; readonly file: string; readonly looksLike: Lookalike }
  | { readonly code: 'damaged'; readonly file: string; readonly part: string | null }
  | { readonly code: 'password'; readonly file: string }
  | { readonly code: 'too-large'; readonly file: string; readonly part: string | null }
  | { readonly code: 'unsafe'; readonly file: string; readonly part: string }
  | { readonly code: 'no-sheet'; readonly file: string }
  /** A sheet has a row whose number, as written there, no sheet can have. */
  | { readonly code: 'no-row'; readonly file: string; readonly part: string; readonly row: string }
  /** A quotation mark of a list with commas is not closed; `line` is 1-based. */
  | { readonly code: 'open-quote'; readonly file: string; readonly line: number }
  /** It was not read within its time: who reads it says so. */
  | { readonly code: 'too-slow'; readonly file: string };

/** What a file that is no workbook looks like, as far as its first bytes tell. */
export type Lookalike =
  'html' | 'xml' | 'pdf' | 'word' | 'text' | 'archive' | 'ole' | 'image' | 'device' | 'old-excel' | 'unknown';

/** The problem of a part that could not be read as XML. */
export function problemOfPart({ code, row }: XmlProblem, file: string, part: string): FileProblem {
  if (code === 'no-row') return { code, file, part, row };
  return { code: code === 'doctype' ? 'unsafe' : 'damaged', file, part };
}

/** Carries a problem up to whoever asked for the file. */
export class FileError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(`${problem.file}: ${problem.code}`, options);
    this.name = 'FileError';
    this.problem = problem;
  }
}
