/** A cell of what is pasted: its text, and the rows and columns that it takes. */
export interface PastedCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Cells of a table in the clipboard. `merged` where some take more than one row or column. */
export interface PastedTable {
  readonly cells: readonly PastedCell[];
  readonly merged: boolean;
}

/** The first table of a web page in the clipboard (Excel, WPS and Word give one); null without any. */
export function tableFromHtml(html: string): PastedTable | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const cells: PastedCell[] = [];
  const taken = new Set<string>();
  let merged = false;
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1)
          taken.add(`${row + down},${column + across}`);
      }
      merged ||= cell.rowSpan > 1 || cell.colSpan > 1;
      cells.push({ text: textOf(cell), row, column });
      column += cell.colSpan;
    }
  });
  return cells.length === 0 ? null : { cells, merged };
}

/** The text as a person sees it: blanks run together, lines end where the page ends them. */
function textOf(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\u0000');
  // A paragraph in a cell (Word) is a line, too.
  for (const paragraph of copy.querySelectorAll('p:not(:last-child), div:not(:last-child)'))
    paragraph.append('\u0000');
  return (copy.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .split('\u0000')
    .map((line) => line.trim())
    .join('\n');
}

/** Cells between tabs and line ends; a cell in quotes may have line ends in it, as Excel and WPS write them. */
export function tableFromText(text: string): PastedTable {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cells: PastedCell[] = [];
  let row = 0;
  let column = 0;
  for (const [, quoted, bare = '', end] of plain.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g,
  )) {
    cells.push({ text: quoted === undefined ? bare : quoted.replaceAll('""', '"'), row, column });
    if (end === '\t') column += 1;
    else if (end === '\n') [row, column] = [row + 1, 0];
    else break;
  }
  return { cells, merged: false };
}
