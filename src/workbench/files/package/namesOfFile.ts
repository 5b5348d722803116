import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { attributesOf, childrenOf, saidIn } from '../../../files/xml/pieces';
import { decodeEntities, isOn } from '../../../files/xml/scanXml';

/** What the grid writes for the sheet of a name that is the whole workbook's. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
/** Names by which a file says what is printed of a sheet; the host keeps them with its page set-up. */
export const AREA = '_xlnm.Print_Area';
export const TITLES = '_xlnm.Print_Titles';

export interface NameOfFile {
  /** Under which the grid knows it; null for those that nobody sees (hidden ones, filters). */
  readonly id: string | null;
  readonly name: string;
  readonly formula: string;
  readonly order: number;
  /** Number of the sheet it belongs to. */
  readonly scope: number | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The element with a workbook's names: some programs leave an empty one before it. */
export function namesElementOf(workbook: string): string | undefined {
  const [first, ...others] = childrenOf(workbook)
    .filter(({ name }) => name === 'definedNames')
    .map(({ source }) => source);
  if (first === undefined || others.length === 0) return first;
  const names = [first, ...others].flatMap(childrenOf).map(({ source }) => source);
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** A file's names but those of what is printed. */
export function namesOfFile(definedNames: string | undefined): NameOfFile[] {
  return allNames(definedNames).filter(({ name }) => name !== AREA && name !== TITLES);
}

/** What is printed of each sheet, in the file's words: those of the two reserved names. */
export function printNamesOfFile(definedNames: string | undefined): NameOfFile[] {
  return allNames(definedNames).filter(({ name }) => name === AREA || name === TITLES);
}

function allNames(definedNames: string | undefined): NameOfFile[] {
  return childrenOf(definedNames).map(({ source }, index) => {
    const attributes = attributesOf(source);
    const name = decodeEntities(attributes['name'] ?? '');
    const formula = saidIn(source, 'definedName') ?? '';
    const scope = attributes['localSheetId'] === undefined ? null : Number(attributes['localSheetId']);
    const unseen = name.startsWith('_xlnm.') || isOn(attributes['hidden']);
    return { id: unseen ? null : `file-name-${index + 1}`, name, formula, order: index, scope, attributes };
  });
}

/** A file's names as the grid's, by their id. */
export function namesToGrid(
  names: readonly NameOfFile[],
  sheetIds: readonly string[],
): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    names.flatMap(({ id, name, formula, scope, attributes }) => {
      if (id === null) return [];
      const comment = decodeEntities(attributes['comment'] ?? '');
      const localSheetId = (scope === null ? undefined : sheetIds[scope]) ?? WHOLE_WORKBOOK;
      return [[id, { id, name, formulaOrRefString: formula, comment, localSheetId }]];
    }),
  );
}
