import { strFromU8, type Unzipped } from 'fflate';
import { readRelations, relationsPart } from './relations';
import { readWorkbookPart } from './workbook';

/** Where the parts of an unpacked workbook stand, by name. */
export interface SheetParts {
  readonly workbook: string;
  /** The part of each sheet, by the sheet's name. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The part of the cells' looks; null where there is none. */
  readonly styles: string | null;
}

/** Finds the parts of an unpacked .xlsx or .xlsm file. Throws an `Error` where it has no list of sheets. */
export function sheetParts(parts: Unzipped): SheetParts {
  const root = readRelations(partText(parts, '_rels/.rels'), '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = readRelations(partText(parts, relationsPart(workbook)), workbook);
  const partOf = new Map(relations.map(({ id, part }) => [id, part]));
  const { sheets } = readWorkbookPart(partText(parts, workbook));
  return {
    workbook,
    sheets: new Map(sheets.map(({ name, relation }) => [name, partOf.get(relation) ?? ''])),
    styles: relations.find(({ type }) => type === 'styles')?.part ?? null,
  };
}

/** The text of a part. Throws an `Error` where the file has none of that name. */
export function partText(parts: Unzipped, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The file has no part ${path}.`);
  return strFromU8(bytes);
}
