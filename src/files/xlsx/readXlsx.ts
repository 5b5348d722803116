import type { SheetGrid } from '../../core/grid/SheetGrid';
import { FileError } from '../FileProblem';
import { limits } from '../limits';
import { decodeXml, XmlProblem } from '../xml/scanXml';
import { openZip, ZipProblem, type Zip } from '../zip/openZip';
import { readNumberFormats } from './numberFormats';
import { readSheet, type SheetContext } from './sheet';
import { readSharedStrings } from './strings';
import { readRelations, readWorkbookPart, relationsPart } from './workbook';

/**
 * Reads the sheets of an Office Open XML workbook (.xlsx, .xlsm, .et of newer WPS), in the order of their tabs.
 * Chart sheets are left out. Throws `FileError`.
 */
export function readXlsx(zip: Zip, file: string): SheetGrid[] {
  const read = <T>(part: string, take: (xml: string) => T): T | null => {
    const bytes = readPart(zip, part, file);
    if (bytes === null) return null;
    try {
      return take(decodeXml(bytes));
    } catch (error) {
      if (!(error instanceof XmlProblem)) throw error;
      const code = error.code === 'doctype' ? 'unsafe' : 'damaged';
      throw new FileError({ code, file, part }, { cause: error });
    }
  };
  const damaged = (part: string): FileError => new FileError({ code: 'damaged', file, part });

  const root = read('_rels/.rels', (xml) => readRelations(xml, '')) ?? [];
  const workbookName = root.find((relation) => relation.type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const workbook = read(workbookName, readWorkbookPart);
  if (!workbook) throw damaged(workbookName);
  const relations = read(relationsPart(workbookName), (xml) => readRelations(xml, workbookName)) ?? [];
  const partOf = (type: string): string | undefined =>
    relations.find((relation) => relation.type === type)?.part;

  let cells = 0;
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  const context: SheetContext = {
    strings: (stringsPart && read(stringsPart, readSharedStrings)) || [],
    numberFormats: (stylesPart && read(stylesPart, readNumberFormats)) || [],
    from1904: workbook.from1904,
    count() {
      cells += 1;
      if (cells > limits.cells) throw new FileError({ code: 'too-large', file, part: null });
    },
  };

  const grids: SheetGrid[] = [];
  for (const { name, relation: id } of workbook.sheets) {
    const relation = relations.find((candidate) => candidate.id === id);
    if (relation && relation.type !== 'worksheet') continue;
    const part = relation?.part ?? '';
    const sheet = read(part, (xml) => readSheet(xml, context));
    if (!sheet) throw damaged(part === '' ? workbookName : part);
    grids.push({ name, ...sheet });
  }
  return grids;
}

/** True where the archive is an Office Open XML workbook. */
export function isXlsx(zip: Zip): boolean {
  return zip.names.some((name) => /(^|[\\/])workbook\.xml$/i.test(name));
}

function readPart(zip: Zip, part: string, file: string): Uint8Array | null {
  try {
    return zip.read(part);
  } catch (error) {
    if (error instanceof ZipProblem)
      throw new FileError({ code: error.code, file, part: error.part }, { cause: error });
    throw error;
  }
}

/** Opens the archive of a workbook within the limits. Throws `FileError`. */
export function openWorkbookZip(bytes: Uint8Array, file: string): Zip {
  try {
    return openZip(bytes, { partBytes: limits.partBytes, totalBytes: limits.workbookBytes });
  } catch (error) {
    if (error instanceof ZipProblem)
      throw new FileError({ code: error.code, file, part: error.part }, { cause: error });
    throw error;
  }
}
