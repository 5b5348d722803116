import { toA1 } from '../../../core/grid/address';
import { HostError, invalidArgument, itemNotFound } from '../protocol/HostError';
import { bind } from '../protocol/HostObject';
import type { HostObject, ObjectType } from '../protocol/HostObject';
import { parseArea, sheetNameOf } from '../workbook/areas';
import type { Note } from '../workbook/Workbook';
import { rangeObject } from './range';
import { rangeOf, type RangeTarget, type Session, type SheetTarget } from './Session';
import { booleanArgument, textArgument } from './arguments';
import { guardSheet } from './guards';

interface NoteTarget extends SheetTarget {
  readonly row: number;
  readonly column: number;
}

function noteOf({ sheet, row, column }: NoteTarget): Note {
  const note = sheet.notes().find((one) => one.row === row && one.column === column);
  if (!note) throw itemNotFound(`the note at ${toA1({ row, column })}`);
  return note;
}

function change(target: NoteTarget, patch: Partial<Note>): void {
  guardSheet(target.sheet, 'allowEditObjects');
  const note = { ...noteOf(target), ...patch };
  target.session.workbook.quietly(() => {
    target.sheet.setNote(note);
  });
}

const noteType: ObjectType<NoteTarget> = {
  name: 'Note',
  scalars: {
    authorName: { get: (target) => noteOf(target).author },
    content: {
      get: (target) => noteOf(target).text,
      set: (target, value) => {
        change(target, { text: textArgument(value, 'content') });
      },
    },
    visible: {
      get: (target) => noteOf(target).visible,
      set: (target, value) => {
        change(target, { visible: booleanArgument(value, 'visible') });
      },
    },
  },
  paths: {
    getLocation: (target) =>
      rangeObject(
        rangeOf(target, { top: target.row, left: target.column, bottom: target.row, right: target.column }),
      ),
  },
  methods: {
    delete: (target) => {
      guardSheet(target.sheet, 'allowEditObjects');
      noteOf(target);
      target.session.workbook.quietly(() => {
        target.sheet.deleteNote(target.row, target.column);
      });
    },
  },
};

interface NotesTarget {
  readonly session: Session;
  /** The sheet that addresses without a name mean; null: they need one. */
  readonly sheet: SheetTarget['sheet'] | null;
}

/** One cell, given as a range or an address. */
function cellArgument(target: NotesTarget, value: unknown): NoteTarget {
  const range = typeof value === 'string' ? null : (value as Partial<RangeTarget> | null);
  const area = typeof value === 'string' ? parseArea(value) : range?.area;
  const named = typeof value === 'string' ? sheetNameOf(value) : null;
  const sheet =
    range?.sheet ??
    (named === null
      ? target.sheet
      : target.session.workbook.sheets().find((one) => one.name().toLowerCase() === named.toLowerCase()));
  if (!area || !sheet) throw invalidArgument('cellAddress must be a cell.');
  if (area.top !== area.bottom || area.left !== area.right)
    throw invalidArgument('A note belongs to one cell.');
  return { session: target.session, sheet, row: area.top, column: area.left };
}

function find(target: NotesTarget, cell: unknown): HostObject | null {
  const at = cellArgument(target, cell);
  const exists = at.sheet.notes().some((note) => note.row === at.row && note.column === at.column);
  return exists ? bind(noteType, at) : null;
}

const allNotes = ({ session, sheet }: NotesTarget): NoteTarget[] =>
  (sheet ? [sheet] : session.workbook.sheets()).flatMap((one) =>
    one.notes().map(({ row, column }) => ({ session, sheet: one, row, column })),
  );

const notesType: ObjectType<NotesTarget> = {
  name: 'NoteCollection',
  items: (target) => allNotes(target).map((note) => bind(noteType, note)),
  getItem: find,
  paths: {
    add: (target, [cell, content]) => {
      const at = cellArgument(target, cell);
      guardSheet(at.sheet, 'allowEditObjects');
      if (find(target, cell)) throw new HostError('InvalidOperation', 'The cell has a note already.');
      if (target.session.troubles.comments.get(at.sheet.id)?.includes(toA1(at)))
        throw new HostError('InvalidOperation', 'The cell has a comment.');
      const text = textArgument(content, 'content');
      target.session.workbook.quietly(() => {
        at.sheet.setNote({ row: at.row, column: at.column, text, author: '', visible: false });
      });
      return bind(noteType, at);
    },
    getItem: (target, [cell]) => {
      const note = find(target, cell);
      if (!note) throw itemNotFound('the note');
      return note;
    },
    getItemOrNullObject: (target, [cell]) => find(target, cell),
    getItemAt: (target, [index]) => {
      const note = allNotes(target)[Number(index)];
      if (!note) throw itemNotFound(`the note ${String(index)}`);
      return bind(noteType, note);
    },
  },
  methods: { getCount: (target) => allNotes(target).length },
};

export const sheetNotesObject = ({ session, sheet }: SheetTarget): HostObject =>
  bind(notesType, { session, sheet });
export const workbookNotesObject = (session: Session): HostObject =>
  bind(notesType, { session, sheet: null });
