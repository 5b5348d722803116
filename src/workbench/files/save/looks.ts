import type { CellStyle } from 'hucre/xlsx';

/** Looks that are to be written, each of them once. */
export interface Looks {
  readonly list: readonly CellStyle[];
  /** The place of a look in the list; one that is new is put last. */
  readonly slotOf: (style: CellStyle) => number;
}

/** An empty list of looks. */
export function createLooks(): Looks {
  const list: CellStyle[] = [];
  const slots = new Map<string, number>();
  return {
    list,
    slotOf: (style) => {
      const key = JSON.stringify(style);
      const known = slots.get(key);
      if (known !== undefined) return known;
      slots.set(key, list.length);
      return list.push(style) - 1;
    },
  };
}
