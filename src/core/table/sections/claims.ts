/**
 * What a filled cell of a table is. read: of a field, an amount, a goal, an indicator or its level; printed: a label of
 * the form; aside: what stands in a column or beside a label that is no part of the target; unplaced: none of these.
 */
export type ClaimKind = 'read' | 'printed' | 'aside' | 'unplaced';

/** Which cells of a sheet have found their place while a table is being read. Rows and columns 0-based. */
export interface Claims {
  /** The first claim holds, but what was read is read whatever it was taken for before. */
  claim(row: number, column: number, kind: Exclude<ClaimKind, 'unplaced'>): void;
  /** Null for a cell that nobody claimed so far. */
  kindOf(row: number, column: number): ClaimKind | null;
}

/** A sheet has 2^14 columns. */
const ROW_FACTOR = 16_384;

/** The cells of nearly every table stand this near its top left corner: two bits each, and no Map grows for them. */
const NEAR_ROWS = 256;
const NEAR_COLUMNS = 15;

/** As numbers of two bits; 0 is a cell that nobody claimed. */
const KINDS: readonly (ClaimKind | null)[] = [null, 'read', 'printed', 'aside'];
const READ = 1;

/** `top`: the first row of the table, 0-based. */
export function startClaims(top: number): Claims {
  const near: number[] = [];
  let far: Map<number, number> | null = null;
  const isNear = (row: number, column: number): boolean =>
    column < NEAR_COLUMNS && row >= top && row < top + NEAR_ROWS;
  const numberOf = (row: number, column: number): number =>
    isNear(row, column)
      ? ((near[row - top] ?? 0) >> (2 * column)) & 3
      : (far?.get(row * ROW_FACTOR + column) ?? 0);
  return {
    claim(row, column, kind) {
      const known = numberOf(row, column);
      if (known === READ || (known !== 0 && kind !== 'read')) return;
      const number = kind === 'read' ? READ : kind === 'printed' ? 2 : 3;
      if (!isNear(row, column)) {
        (far ??= new Map()).set(row * ROW_FACTOR + column, number);
        return;
      }
      while (near.length <= row - top) near.push(0);
      near[row - top] = (near[row - top] ?? 0) ^ ((known ^ number) << (2 * column));
    },
    kindOf: (row, column) => KINDS[numberOf(row, column)] ?? null,
  };
}
