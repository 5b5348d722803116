import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { IWorkbookData } from '@univerjs/core';
import { changedRelations, freeId, relationsOf, textOf, type NewRelation } from './filePackage';
import { relationsPart } from '../../files/xlsx/relations';
import { finishSheet } from './finishSheet';
import { namesElement, type SavedSheet } from './names';
import { createLooks } from './looks';
import type { Moves } from './losses';
import type { SheetMove } from './movedParts';
import type { OpenedFile } from './OpenedFile';
import { resourcesOf } from './resources';
import { prepareSheet, type PreparedSheet } from './sheetFromGrid';
import { SETTINGS, settingsPart } from './settings';
import { mergeStyles } from './styleTable';
import { changedWorkbook, type WorkbookSheet } from './workbookPart';
import { withPlainHeadings } from './tableHeadings';
import { changedTypes } from '../../files/xlsx/contentTypes';
import { sharedStringsOf } from './sharedStrings';
import { inFront, shownSheet } from './shownSheet';
import { piecesOf } from '../../files/xml/pieces';

const EMPTY =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * The file with the grid's present content. Its parts stay as they are, to the letter (charts, pictures, comments, macros,
 * looks); in its sheets, names and styles only what the grid holds is exchanged, and only where somebody changed it.
 * @param moves rows and columns that came and went in the grid
 */
export async function saveFile(
  opened: OpenedFile,
  data: IWorkbookData,
  moves: Moves = new Map(),
): Promise<Uint8Array> {
  const { file } = opened;
  const resources = resourcesOf(data);
  const looks = createLooks();
  const prepared = data.sheetOrder.flatMap((id): PreparedSheet[] => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    return [
      prepareSheet({
        opened,
        data,
        resources,
        id,
        sheet,
        moves: moves.get(id) ?? [],
        allMoves: movesSeenFrom(id, opened, moves),
        looks,
      }),
    ];
  });
  const made = await writeSheets(opened, prepared, looks.list);
  const strings =
    file.relations.find(({ type }) => type === 'sharedStrings')?.target ?? 'xl/sharedStrings.xml';
  const styles = file.relations.find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml';
  const merged = mergeStyles(file.styles, made.text('xl/styles.xml'));
  const lookNumbers = [...made.text(made.sheet(prepared.length)).matchAll(/<c r="A\d+"(?: s="(\d+)")?/g)].map(
    ([, number]) => merged.cell(Number(number ?? 0)),
  );

  const sharedString = sharedStringsOf(file);
  // What came to the front; as long as it is what was there in the file, nothing of that is written.
  const front = shownSheet(data);
  const shown = front !== undefined && front !== shownSheet(opened.data) ? front : null;
  const parts: Record<string, Uint8Array | undefined> = { ...file.parts };
  const types = new Map<string, string | null>();
  const list: WorkbookSheet[] = [];
  const taken = new Set(Object.keys(file.parts));
  prepared.forEach((sheet, index) => {
    const part = sheet.fileIndex === null ? undefined : file.sheets[sheet.fileIndex];
    if (part?.kind === 'other') {
      const { name, state } = sheet;
      const own = textOf(file.parts, part.path);
      if (shown !== null && own !== '') parts[part.path] = strToU8(inFront(own, false));
      list.push({ id: sheet.id, name, state, path: part.path, fileIndex: sheet.fileIndex });
      return;
    }
    const source = made.text(made.sheet(index));
    const path = part?.path ?? freePath(taken, 'xl/worksheets/sheet', '.xml');
    if (!part) types.set(path, 'worksheet');
    list.push({ id: sheet.id, name: sheet.name, state: sheet.state, path, fileIndex: sheet.fileIndex });
    const pieces = piecesOf(source);
    const saved = finishSheet(sheet, {
      pieces,
      styles: merged,
      look: (slot) => lookNumbers[slot] ?? 0,
      sharedString,
    });
    const removed = new Set(saved.removedRelations);
    const added: NewRelation[] = [...saved.relations];
    if (saved.notes) {
      const comments = freePath(taken, 'xl/comments', '.xml');
      const drawing = freePath(taken, 'xl/drawings/vmlDrawing', '.vml');
      parts[comments] = made.part(`xl/comments${index + 1}.xml`);
      parts[drawing] = made.part(`xl/drawings/vmlDrawing${index + 1}.vml`);
      types.set(comments, 'comments');
      added.push({ id: 'notes', type: 'comments', target: comments });
      added.push({ id: 'noteShapes', type: 'vmlDrawing', target: drawing });
    }
    // Headings in cells have plain line breaks: the columns that they name must, too, or Excel repairs the file.
    for (const { type, target } of part?.relations ?? []) {
      const table = type === 'table' ? textOf(file.parts, target) : '';
      if (/_x000d_/i.test(table)) parts[target] = strToU8(withPlainHeadings(table));
    }
    for (const gone of saved.removedParts) {
      parts[gone] = undefined;
      types.set(gone, null);
    }
    parts[path] = strToU8(shown === null ? saved.xml : inFront(saved.xml, sheet.id === shown));
    if (removed.size > 0 || added.length > 0) {
      parts[relationsPart(path)] = changedRelations(file.parts, path, removed, added);
    }
  });
  for (const [index, part] of file.sheets.entries()) {
    if (list.some(({ fileIndex }) => fileIndex === index)) continue;
    parts[part.path] = undefined;
    parts[relationsPart(part.path)] = undefined;
    types.set(part.path, null);
  }
  parts[styles] = strToU8(merged.xml);
  const stringsMade = made.part('xl/sharedStrings.xml');
  parts[strings] = stringsMade;
  types.set(strings, stringsMade ? 'sharedStrings' : null);
  // The order of calculation is Excel's own to find.
  const chain = file.relations.find(({ type }) => type === 'calcChain');
  if (chain) {
    parts[chain.target] = undefined;
    types.set(chain.target, null);
  }
  putSettings(opened, data, parts, types);
  const stringsPart = stringsMade ? strings : null;
  putWorkbook(opened, data, { parts, list, shown, moves, prepared, strings: stringsPart, styles });
  parts['[Content_Types].xml'] = strToU8(changedTypes(textOf(file.parts, '[Content_Types].xml'), types));
  const present = Object.entries(parts).flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []));
  return zipSync(Object.fromEntries(present), { level: 6 });
}

