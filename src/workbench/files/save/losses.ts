import type { IWorkbookData } from '@univerjs/core';
import { toA1 } from '../../../core/grid/address';
import type { CellPlace } from '../../host/univer/keptResults';
import type { LineMove } from '../../host/workbook/moved';
import { strFromU8 } from 'fflate';
import { lostInCopy } from './copiedParts';
import { originOf } from '../sheet/extras';
import { spillingCells, uncalculatedCells } from './formulaLosses';
import { notesFromGrid, notesOfFile, sameNotes } from '../sheet/notes';
import type { FilePackage, SheetPart } from '../package/filePackage';
import { followedArea } from './movedTable';
import type { Loss, OpenedFile } from '../open/OpenedFile';
import { resourcesOf, type Resources } from '../package/resources';
import { tablesOf } from '../sheet/tables';

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
  const ofFile = opened.sheetIds.flatMap((id, index) =>
    data.sheetOrder.includes(id) ? changedInFile(opened, data, moves, index) : [],
  );
  return [...ofFile, ...data.sheetOrder.flatMap((id) => lossesOf(opened, data, stale, id))];
}

/** Of a sheet of the file: what stays behind of what its notes, its lines or its rules were changed in. */
function changedInFile(opened: OpenedFile, data: IWorkbookData, moves: Moves, index: number): Loss[] {
  const id = opened.sheetIds[index] ?? '';
  const sheet = data.sheets[id];
  const part = opened.file.sheets[index];
  if (!sheet || !part || !opened.sources[index]) return [];
  const resources = resourcesOf(data);
  const kinds: Loss['kind'][] = [];
  const has = (type: string) => part.relations.some((relation) => relation.type === type);
  if (!sameNotes(notesFromGrid(resources, id), notesOfFile(opened.read.sheets[index]))) {
    if (has('threadedComment')) kinds.push('comment-thread');
    if (/ObjectType="(?!Note")/.test(textOfParts(opened.file, part, 'vmlDrawing')))
      kinds.push('form-control');
  }
  const ownMoves = moves.get(id) ?? [];
  const tables = tablesOf(opened.file, part).map((table) => ({
    table,
    area: table && followedArea(table, ownMoves),
  }));
  if (ownMoves.length > 0) {
    if (/<f\s[^>]*t="dataTable"/.test(part.xml)) kinds.push('data-table');
    if (has('drawing')) kinds.push('moved-drawing');
    if (tables.some(({ area }) => !area)) kinds.push('moved-table');
    if (has('pivotTable')) kinds.push('moved-pivot');
  }
  kinds.push(...newKindsOfRules(resources, id));
  const blank = tables.flatMap(({ table, area }) =>
    table && area ? uncalculatedCells(opened.data.sheets[id], sheet, table, area) : [],
  );
  const name = sheet.name ?? part.name;
  return [
    ...kinds.map((kind) => ({ kind, sheet: name })),
    ...(blank.length > 0 ? [{ kind: 'calculated-column', sheet: name, cells: blank } as const] : []),
  ];
}

const textOfParts = ({ parts }: FilePackage, { relations }: SheetPart, kind: string) =>
  relations
    .filter(({ type }) => type === kind)
    .map(({ target }) => strFromU8(parts[target] ?? new Uint8Array()))
    .join('');

/** Rules made in the grid of which a file has no word. */
function newKindsOfRules(resources: Resources, id: string): Loss['kind'][] {
  const formats = (resources.get('SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.[id] ?? []) as readonly {
    readonly rule: { readonly type: string; readonly subType?: string };
  }[];
  const validations = (resources.get('SHEET_DATA_VALIDATION_PLUGIN')?.[id] ?? []) as readonly {
    readonly type: string;
  }[];
  const isNewFormat = formats.some(
    ({ rule }) => rule.type !== 'highlightCell' || !WRITTEN.includes(rule.subType ?? ''),
  );
  const isNewValidation = validations.some(({ type }) => ['checkbox', 'listMultiple'].includes(type));
  return [
    ...(isNewFormat ? (['format-kind'] as const) : []),
    ...(isNewValidation ? (['validation-kind'] as const) : []),
  ];
}

/** Of any sheet of the grid: what a copy lost, and formulas whose results Excel will see otherwise. */
function lossesOf(opened: OpenedFile, data: IWorkbookData, stale: readonly CellPlace[], id: string): Loss[] {
  const now = data.sheets[id] ?? {};
  const sheet = now.name ?? '';
  const origin = originOf(now) ?? id;
  const part = opened.file.sheets[opened.sheetIds.indexOf(origin)];
  const copied = part && !opened.sheetIds.includes(id) ? lostInCopy(part) : [];
  const old = stale.filter(({ sheetId }) => sheetId === id).map((place) => toA1(place));
  const spilling = spillingCells(opened.data.sheets[origin], now);
  return [
    ...copied.map((kind) => ({ kind, sheet })),
    ...(old.length > 0 ? [{ kind: 'stale-result', sheet, cells: old } as const] : []),
    ...(spilling.length > 0 ? [{ kind: 'spilling-formula', sheet, cells: spilling } as const] : []),
  ];
}

/** The kinds of conditional format made in the grid that a file gets. */
const WRITTEN = ['formula', 'number'];
