import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { IStyleData, IWorkbookData, LocaleType } from '@univerjs/core';
import { toA1 } from '../../core/grid/address';
import { calculationOf } from './calculation';
import { conditionalFormatsToGrid } from './conditionalFormats';
import { firstFilled } from './farCells';
import { readPackage } from './filePackage';
import { namesOfFile, namesToGrid } from './names';
import { notesOfFile, notesToGrid } from './notes';
import type { OpenedFile } from './OpenedFile';
import { openParts } from './openParts';
import { besideOthers, readerCopy } from './readerCopy';
import { FileError, problemOfPart } from '../../files/FileProblem';
import { formulaCounter } from '../../files/limits';
import { isOn, XmlProblem } from '../../files/xml/scanXml';
import { SETTINGS, settingsOf } from './settings';
import { formatSources, validationSources } from './sheetRules';
import { sharedStringsOf } from './sharedStrings';
import { shownInFile } from './shownSheet';
import { isRich, readSheetSource } from './sheetSource';
import { sheetToGrid } from './sheetToGrid';
import { readStyleTable, styleTableOf } from './styleTable';
import { validationsToGrid } from './validations';
import { attributesOf, childrenOf, piecesOf } from '../../files/xml/pieces';

/** What a Chinese Excel begins with. */
const FONT = { name: '等线', size: 11 };

/** The bytes of a workbook with one empty sheet. */
export async function newWorkbook(sheetName: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: sheetName, rows: [] }], defaultFont: FONT });
}

/** The id that a rule or a note of the file gets in the grid. */
export const idIn = (sheetId: string, kind: 'dv' | 'cf' | 'note') => (number: number) =>
  `${sheetId}-${kind}-${number}`;

/** Opens an .xlsx or .xlsm file for the grid. Throws `FileError` or `OtherFormat` for a file that can't be opened. */
export async function openFile(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  try {
    return await openWellFormed(bytes, name);
  } catch (error) {
    throw error instanceof XmlProblem ? problemOf(error, name, 'xl/workbook.xml') : error;
  }
}

/** What a part that is no XML, or declares a document type, makes of the file. */
function problemOf(cause: XmlProblem, file: string, part: string): FileError {
  return new FileError(problemOfPart(cause, file, part), { cause });
}

async function openWellFormed(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const file = readPackage(await openParts(bytes, name), name);
  const sharedString = sharedStringsOf(file);
  const richText = (index: number) => {
    const words = sharedString(index);
    return isRich(words) ? words : undefined;
  };
  const sources = file.sheets.map(({ xml, path }) => {
    try {
      return readSheetSource(xml, richText);
    } catch (error) {
      throw error instanceof XmlProblem ? problemOf(error, name, path) : error;
    }
  });
  const read = besideOthers(await readXlsx(readerCopy(file, sources), { readStyles: true }), file);
  const theme = read.themeColors ?? [];
  const table = styleTableOf(await readStyleTable(file), theme);
  const sheetIds = read.sheets.map((_, index) => `sheet-${index + 1}`);
  const styles: Record<string, IStyleData> = {};
  const names = piecesOf(file.workbook).children.find((piece) => piece.name === 'definedNames')?.source;
  const resources: Record<string, Record<string, unknown>> = {
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: namesToGrid(namesOfFile(names), sheetIds),
  };
  const put = (plugin: string, id: string, value: object) => {
    if (Object.keys(value).length > 0) (resources[plugin] ??= {})[id] = value;
  };
  const sheets: IWorkbookData['sheets'] = {};
  const countFormula = formulaCounter(name);
  read.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] ?? '';
    const source = sources[index] ?? readSheetSource('');
    const part = file.sheets[index];
    sheets[id] = sheetToGrid({ sheet, id, source, workbook: read, table, styles, part, countFormula });
    put('SHEET_DATA_VALIDATION_PLUGIN', id, validationsToGrid(validationSources(source), idIn(id, 'dv')));
    const formats = conditionalFormatsToGrid(
      formatSources(source),
      sheet.conditionalRules ?? [],
      theme,
      idIn(id, 'cf'),
    );
    put(
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
      id,
      formats.flatMap(({ shown }) => shown ?? []),
    );
    put('SHEET_NOTE_PLUGIN', id, notesToGrid(notesOfFile(sheet), idIn(id, 'note')));
  });
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'zhCN' as LocaleType,
    styles,
    sheetOrder: sheetIds,
    sheets,
    custom: { [SETTINGS]: settingsOf(read), ...shownInFile(file.workbook, sheetIds, sheets) },
    resources: Object.entries(resources).map(([key, value]) => ({ name: key, data: JSON.stringify(value) })),
  };
  const unseen = sources.flatMap(({ far }, index) => {
    const cell = firstFilled(far, sharedString);
    return cell ? [{ sheet: file.sheets[index]?.name ?? '', cell: toA1(cell) }] : [];
  });
  const calculation = { ...calculationOf(file, sheetIds), incomplete: unseen.length > 0 };
  const lock = childrenOf(file.workbook).find((piece) => piece.name === 'workbookProtection')?.source;
  const structureLocked = isOn(attributesOf(lock ?? '')['lockStructure']);
  return { name, data, file, read, styles: table, sheetIds, sources, calculation, structureLocked, unseen };
}