/** What moved in all sheets of the file, seen from one of them. */
function movesSeenFrom(id: string, { sheetIds, file }: OpenedFile, moves: Moves): SheetMove[] {
  return sheetIds.flatMap((sheetId, index) => {
    const stand = { here: sheetId === id, sheetName: file.sheets[index]?.name };
    return (moves.get(sheetId) ?? []).map((move) => ({ move, stand }));
  });
}

/** Lets the writer write what of the sheets is new; a last sheet has the looks of rows and columns in its cells. */
async function writeSheets(
  opened: OpenedFile,
  prepared: readonly PreparedSheet[],
  looks: readonly CellStyle[],
) {
  const { defaultFont, dateSystem } = opened.read;
  const sheets: WriteSheet[] = prepared.map(({ sheet }, index) => ({
    ...sheet,
    name: `s${index + 1}`,
    rows: [],
  }));
  const cells = looks.map(
    (style, row) => [`${row},0`, { value: 0, type: 'number' as const, style }] as const,
  );
  sheets.push({ name: 'looks', rows: [], cells: new Map(cells) });
  const bytes = await writeXlsx({
    sheets,
    ...(defaultFont ? { defaultFont } : {}),
    ...(dateSystem ? { dateSystem } : {}),
  });
  const parts = unzipSync(bytes);
  return {
    part: (path: string) => parts[path],
    text: (path: string) => (parts[path] ? strFromU8(parts[path]) : EMPTY),
    sheet: (index: number) => `xl/worksheets/sheet${index + 1}.xml`,
  };
}

function putSettings(
  { file }: OpenedFile,
  data: IWorkbookData,
  parts: Record<string, Uint8Array | undefined>,
  types: Map<string, string | null>,
): void {
  const path = 'docProps/custom.xml';
  const settings = (data.custom?.[SETTINGS] ?? {}) as Readonly<Record<string, unknown>>;
  const part = settingsPart(textOf(file.parts, path), settings);
  if (part === null) return;
  parts[path] = strToU8(part);
  if (file.parts[path]) return;
  types.set(path, 'custom-properties');
  const id = freeId(relationsOf(file.parts, ''), 'customProperties');
  const relation: NewRelation = { id, type: 'custom-properties', target: path };
  parts[relationsPart('')] = changedRelations(file.parts, '', new Set(), [relation]);
}

interface WorkbookParts {
  readonly parts: Record<string, Uint8Array | undefined>;
  readonly list: readonly WorkbookSheet[];
  readonly shown: string | null;
  readonly prepared: readonly PreparedSheet[];
  readonly moves: Moves;
  readonly strings: string | null;
  readonly styles: string;
}

function putWorkbook(opened: OpenedFile, data: IWorkbookData, saved: WorkbookParts): void {
  const { file } = opened;
  const { parts, list, prepared } = saved;
  const resources = resourcesOf(data);
  const names = piecesOf(file.workbook).children.find(({ name }) => name === 'definedNames')?.source;
  const former = opened.sheetIds.map((id, index) => ({ id, name: file.sheets[index]?.name ?? '' }));
  const element = namesElement(
    (resources.get('SHEET_DEFINED_NAME_PLUGIN') ?? {}) as Parameters<typeof namesElement>[0],
    names,
    prepared.map(({ id, name, page, pageOfFile }): SavedSheet => ({ id, name, page, pageOfFile })),
    former,
    saved.moves,
  );
  const calculates = prepared.some(({ sheet }) =>
    [...(sheet.cells?.values() ?? [])].some(({ formula }) => formula !== undefined),
  );
  const { xml, relations } = changedWorkbook(file, list, element, saved.shown, calculates);
  const gone = file.relations.filter(
    ({ type, target }) =>
      type === 'calcChain' ||
      (type === 'sharedStrings' && saved.strings === null) ||
      (type === 'worksheet' && !list.some(({ path }) => path === target)),
  );
  const wanted: NewRelation[] = [...relations];
  const has = (type: string) => file.relations.some((relation) => relation.type === type);
  if (saved.strings !== null && !has('sharedStrings')) {
    wanted.push({ id: freeId(file.relations, 'strings'), type: 'sharedStrings', target: saved.strings });
  }
  if (!has('styles'))
    wanted.push({ id: freeId(file.relations, 'styles'), type: 'styles', target: saved.styles });
  parts[file.workbookPath] = strToU8(xml);
  parts[relationsPart(file.workbookPath)] = changedRelations(
    file.parts,
    file.workbookPath,
    new Set(gone.map(({ id }) => id)),
    wanted,
  );
}

/** A path that no part has yet: the name with the first free number. */
function freePath(taken: Set<string>, name: string, extension: string): string {
  let number = 1;
  while (taken.has(`${name}${number}${extension}`)) number += 1;
  const path = `${name}${number}${extension}`;
  taken.add(path);
  return path;
}
