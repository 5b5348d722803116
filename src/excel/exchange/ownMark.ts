/**
 * A hidden name on a sheet that we wrote: it says what the sheet is and what stood in it when we left it. A name
 * travels with the sheet, through saving, copying and renaming, in every Excel that the product works with.
 */
const MARK_NAME = '_jxmb';

export type OwnKind = 'summary' | 'results';

export interface OwnMark {
  readonly kind: OwnKind;
  /** Of `contentKey` at the time of writing, over the columns that we wrote. */
  readonly content: string;
  /** How many columns from A on are ours; null in marks of former versions: all of them. */
  readonly columns: number | null;
  /** The key of its chart; null where it has none. */
  readonly chart: string | null;
}

/** The sheet's mark, a null object where it has none. Load `formula` before reading it. */
export function markOf(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARK_NAME);
}

/** Reads a mark's formula; null for anything that we did not write. */
export function readMark(formula: unknown): OwnMark | null {
  const match = /^="(summary|results) ([\da-f]+)(?: (\d+)(?: ([a-z]+))?)?"$/.exec(String(formula));
  if (!match) return null;
  const [, kind, content = '', columns, chart = null] = match;
  return {
    kind: kind === 'summary' ? 'summary' : 'results',
    content,
    columns: columns === undefined ? null : Number(columns),
    chart,
  };
}

/** Queues a new mark on a sheet that has none. */
export function setMark(sheet: Excel.Worksheet, mark: OwnMark): void {
  const { kind, content, columns, chart } = mark;
  const rest = columns === null ? '' : ` ${String(columns)}${chart === null ? '' : ` ${chart}`}`;
  sheet.names.add(MARK_NAME, `="${kind} ${content}${rest}"`).visible = false;
}
