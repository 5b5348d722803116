import { addRange, type IndexRange, type SheetGrid } from '../../core/grid/SheetGrid';
import { addBlock, needsDisplay, type GridRows } from './gridCells';
import type { SheetReading } from './readFirstBlocks';

/** The library that reads number formats comes only where a column is too narrow for its number. */
export async function gridOf({ sheet, blocks, hidden, refused }: SheetReading): Promise<SheetGrid> {
  const display = blocks.some(needsDisplay)
    ? (await import('../../core/grid/displayedText')).displayedText
    : null;
  const rows: GridRows = [];
  for (const block of blocks) addBlock(rows, block, display);
  const visibility = hiddenAs(sheet.visibility);
  return {
    name: sheet.name,
    rows,
    ...(visibility ? { visibility } : {}),
    ...(hidden.rows.length > 0 ? { hiddenRows: ranges(hidden.rows) } : {}),
    ...(hidden.columns.length > 0 ? { hiddenColumns: ranges(hidden.columns) } : {}),
    ...(refused ? { unread: 'refused' as const } : {}),
  };
}

function hiddenAs(visibility: Excel.Worksheet['visibility']): SheetGrid['visibility'] {
  if (visibility === Excel.SheetVisibility.hidden) return 'hidden';
  return visibility === Excel.SheetVisibility.veryHidden ? 'veryHidden' : undefined;
}

function ranges(indexes: readonly number[]): IndexRange[] {
  const all: IndexRange[] = [];
  for (const index of indexes) addRange(all, index);
  return all;
}
