import { areaToA1, type CellArea } from '../../core/grid/address';

/** Excel's older interfaces take no longer address than this. */
const LONGEST_ADDRESS = 250;

/** Addresses of several areas, joined by commas: each text short enough for one call. */
export function joinedAddresses(areas: readonly CellArea[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaToA1(area);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      joined[joined.length - 1] = `${last},${address}`;
    } else joined.push(address);
  }
  return joined;
}
