import type { SheetGrid } from '../grid/SheetGrid';
import { findTables } from './findTables';
import { labelReader, type LabelReader } from './labels/Label';
import { readFlatList } from './readFlatList';
import { hasBody, readTable } from './readTable';
import type { PerformanceTable } from './PerformanceTable';
import { isCover } from './cover';
import { valueReader, type ValueReader } from './valueReader';

/**
 * The performance target tables of one sheet, in reading order; none for covers, lists and unrelated sheets.
 * Labels decide, never positions; merges are not needed. Takes any grid and never throws.
 */
export function recognise(grid: SheetGrid): PerformanceTable[] {
  return recogniseAll([grid]);
}

/** The tables of many sheets, in the order of the sheets. */
export function recogniseAll(grids: readonly SheetGrid[]): PerformanceTable[] {
  const labels = labelReader();
  const values = valueReader();
  return grids.flatMap((grid) => recogniseSheet(grid, labels, values));
}

function recogniseSheet(grid: SheetGrid, labels: LabelReader, values: ValueReader): PerformanceTable[] {
  const tables = findTables(grid, labels).flatMap((area) =>
    area.flatHeader === null ? [readTable(area, values)] : readFlatList(area, area.flatHeader, values),
  );
  const whole = tables.some(hasBody);
  // A table that was cut off after its name still counts, unless it may be a cover that names a project.
  return tables.filter(
    (table) => hasBody(table) || whole || (table.title !== null && !isCover(grid, labels)),
  );
}
