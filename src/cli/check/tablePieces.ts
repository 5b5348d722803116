import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { forSums } from '../../core/totals/packed/forSums';
import { packedData, tablesOfData, type PackedData } from '../../core/totals/packed/packedData';

/** A text of more tables takes more room than they do: of a list of fifty thousand it would be the largest thing of all. */
const TABLES_A_PIECE = 500;

/**
 * Tables as JSON in UTF-8, to be handed to another thread without a copy. For sums what `forSums` leaves of them goes, and that
 * packed: a project of a list then takes a sixth of the room.
 */
export function tablePieces(
  tables: readonly PerformanceTable[],
  areForSums: boolean,
): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < tables.length; from += TABLES_A_PIECE) {
    const some = tables.slice(from, from + TABLES_A_PIECE);
    pieces.push(encoder.encode(JSON.stringify(areForSums ? packedData(some.map(forSums)) : some)));
  }
  return pieces;
}

/** The tables of such pieces, in their order. */
export function tablesOf(pieces: readonly Uint8Array[]): PerformanceTable[] {
  const decoder = new TextDecoder();
  return pieces.flatMap((piece) => {
    const some = JSON.parse(decoder.decode(piece)) as PerformanceTable[] | PackedData;
    return Array.isArray(some) ? some : tablesOfData(some);
  });
}
