import type { ListRow } from '../../core/projectList/pastedRows';
import { FileError } from '../FileProblem';
import { decodeText } from './decodeText';

/** The rows of a CSV or tab-separated file, blank ones left out. Throws `FileError` where a quotation mark is not closed. */
export function csvRows(bytes: Uint8Array, file: string): ListRow[] {
  const text = decodeText(bytes);
  const separator = separatorOf(text);
  const rows: ListRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quotedSince = 0;
  let line = 1;
  let start = 1;

  function endRow(): void {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: start, cells });
    cells = [];
    cell = '';
    start = line;
  }

  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') line += 1;
    if (quotedSince > 0) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quotedSince = 0;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (character === separator) {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else if (character !== '\r') cell += character;
  }
  if (quotedSince > 0) throw new FileError({ code: 'open-quote', file, line: quotedSince });
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  if (head.includes('\t')) return '\t';
  return head.includes(',') || !head.includes(';') ? ',' : ';';
}
