/**
 * A hidden name on a sheet that we wrote: it says what the sheet is and what stood in it when we left it. A name
 * travels with the sheet, through saving, copying and renaming, in every Excel that the product works with.
 */
const MARK_NAME = '_jxmb';

export type OwnKind = 'summary' | 'results';

export interface OwnMark {
  readonly kind: OwnKind;
  /** Of `contentKey` at the time of writing. */
  readonly content: string;
}

/** The sheet's mark, a null object where it has none. Load `formula` before reading it. */
export function markOf(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARK_NAME);
}

/** Reads a mark's formula; null for anything that we did not write. */
export function readMark(formula: unknown): OwnMark | null {
  const match = /^="(summary|results) ([\da-f]+)"$/.exec(String(formula));
  if (!match) return null;
  const [, kind, content = ''] = match;
  return { kind: kind === 'summary' ? 'summary' : 'results', content };
}

/** Queues a new mark on a sheet that has none. */
export function setMark(sheet: Excel.Worksheet, mark: OwnMark): void {
  sheet.names.add(MARK_NAME, `="${mark.kind} ${mark.content}"`).visible = false;
}
