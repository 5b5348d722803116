import type { IWorkbookData } from '@univerjs/core';
import { freeId, relationsOf, textOf, type NewRelation } from '../package/filePackage';
import type { Moves } from './losses';
import { namesElementOf } from '../package/namesOfFile';
import { namesElement, type GridNames } from './savedNames';
import type { OpenedFile } from '../open/OpenedFile';
import { resourcesOf } from '../package/resources';
import type { SavedParts } from './SavedParts';
import type { SavedTables } from './saveTables';
import { SETTINGS, settingsPart } from '../package/settings';
import type { PreparedSheet } from './sheetFromGrid';
import { changedWorkbook, type WorkbookSheet } from '../package/workbookPart';

export interface SavedWorkbook {
  readonly saved: SavedParts;
  readonly list: readonly WorkbookSheet[];
  /** The id of the sheet that came to the front; null where it is still the one of the file. */
  readonly shown: string | null;
  readonly prepared: readonly PreparedSheet[];
  readonly moves: Moves;
  readonly tables: SavedTables;
  /** The path of the shared strings; null where no cell has one. */
  readonly strings: string | null;
  readonly styles: string;
}

/** Puts the workbook's own part among those to be saved: its sheets and names, and what it refers to. */
export function saveWorkbook(opened: OpenedFile, data: IWorkbookData, workbook: SavedWorkbook): void {
  const { file } = opened;
  const { saved, list, prepared, strings, styles } = workbook;
  const element = namesElement({
    now: namesOfGrid(data),
    definedNames: namesElementOf(file.workbook),
    sheets: prepared.map(({ id, name, origin, page, pageOfFile }) => ({
      id,
      name,
      origin,
      page,
      pageOfFile,
    })),
    former: opened.sheetIds.map((id, index) => ({ id, name: file.sheets[index]?.name ?? '' })),
    moves: workbook.moves,
  });
  const calculates = prepared.some(({ sheet }) =>
    [...(sheet.cells?.values() ?? [])].some(({ formula }) => formula !== undefined),
  );
  const { xml, relations } = changedWorkbook(file, list, element, workbook.shown, calculates);
  const gone = file.relations.filter(
    ({ type, target }) =>
      type === 'calcChain' ||
      (type === 'sharedStrings' && strings === null) ||
      (type === 'worksheet' && !list.some(({ path }) => path === target)),
  );
  const wanted: NewRelation[] = [...relations];
  const refer = (type: string, target: string | null) => {
    if (target === null || file.relations.some((relation) => relation.type === type)) return;
    wanted.push({ id: freeId([...file.relations, ...wanted], type), type, target });
  };
  refer('sharedStrings', strings);
  refer('styles', styles);
  saved.put(file.workbookPath, workbook.tables.renamed(xml));
  saved.relate(file.workbookPath, new Set(gone.map(({ id }) => id)), wanted);
}

/** Puts an add-in's settings among the parts to be saved, where they are to be changed. */
export function saveSettings({ file }: OpenedFile, data: IWorkbookData, saved: SavedParts): void {
  const path = 'docProps/custom.xml';
  const settings = (data.custom?.[SETTINGS] ?? {}) as Readonly<Record<string, unknown>>;
  const part = settingsPart(textOf(file.parts, path), settings);
  if (part === null) return;
  const isNew = !file.parts[path];
  saved.put(path, part, isNew ? 'custom-properties' : undefined);
  if (!isNew) return;
  const id = freeId(relationsOf(file.parts, ''), 'customProperties');
  saved.relate('', new Set(), [{ id, type: 'custom-properties', target: path }]);
}

function namesOfGrid(data: IWorkbookData): GridNames {
  return (resourcesOf(data).get('SHEET_DEFINED_NAME_PLUGIN') ?? {}) as GridNames;
}
