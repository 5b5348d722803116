import type { Moves } from './losses';
import type { SheetMove } from './movedParts';
import type { OpenedFile } from '../open/OpenedFile';

/** What moved in all sheets of the file, seen from one of them. */
export function movesSeenFrom(id: string, { sheetIds, file }: OpenedFile, moves: Moves): SheetMove[] {
  const ofFile = sheetIds.flatMap((sheetId, index) => {
    const stand = { here: sheetId === id, sheetName: file.sheets[index]?.name };
    return (moves.get(sheetId) ?? []).map((move) => ({ move, stand }));
  });
  if (sheetIds.includes(id)) return ofFile;
  // What the file says of a copied sheet has moved with the copy's lines.
  const ofCopy = (moves.get(id) ?? []).map((move) => ({ move, stand: { here: true } }));
  return [...ofFile, ...ofCopy];
}
