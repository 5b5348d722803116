import type { PerformanceTable } from '../core/table/PerformanceTable';

/** A text of more tables takes more room than they do: of a list of fifty thousand it would be the largest thing of all. */
const TABLES_A_PIECE = 500;

/** Tables as JSON in UTF-8, to be handed to another thread without a copy. */
export function tablePieces(tables: readonly PerformanceTable[]): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < tables.length; from += TABLES_A_PIECE)
    pieces.push(encoder.encode(JSON.stringify(tables.slice(from, from + TABLES_A_PIECE))));
  return pieces;
}

/** The tables of such pieces, in their order. */
export function tablesOf(pieces: readonly Uint8Array[]): PerformanceTable[] {
  const decoder = new TextDecoder();
  return pieces.flatMap((piece) => JSON.parse(decoder.decode(piece)) as PerformanceTable[]);
}
