import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { SHEET_COLUMNS, SHEET_ROWS, type CellArea } from '../../core/grid/address';
import { displayedText, showsDate } from '../../core/grid/displayedText';
import {
  addRange,
  filledIndexes,
  type GridCell,
  type IndexRange,
  type SheetGrid,
} from '../../core/grid/SheetGrid';
import { FileError } from '../FileProblem';
import { cellCounter } from '../limits';
import { builtInNumberFormat } from '../builtInNumberFormats';
import { plainString } from '../xlsx/strings';
import { codePages } from './codePages';

/** A cell with the number format's id, which the library keeps but does not declare. */
type LibraryCell = CellObject & { readonly XF?: { readonly numFmtId?: number } };

/** Days between the two systems in which workbooks count dates. */
const DAYS_1904 = 1462;

/** Reads through the library what `type` says; everything it throws comes as a `FileError` that calls the file damaged. */
export type LibraryReader = (content: Uint8Array | string, file: string, options: ParsingOptions) => WorkBook;

/** The library, loaded when the first file needs it. */
export async function libraryReader(): Promise<LibraryReader> {
  const { read, set_cptable } = await import('@e965/xlsx');
  set_cptable(codePages);
  return (content, file, options) => {
    try {
      return quietly(() =>
        read(content, { dense: true, cellNF: true, cellText: false, cellHTML: false, ...options }),
      );
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError(problemOf(file, error), { cause: error });
    }
  };
}

function problemOf(file: string, error: unknown): FileError['problem'] {
  const message = error instanceof Error ? error.message : '';
  if (/password|encrypt/i.test(message)) return { code: 'password', file };
  return { code: 'damaged', file, part: null };
}

/** The library tells the console of every odd record; what matters comes as an error. */
function quietly<T>(act: () => T): T {
  const { console: output } = globalThis;
  const { error } = output;
  output.error = () => undefined;
  try {
    return act();
  } finally {
    output.error = error;
  }
}

/** The sheets that the library read, as grids. Throws `FileError`. */
export function gridsOf(workbook: WorkBook, file: string): SheetGrid[] {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const count = cellCounter(file);
  return workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (!sheet) return [];
    const grid = sheetGrid(name, sheet, from1904, count);
    const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    return [hidden === 0 ? grid : { ...grid, visibility: hidden === 1 ? 'hidden' : 'veryHidden' }];
  });
}

function sheetGrid(name: string, sheet: WorkSheet, from1904: boolean, count: () => void): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  const source = (sheet['!data'] ?? []) as readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  for (const row of filledIndexes(source)) {
    const cells = source[row] ?? [];
    for (const column of filledIndexes(cells)) {
      const cell = cells[column];
      const read = cell && row < SHEET_ROWS && column < SHEET_COLUMNS && gridCell(cell, from1904);
      if (!read) continue;
      count();
      (rows[row] ??= [])[column] = read;
    }
  }
  const hiddenRows = hiddenRanges(sheet['!rows']);
  const hiddenColumns = hiddenRanges(sheet['!cols']);
  return {
    name,
    rows,
    merges: (sheet['!merges'] ?? []).map(areaOf),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}

/** Lists as the library keeps them, with gaps where a row or column is as usual. */
function hiddenRanges(
  list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): IndexRange[] {
  const ranges: IndexRange[] = [];
  for (const index of filledIndexes(list ?? [])) if (list?.[index]?.hidden === true) addRange(ranges, index);
  return ranges;
}

function areaOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): CellArea {
  return { top: s.r, left: s.c, bottom: e.r, right: e.c };
}

function gridCell(cell: LibraryCell, from1904: boolean): GridCell | null {
  const numberFormat = numberFormatOf(cell);
  const formula = cell.f ? `=${cell.f}` : null;
  if (cell.t === 'e') return { value: null, text: cell.w ?? errorText(cell.v), formula, numberFormat };
  let value = cell.v === undefined || cell.v instanceof Date ? null : cell.v;
  if (typeof value === 'string') value = plainString(value);
  if (typeof value === 'number' && from1904 && showsDate(numberFormat)) value += DAYS_1904;
  if (formula === null && (value === null || value === '')) return null;
  return { value, text: displayedText(value, numberFormat), formula, numberFormat };
}

/** The library knows built-in formats as an American Excel shows them; a Chinese one shows dates its own way. */
function numberFormatOf(cell: LibraryCell): string {
  const id = cell.XF?.numFmtId ?? 0;
  const localized = (id >= 14 && id <= 22) || (id >= 27 && id <= 40) || (id >= 50 && id <= 58);
  if (localized) return builtInNumberFormat(id);
  if (typeof cell.z !== 'string') return 'General';
  const builtIn = AMERICAN[cell.z];
  return builtIn === undefined ? cell.z : builtInNumberFormat(builtIn);
}

/** Some cells come without their format's id, and a built-in date as an American Excel shows it. */
const AMERICAN: Readonly<Record<string, number>> = { 'm/d/yy': 14, 'm/d/yy h:mm': 22 };

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function errorText(code: unknown): string {
  return (typeof code === 'number' ? ERRORS[code] : undefined) ?? '#VALUE!';
}
