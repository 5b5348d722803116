import type { SheetGrid } from '../core/grid/SheetGrid';
import type { Problem } from '../taskpane/state/Problem';

/** A workbook that the person picked, and what became of it. */
export interface PickedFile {
  /** Its name, with the folders below the one that was picked: 教育局/目标表.xlsx */
  readonly path: string;
  /** As the file is now, with what was mended in it. */
  readonly bytes: Uint8Array;
  /** Its sheets as they are now, by their own names; none where it could not be read. */
  readonly grids: readonly SheetGrid[];
  /** Why it could not be read. */
  readonly problem: Problem | null;
  /** How many cells were mended and not saved yet. */
  readonly mended: number;
}

/** What a sheet is called among those of several files. */
export function sheetLabel(path: string, sheet: string): string {
  return `${path} › ${sheet}`;
}

/** Only Office Open XML can be written back to the letter. */
export function canBeMended({ path }: Pick<PickedFile, 'path'>): boolean {
  return /\.xls[xm]$/i.test(path);
}

/** 目标表.xlsx: 目标表（改正）.xlsx */
export function mendedName(path: string): string {
  return path.replace(/\.(\w+)$/, '（改正）.$1');
}
