import type { Cell, RoundtripWorkbook } from 'hucre/xlsx';
import type { Loss } from './OpenedFile';

/**
 * Names what opening and saving would change or drop. Charts, pictures, pivot tables and macros are not among it: the
 * writer passes them through.
 */
export function findLosses(workbook: RoundtripWorkbook, sheetSources: readonly string[]): Loss[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const source = sheetSources[index] ?? '';
    const losses: Loss['kind'][] = [];
    // A validation that refers to another sheet stands in an extension, which the reader passes over.
    if (source.includes('x14:dataValidation ')) losses.push('validation-across-sheets');
    if (source.includes('x14:cfRule ')) losses.push('conditional-format-extension');
    if (some(sheet.cells, (cell) => cell.style?.fill?.type === 'gradient')) losses.push('gradient-fill');
    if (sheet.threadedComments && sheet.threadedComments.length > 0) losses.push('threaded-comment');
    return losses.map((kind) => ({ kind, sheet: sheet.name }));
  });
}

function some(cells: ReadonlyMap<string, Cell> | undefined, test: (cell: Cell) => boolean): boolean {
  return [...(cells?.values() ?? [])].some(test);
}
