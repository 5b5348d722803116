import type { GridCell, SheetGrid } from '../core/grid/SheetGrid';
import { filledIndexes } from '../core/grid/SheetGrid';
import { changeCells, type FileChange } from '../files/changeCells';
import { readWorkbook } from '../files/readWorkbook';
import type { PickedFile } from './PickedFile';

/**
 * The file with other texts in some cells, read anew from what would be saved: what the page shows is what the file
 * holds. Throws an `Error` where anything else than those cells came out different.
 */
export async function mend(file: PickedFile, changes: readonly FileChange[]): Promise<PickedFile> {
  const bytes = changeCells(file.bytes, changes);
  const grids = await readWorkbook(bytes, file.path);
  const touched = new Set(changes.map(({ sheet, cell }) => keyOf(sheet, cell.row, cell.column)));
  if (textsOf(file.grids, touched) !== textsOf(grids, touched)) {
    throw new Error(`${file.path}: other cells than the mended ones would have changed.`);
  }
  return { ...file, bytes, grids, mended: file.mended + changes.length };
}

const keyOf = (sheet: string, row: number, column: number) => `${sheet}\n${String(row)}\n${String(column)}`;

/** All that stands in the sheets, in one text, but for some cells. */
function textsOf(grids: readonly SheetGrid[], without: ReadonlySet<string>): string {
  const texts: string[] = [];
  for (const { name, rows } of grids) {
    for (const row of filledIndexes(rows)) {
      const cells: readonly (GridCell | undefined)[] = rows[row] ?? [];
      for (const column of filledIndexes(cells)) {
        const key = keyOf(name, row, column);
        const cell = cells[column];
        if (cell && !without.has(key)) texts.push(key, cell.formula ?? '', cell.text);
      }
    }
  }
  return texts.join('\n');
}
