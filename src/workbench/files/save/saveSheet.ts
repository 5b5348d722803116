import { copiedSheet } from './copiedParts';
import { textOf, type NewRelation } from '../package/filePackage';
import { finishSheet, type MadeSheet } from './finishSheet';
import type { OpenedFile } from '../open/OpenedFile';
import type { SavedParts } from './SavedParts';
import type { SavedTables } from './saveTables';
import type { PreparedSheet } from './sheetFromGrid';
import { inFront } from '../package/shownSheet';
import type { WorkbookSheet } from '../package/workbookPart';
import type { WrittenParts } from './writeSheets';
import { piecesOf } from '../../../files/xml/pieces';

/** What all sheets of a file are saved with. */
export interface SavingSheets {
  readonly opened: OpenedFile;
  readonly saved: SavedParts;
  readonly written: WrittenParts;
  /** The numbers that formats, looks and texts of the writer have in the file. */
  readonly made: Omit<MadeSheet, 'pieces'>;
  /** The id of the sheet that came to the front; null where it is still the one of the file. */
  readonly shown: string | null;
  readonly tables: SavedTables;
}

/**
 * Puts a sheet among the parts to be saved, with its notes.
 * @param index its place among the sheets that were written
 * @returns how the workbook is to list it
 */
export function saveSheet(sheet: PreparedSheet, index: number, saving: SavingSheets): WorkbookSheet {
  const { opened, saved, written, shown } = saving;
  const { file } = opened;
  const { id, name, state, fileIndex, compared } = sheet;
  const part = fileIndex === null ? undefined : file.sheets[fileIndex];
  if (part?.kind === 'other') {
    const own = textOf(file.parts, part.path);
    if (shown !== null && own !== '') saved.put(part.path, inFront(own, false));
    return { id, name, state, path: part.path, fileIndex };
  }
  const path = part?.path ?? saved.freePath('xl/worksheets/sheet', '.xml');
  const finished = finishSheet(sheet, { ...saving.made, pieces: piecesOf(written.sheet(index)) });
  const removed = new Set(finished.removedRelations);
  const copied =
    part || !compared.part
      ? { xml: finished.xml, relations: [] }
      : copiedSheet(compared.part, finished.xml, removed, {
          file,
          saved,
          from: compared.part.name,
          to: name,
        });
  const renamed = saving.tables.renamed(copied.xml);
  const xml = part && shown === null ? renamed : inFront(renamed, id === shown);
  saved.put(path, xml, part ? undefined : 'worksheet');
  const notes = finished.notes ? saveNotes(index, saving) : [];
  if (part) for (const gone of finished.removedParts) saved.drop(gone);
  saved.relate(path, removed, [...copied.relations, ...finished.relations, ...notes]);
  return { id, name, state, path, fileIndex };
}

/** The writer's notes of a sheet and the shapes in which they are shown. */
function saveNotes(index: number, { saved, written }: SavingSheets): NewRelation[] {
  const comments = saved.freePath('xl/comments', '.xml');
  const drawing = saved.freePath('xl/drawings/vmlDrawing', '.vml');
  saved.put(comments, written.part(`xl/comments${index + 1}.xml`), 'comments');
  saved.put(drawing, written.part(`xl/drawings/vmlDrawing${index + 1}.vml`), 'vmlDrawing');
  return [
    { id: 'notes', type: 'comments', target: comments },
    { id: 'noteShapes', type: 'vmlDrawing', target: drawing },
  ];
}
