import type { CellAddress } from '../../core/grid/address';
import { productNames } from '../../port/words/productNames';
import { hostLocale, supports } from '../exchange/host';
import { isOurTitle } from './markPrompts';
import { textKey } from './markSign';

/**
 * Notes say the sentence beside the cell, from 1.18 on; before, an input message does when the cell is chosen. The
 * copies of office.js differ: some say 1.18 and know no notes.
 */
export function hasNotes(): boolean {
  return supports('1.18') && 'notes' in Excel.Worksheet.prototype;
}

/** A sentence as a note of ours. */
export function noteText(sentence: string): string {
  return `${productNames[hostLocale()]}\n${sentence}`;
}

/** What a note of ours is known by; null for a person's. Excel may put the author's name in front. */
export function noteKey(content: string): string | null {
  const lines = content.replaceAll('\r', '').trim().split('\n');
  const first = lines.findIndex(isOurTitle);
  return first < 0 ? null : textKey(lines.slice(first).join('\n'));
}

/** The notes and comments of a sheet, on their way. */
export interface AskedNotes {
  readonly notes: Excel.NoteCollection;
  readonly comments: Excel.CommentCollection;
}

/** Queues the question which notes and comments a sheet has. */
export function askNotes(sheet: Excel.Worksheet): AskedNotes {
  const { notes, comments } = sheet;
  notes.load('items/content');
  comments.load('items/id');
  return { notes, comments };
}

/** A note or a comment and where it stands. */
export interface PlacedNote extends CellAddress {
  /** Null for a comment: a cell with one takes no note. */
  readonly note: Excel.Note | null;
  /** `noteKey`; null for a person's. */
  readonly key: string | null;
}

/** A note or a comment with its cell on the way. */
export interface AskedPlace {
  readonly item: Excel.Note | Excel.Comment;
  readonly cell: Excel.Range;
}

/** Queues the question where a note or a comment stands. */
export function askPlace(item: Excel.Note | Excel.Comment): AskedPlace {
  const cell = item.getLocation();
  cell.load('rowIndex,columnIndex');
  return { item, cell };
}

/** Reads the answer. */
export function placedNote({ item, cell: { rowIndex, columnIndex } }: AskedPlace): PlacedNote {
  const note = 'authorEmail' in item ? null : item;
  return { row: rowIndex, column: columnIndex, note, key: note ? noteKey(note.content) : null };
}
