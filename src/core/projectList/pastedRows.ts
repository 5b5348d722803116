/** A row of a list of projects, as pasted from a sheet or read from a file. */
export interface ListRow {
  /** 1-based, as the person counts; of a row of several lines its first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell, with what parts it from the next; one of several lines, or with quotation marks, stands in quotation marks. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;

/** The rows of text pasted from a sheet, cells parted by tabs; blank rows are left out. */
export function pastedRows(text: string): ListRow[] {
  const rows: ListRow[] = [];
  let cells: string[] = [];
  let [line, start] = [1, 1];
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(CELL)) {
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end === '\t') continue;
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    cells = [];
    start = line;
  }
  return rows;
}
