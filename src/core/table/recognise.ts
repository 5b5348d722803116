import type { SheetGrid } from '../grid/SheetGrid';
import { findTables } from './find/findTables';
import { readFlatList } from './list/readFlatList';
import { hasBody, readTable } from './readTable';
import { startReaders, type Readers } from './lines/readers';
import { underSameHeadline } from './find/sharedHeadline';
import { viewSheet, type SheetView } from './lines/sheetView';
import { looksLikeForm } from './find/looksLikeForm';
import { unreadForm } from './unreadForm';
import type { PerformanceTable } from './PerformanceTable';
import { isCover } from './find/cover';

/**
 * The performance target tables of one sheet, in reading order; none for covers, lists and unrelated sheets.
 * Labels decide, never positions; merges are not needed. Takes any grid and never throws.
 */
export function recognise(grid: SheetGrid): PerformanceTable[] {
  return recogniseAll([grid]);
}

/** The tables of many sheets, in the order of the sheets. */
export function recogniseAll(grids: readonly SheetGrid[]): PerformanceTable[] {
  const readers = startReaders();
  return grids.flatMap((grid) => recogniseSheet(grid, readers));
}

function recogniseSheet(grid: SheetGrid, readers: Readers): PerformanceTable[] {
  const last = new Map<SheetView, PerformanceTable>();
  const tables = findTables(grid, readers).flatMap((area) => {
    // Lines above a table are its own only from the end of the one before it.
    const previous = last.get(area.view);
    const above = Math.max(area.above, (previous?.area.bottom ?? -1) + 1);
    const before = underSameHeadline(area, previous);
    const read =
      area.flatHeader === null
        ? [readTable({ ...area, above, before })]
        : readFlatList(area, area.flatHeader);
    const lowest = read.at(-1);
    if (lowest) last.set(area.view, lowest);
    return read;
  });
  if (tables.some(hasBody)) return tables;
  const view = viewSheet(grid, readers);
  const isForm = looksLikeForm(view);
  // A table that was cut off after its name still counts, unless it may be a cover that names a project.
  const named = tables.filter(({ title }) => title !== null && (isForm || !isCover(grid, readers)));
  return named.length === 0 && isForm ? [unreadForm(view)] : named;
}
