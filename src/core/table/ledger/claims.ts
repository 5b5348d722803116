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

export function startClaims(): Claims {
  const kinds = new Map<number, ClaimKind>();
  return {
    claim(row, column, kind) {
      const place = row * ROW_FACTOR + column;
      if (kind === 'read' || !kinds.has(place)) kinds.set(place, kind);
    },
    kindOf: (row, column) => kinds.get(row * ROW_FACTOR + column) ?? null,
  };
}
