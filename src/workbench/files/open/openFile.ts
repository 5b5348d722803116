import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { toA1 } from '../../../core/grid/address';
import { FileError, problemOfPart } from '../../../files/FileProblem';
import { attributesOf, childrenOf } from '../../../files/xml/pieces';
import { isOn, XmlProblem } from '../../../files/xml/scanXml';
import { calculationOf } from '../package/calculation';
import { firstFilled, isTooWide } from '../sheet/farCells';
import { readPackage, type FilePackage } from '../package/filePackage';
import { isTooMuchToCalculate } from './formulaWork';
import type { OpenedFile } from './OpenedFile';
import { openParts } from '../package/openParts';
import { besideOthers, readerCopy } from './readerCopy';
import { sharedStringsOf } from '../package/sharedStrings';
import { isRich } from '../sheet/readCells';
import { readSheetSource, type SheetSource } from '../sheet/sheetSource';
import { readStyleTable, styleTableOf } from '../sheet/styleTable';
import { workbookToGrid } from './workbookToGrid';

/** What a Chinese Excel begins with. */
const FONT = { name: '等线', size: 11 };

/** The bytes of a workbook with one empty sheet. */
export async function newWorkbook(sheetName: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: sheetName, rows: [] }], defaultFont: FONT });
}

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
  const sources = sourcesOf(file, sharedString, name);
  const read = besideOthers(await readXlsx(readerCopy(file, sources), { readStyles: true }), file);
  const styles = styleTableOf(await readStyleTable(file), read.themeColors ?? []);
  const sheetIds = read.sheets.map((_, index) => `sheet-${index + 1}`);
  const { data, notShown } = workbookToGrid({ name, file, read, sources, table: styles, sheetIds });
  const unseen = unseenIn(file, sources, sharedString);
  const calculation = {
    ...calculationOf(file, sheetIds),
    incomplete: unseen.length > 0,
    isTooMuch: isTooMuchToCalculate(data),
  };
  const structureLocked = isStructureLocked(file.workbook);
  return {
    name,
    data,
    file,
    read,
    styles,
    sheetIds,
    sources,
    calculation,
    structureLocked,
    unseen,
    notShown,
  };
}

type SharedString = ReturnType<typeof sharedStringsOf>;

/** Each sheet as its part says it. Throws `FileError` with the part's path for one that can't be read. */
function sourcesOf(file: FilePackage, sharedString: SharedString, name: string): SheetSource[] {
  const richText = (index: number) => {
    const words = sharedString(index);
    return isRich(words) ? words : undefined;
  };
  return file.sheets.map(({ xml, path }) => {
    try {
      const source = readSheetSource(xml, richText);
      if (isTooWide(source.limit)) throw new FileError({ code: 'too-large', file: name, part: path });
      return source;
    } catch (error) {
      throw error instanceof XmlProblem ? problemOf(error, name, path) : error;
    }
  });
}

/** The first cell with content of each sheet that lies too far away to be shown. */
function unseenIn(
  file: FilePackage,
  sources: readonly SheetSource[],
  sharedString: SharedString,
): OpenedFile['unseen'] {
  return sources.flatMap(({ far }, index) => {
    const cell = firstFilled(far, sharedString);
    return cell ? [{ sheet: file.sheets[index]?.name ?? '', cell: toA1(cell) }] : [];
  });
}

function isStructureLocked(workbook: string): boolean {
  const lock = childrenOf(workbook).find((piece) => piece.name === 'workbookProtection')?.source;
  return isOn(attributesOf(lock ?? '')['lockStructure']);
}
