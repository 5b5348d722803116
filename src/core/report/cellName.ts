import { toA1, type CellAddress } from '../grid/address';

/** The A1 name of a cell that may be missing. */
export function cellName(cell: CellAddress | null | undefined): string | null {
  return cell ? toA1(cell) : null;
}
