import type { CellStyle } from 'hucre/xlsx';
import type { IStyleData } from '@univerjs/core';
import type { CarriedAlong } from '../sheet/cells';
import { ownFormat, type StyleTable } from '../sheet/styleTable';
import { restyled, sameLook, styleFromGrid } from '../sheet/styles';

interface Look {
  readonly style: IStyleData | null;
  /** The number of the file's format that it had. */
  readonly own: number | undefined;
  /** Absent for a row or a column: these keep what their format says. */
  readonly protection: CarriedAlong['protection'] | undefined;
}

/**
 * What the writer is told of a look: the file's own format where nothing changed; that with the changes in it; or a new
 * one. Undefined for the standard look.
 */
export function formatOf(table: StyleTable, { style, own, protection }: Look): CellStyle | undefined {
  const format = own === undefined ? undefined : table.own[own];
  const grid = own === undefined ? undefined : table.grid[own];
  if (own === undefined || !format || !grid) {
    if (!style && !protection) return undefined;
    const known = style && !protection ? table.numberOf(style) : undefined;
    if (known !== undefined) return known === 0 ? undefined : ownFormat(known);
    return { ...(style ? styleFromGrid(style) : {}), ...(protection ? { protection } : {}) };
  }
  const sameProtection =
    protection === undefined || JSON.stringify(protection) === JSON.stringify(format.protection);
  if (sameLook(grid, style)) {
    if (sameProtection) return ownFormat(own);
    return { ...format, ...(protection ? { protection } : {}) };
  }
  if (!style) return protection ? { protection } : undefined;
  return { ...restyled(format, grid, style), ...(protection ? { protection } : {}) };
}
