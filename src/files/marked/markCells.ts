import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { FileMark } from '../../core/report/unitIssues';
import { joined, piecesOf, withoutPrefix } from '../xml/pieces';
import { changedTypes } from '../xlsx/contentTypes';
import { partText, sheetParts } from '../xlsx/sheetParts';
import { addNotes } from './addNotes';
import { markFormats, markLooks, putInOrder } from './markFormats';

/**
 * A copy of an .xlsx or .xlsm file in which cells are marked: with a conditional format that shows how grave the finding
 * is, and a note that says what it is. Nothing else of the file changes; the add-in's 清除标记 takes the formats away. Throws
 * an `Error` where the file has no such sheet.
 */
export function markCells(bytes: Uint8Array, marks: readonly FileMark[]): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  // Each change at once: what is new in one sheet takes a name that the next one finds taken.
  const put = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  const { sheets, styles } = sheetParts(parts);
  if (styles === null) throw new Error('The file has no looks of cells.');
  const looks = markLooks(withoutPrefix(partText(parts, styles)));
  put(styles, looks.xml);
  const kinds = new Map<string, string | null>();
  for (const [index, sheet] of [...sheets.keys()].entries()) {
    const own = marks.filter((mark) => mark.sheet === sheet);
    const path = sheets.get(sheet);
    if (own.length === 0 || path === undefined) continue;
    const pieces = piecesOf(withoutPrefix(partText(parts, path)));
    const formatted = markFormats(pieces, own, looks.first);
    const noted = addNotes(parts, path, index, own);
    for (const [name, text] of Object.entries(noted.parts)) put(name, text);
    if (noted.added) kinds.set(noted.added, 'comments');
    const whole = noted.element ? putInOrder(formatted, 'legacyDrawing', noted.element) : formatted;
    put(path, joined(whole));
  }
  const missing = marks.find(({ sheet }) => !sheets.has(sheet));
  if (missing) throw new Error(`The file has no sheet ${missing.sheet}.`);
  const TYPES = '[Content_Types].xml';
  if (kinds.size > 0) put(TYPES, changedTypes(partText(parts, TYPES), kinds));
  // In the order of the file: some readers want the list of content types first.
  return zipSync(parts);
}
