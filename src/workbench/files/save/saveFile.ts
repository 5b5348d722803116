import type { IWorkbookData } from '@univerjs/core';
import { createLooks, type Looks } from './looks';
import type { Moves } from './losses';
import type { OpenedFile } from '../open/OpenedFile';
import { resourcesOf } from '../package/resources';
import { savedParts } from './SavedParts';
import { saveSheet } from './saveSheet';
import { saveTables } from './saveTables';
import { saveSettings, saveWorkbook } from './saveWorkbook';
import { movesSeenFrom } from './seenMoves';
import { sharedStringsOf } from '../package/sharedStrings';
import { prepareSheet, type PreparedSheet } from './sheetFromGrid';
import { shownSheet } from '../package/shownSheet';
import { mergeStyles } from '../sheet/styleTable';
import { writeSheets } from './writeSheets';

/**
 * The file with the grid's present content. Its parts stay as they are, to the letter (charts, pictures, comments, macros,
 * looks); in its sheets, names and styles only what the grid holds is exchanged, and only where somebody changed it.
 * @param moves rows and columns that came and went in the grid
 */
export async function saveFile(
  opened: OpenedFile,
  grid: IWorkbookData,
  moves: Moves = new Map(),
): Promise<Uint8Array> {
  const { file } = opened;
  const looks = createLooks();
  const tables = saveTables(opened, grid, moves);
  const { data } = tables;
  const prepared = prepareSheets(opened, data, moves, looks);
  const written = await writeSheets(opened, prepared, looks.list);
  const styles = mergeStyles(file.styles, written.styles);
  const made = {
    styles,
    look: (slot: number) => styles.cell(written.looks[slot] ?? 0),
    sharedString: sharedStringsOf(file),
  };
  // What came to the front; as long as it is what was there in the file, nothing of that is written.
  const front = shownSheet(data);
  const shown = front !== undefined && front !== shownSheet(opened.data) ? front : null;
  const saved = savedParts(file);
  const list = prepared.map((sheet, index) =>
    saveSheet(sheet, index, { opened, saved, written, made, shown, tables }),
  );
  for (const [index, part] of file.sheets.entries()) {
    if (!list.some(({ fileIndex }) => fileIndex === index)) saved.drop(part.path);
  }
  const pathOf = (type: string) => file.relations.find((relation) => relation.type === type)?.target;
  const stylesPath = pathOf('styles') ?? 'xl/styles.xml';
  saved.put(stylesPath, styles.xml, 'styles');
  const strings = written.part('xl/sharedStrings.xml');
  const stringsPath = pathOf('sharedStrings') ?? 'xl/sharedStrings.xml';
  if (strings) saved.put(stringsPath, strings, 'sharedStrings');
  else saved.drop(stringsPath);
  for (const [path, xml] of tables.parts) saved.put(path, xml);
  // The order of calculation is Excel's own to find.
  const chain = pathOf('calcChain');
  if (chain !== undefined) saved.drop(chain);
  saveSettings(opened, data, saved);
  saveWorkbook(opened, data, {
    saved,
    list,
    shown,
    prepared,
    moves,
    tables,
    strings: strings ? stringsPath : null,
    styles: stylesPath,
  });
  return saved.zipped();
}

function prepareSheets(opened: OpenedFile, data: IWorkbookData, moves: Moves, looks: Looks): PreparedSheet[] {
  const resources = resourcesOf(data);
  return data.sheetOrder.flatMap((id): PreparedSheet[] => {
    const sheet = data.sheets[id];
    if (!sheet) return [];
    const allMoves = movesSeenFrom(id, opened, moves);
    return [
      prepareSheet({ opened, data, resources, id, sheet, moves: moves.get(id) ?? [], allMoves, looks }),
    ];
  });
}
