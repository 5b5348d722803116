import type { Sheet } from 'hucre/xlsx';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { Resources } from '../package/resources';

/** The notes of a sheet, by `row,column`. */
export type Notes = ReadonlyMap<string, { readonly text: string; readonly author?: string }>;

export function notesOfFile(sheet: Sheet | undefined): Notes {
  return new Map(
    [...(sheet?.cells ?? [])].flatMap(([key, { comment }]) => {
      if (!comment) return [];
      return [[key, { text: comment.text, ...(comment.author ? { author: comment.author } : {}) }]];
    }),
  );
}

/** Notes as the grid's plugin keeps them: by row, then by column. */
export function notesToGrid(
  notes: Notes,
  id: (number: number) => string,
): Record<number, Record<number, ISheetNote>> {
  const rows: Record<number, Record<number, ISheetNote>> = {};
  let number = 0;
  for (const [key, { text }] of notes) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const name = id((number += 1));
    (rows[row] ??= {})[col] = { id: name, row, col, width: 200, height: 90, note: text, show: false };
  }
  return rows;
}

export function notesFromGrid(resources: Resources, id: string): Notes {
  const rows = (resources.get('SHEET_NOTE_PLUGIN')?.[id] ?? {}) as Readonly<
    Record<string, Readonly<Record<string, ISheetNote>>>
  >;
  const notes = Object.values(rows).flatMap((columns) => Object.values(columns));
  return new Map(notes.map(({ row, col, note }) => [`${row},${col}`, { text: note }]));
}

/** True where both have the same texts at the same cells. */
export function sameNotes(one: Notes, other: Notes): boolean {
  return one.size === other.size && [...one].every(([key, { text }]) => other.get(key)?.text === text);
}
