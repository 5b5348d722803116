import type { GridCell, SheetGrid } from '../../core/grid/SheetGrid';
import { textCell } from '../../core/grid/SheetGrid';
import { FileError, type Lookalike } from '../FileProblem';
import { limits } from '../limits';
import { gridsOf, libraryReader } from '../xls/library';
import { decodeText } from './decodeText';
import { pageOfArchive } from './webArchive';

/**
 * Reads what systems export under the name .xls and Excel opens nevertheless: web pages (.html, .mht), XML of Excel 2003,
 * lists with commas or tabs. Throws `FileError` for any other text, which is named as what it looks like.
 */
export async function readText(bytes: Uint8Array, file: string, looksLike: Lookalike): Promise<SheetGrid[]> {
  const problem = new FileError({ code: 'not-a-workbook', file, looksLike });
  if (bytes.length > limits.textBytes) throw new FileError({ code: 'too-large', file, part: null });
  const text = decodeText(bytes);
  const page = looksLike === 'html' && isArchive(text) ? (pageOfArchive(text) ?? '') : text;
  const isTable =
    looksLike === 'html'
      ? /<table[\s>]/i.test(page)
      : looksLike === 'xml'
        ? isSpreadsheetMl(page)
        : isList(page);
  if (!isTable) throw problem;
  const typed = looksLike === 'xml';
  const read = await libraryReader();
  const grids = gridsOf(
    read(page, file, {
      type: 'string',
      raw: !typed,
      ...(looksLike === 'text' ? { FS: separatorOf(page) } : {}),
    }),
    file,
  );
  return typed ? grids : grids.map(withNumbers);
}

function isArchive(text: string): boolean {
  return /^\s*(mime-version|from|content-type|subject|date):/i.test(text.slice(0, 200));
}

function isSpreadsheetMl(text: string): boolean {
  return text.slice(0, 4096).includes('urn:schemas-microsoft-com:office:spreadsheet');
}

/** Lines that are parted by the same sign, most of them. */
function isList(text: string): boolean {
  const lines = text
    .slice(0, 4096)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const parted = lines.filter((line) => line.includes(separatorOf(text)));
  return lines.length >= 2 && parted.length * 2 >= lines.length;
}

function separatorOf(text: string): string {
  const head = text.slice(0, 4096);
  return head.includes('\t') ? '\t' : ',';
}

const NUMBER = /^\s*-?\d{1,15}(\.\d{1,15})?\s*$/;

/** Such files know texts alone; what is written as a plain number is one, as Excel takes it. Nothing becomes a date. */
function withNumbers(grid: SheetGrid): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  grid.rows.forEach((row, index) => {
    rows[index] = (row ?? []).map((cell) => {
      if (!cell) return undefined;
      const text = typeof cell.value === 'string' ? cell.value : cell.text;
      return NUMBER.test(text) ? { ...textCell(text.trim()), value: Number(text) } : textCell(text);
    });
  });
  return { ...grid, rows };
}
