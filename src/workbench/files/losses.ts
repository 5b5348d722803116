import type { IWorkbookData } from '@univerjs/core';
import { toA1 } from '../../core/grid/address';
import type { CellPlace } from '../host/univer/keptResults';
import type { LineMove } from '../host/workbook/moved';
import { strFromU8 } from 'fflate';
import { lostInCopy } from './copiedParts';
import { originOf } from './extras';
import { notesFromGrid, notesOfFile, sameNotes } from './notes';
import { followedArea } from './movedTable';
import type { Loss, OpenedFile } from './OpenedFile';
import { resourcesOf } from './resources';
import { tablesOf } from './tables';

/** Lines that came and went in each sheet since it was opened, by the sheet's id. */
export type Moves = ReadonlyMap<string, readonly LineMove[]>;

/**
 * Names what saving the grid's present content would change or drop. All that is not touched in the grid is kept, part by
 * part, by the writer: charts, pictures, pivot tables, macros, comments.
 * @param stale formulas whose results are the file's although what they are calculated from has changed
 */
export function findLosses(
  opened: OpenedFile,
  data: IWorkbookData,
  moves: Moves,
  stale: readonly CellPlace[] = [],
): Loss[] {
  const resources = resourcesOf(data);
  const losses: Loss[] = [];
  opened.sheetIds.forEach((id, index) => {
    const sheet = data.sheets[id];
    const part = opened.file.sheets[index];
    const source = opened.sources[index];
    if (!sheet || !part || !source || !data.sheetOrder.includes(id)) return;
    const lose = (kind: Loss['kind']) => losses.push({ kind, sheet: sheet.name ?? part.name });
    const has = (type: string) => part.relations.some((relation) => relation.type === type);
    const text = (type: string) =>
      part.relations
        .filter((relation) => relation.type === type)
        .map(({ target }) => strFromU8(opened.file.parts[target] ?? new Uint8Array()))
        .join('');
    const notesChanged = !sameNotes(notesFromGrid(resources, id), notesOfFile(opened.read.sheets[index]));
    if (notesChanged && has('threadedComment')) lose('comment-thread');
    if (notesChanged && /ObjectType="(?!Note")/.test(text('vmlDrawing'))) lose('form-control');
    if ((moves.get(id) ?? []).length > 0) {
      if (/<f\s[^>]*t="dataTable"/.test(part.xml)) lose('data-table');
      if (has('drawing')) lose('moved-drawing');
      if (tablesOf(opened.file, part).some((table) => !table || !followedArea(table, moves.get(id) ?? [])))
        lose('moved-table');
      if (has('pivotTable')) lose('moved-pivot');
    }
    const formats = (resources.get('SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.[id] ?? []) as readonly {
      readonly rule: { readonly type: string; readonly subType?: string };
    }[];
    if (formats.some(({ rule }) => rule.type !== 'highlightCell' || !WRITTEN.includes(rule.subType ?? '')))
      lose('format-kind');
    const validations = (resources.get('SHEET_DATA_VALIDATION_PLUGIN')?.[id] ?? []) as readonly {
      readonly type: string;
    }[];
    if (validations.some(({ type }) => ['checkbox', 'listMultiple'].includes(type))) lose('validation-kind');
  });
  for (const id of data.sheetOrder) {
    const part = opened.file.sheets[opened.sheetIds.indexOf(originOf(data.sheets[id] ?? {}) ?? '')];
    if (part && !opened.sheetIds.includes(id))
      for (const kind of lostInCopy(part)) losses.push({ kind, sheet: data.sheets[id]?.name ?? '' });
    const cells = stale.filter(({ sheetId }) => sheetId === id).map((place) => toA1(place));
    if (cells.length > 0) losses.push({ kind: 'stale-result', sheet: data.sheets[id]?.name ?? '', cells });
  }
  return losses;
}

/** The kinds of conditional format made in the grid that a file gets. */
const WRITTEN = ['formula', 'number'];
