import { SHEET_ELEMENTS } from '../../../files/xlsx/elementOrder';
import { joined, type Piece, type Pieces } from '../../../files/xml/pieces';

/** Elements of a sheet by name; an empty list takes the element out. */
export type SheetChanges = ReadonlyMap<string, readonly string[]>;

/** A sheet's part with some elements exchanged; all others stay to the letter. */
export function changedSheet(pieces: Pieces, changes: SheetChanges): string {
  // What stands in an alternative (controls of a form) keeps its place behind the drawings.
  const rank = ({ name }: Piece) => SHEET_ELEMENTS.indexOf(SHEET_ELEMENTS.includes(name) ? name : 'controls');
  const kept = pieces.children.filter(({ name }) => !changes.has(name));
  const put = [...changes].flatMap(([name, sources]) =>
    sources.filter((source) => source !== '').map((source) => ({ name, source })),
  );
  return joined({ ...pieces, children: [...kept, ...put].sort((a, b) => rank(a) - rank(b)) });
}
