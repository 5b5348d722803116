import type { Cell } from 'hucre/xlsx';
import type { ICellData } from '@univerjs/core';
import type { CellAddress } from '../../../core/grid/address';
import { moveFormula } from '../../../files/xlsx/sharedFormula';
import { areasOf } from '../sheet/areas';

/** Formulas that several cells share, by their number, with the cell that tells each. */
export type SharedFormulas = Map<number, { readonly formula: string; readonly cell: CellAddress }>;

/**
 * A cell that shares another's formula with the formula as it reads there. `count` is called with its length, and throws
 * when such formulas are too long together.
 */
export function unshared(
  cell: Cell,
  at: CellAddress,
  shared: SharedFormulas,
  count: (characters: number) => void,
): Cell {
  const number = cell.formulaSharedIndex;
  if (cell.formulaType !== 'shared' || number === undefined) return cell;
  if (cell.formula) {
    shared.set(number, { formula: cell.formula, cell: at });
    return cell;
  }
  const first = shared.get(number);
  if (!first) return cell;
  count(first.formula.length);
  return { ...cell, formula: moveFormula(first.formula, first.cell, at) };
}

/** Takes the results of an array formula out of the cells around it, for the grid to put them there. */
export function letSpill(area: string, cellData: Record<number, Record<number, ICellData>>): void {
  for (const { top, left, bottom, right } of areasOf(area)) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const data = cellData[row]?.[column];
        if (!data || data.f) continue;
        const { v, t: _, ...rest } = data;
        (cellData[row] ??= {})[column] = { ...rest, custom: { ...data.custom, spilled: v ?? null } };
      }
    }
  }
}
