import type { Sheet } from '../workbook/Workbook';
import type { SheetPlace } from './SheetPlace';

/** Notes of cells. */
export function notesOf(place: SheetPlace): Pick<Sheet, 'notes' | 'setNote' | 'deleteNote'> {
  const { sheet, at, grow } = place;
  return {
    notes: () =>
      sheet.getNotes().map((note) => ({
        row: note.row,
        column: note.col,
        text: note.note,
        author: '',
        visible: note.show ?? false,
      })),
    setNote: (note) => {
      grow({ top: note.row, left: note.column, bottom: note.row, right: note.column });
      sheet.getRange(note.row, note.column).createOrUpdateNote({
        id: `${at.subUnitId}-${String(note.row)}-${String(note.column)}`,
        row: note.row,
        col: note.column,
        width: 160,
        height: 100,
        note: note.text,
        show: note.visible,
      });
    },
    deleteNote: (row, column) => {
      sheet.getRange(row, column).deleteNote();
    },
  };
}
