import type { SheetGrid } from '../../core/grid/SheetGrid';
import { cellCounter, formulaCounter } from '../limits';
import { FileError, type FileProblem } from '../FileProblem';
import type { WorkbookPackage } from '../package';
import { XmlProblem } from '../xml/scanXml';
import { readNumberFormats } from './numberFormats';
import { readSheet, type SheetContent, type SheetContext } from './sheet';
import { readSharedStrings } from './strings';
import { readRelations, relationsPart } from './relations';
import { readWorkbookPart } from './workbook';

/**
 * Reads the sheets of an Office Open XML workbook (.xlsx, .xlsm, .et of newer WPS), in the order of their tabs.
 * Chart sheets are left out. Throws `FileError`.
 */
export function readXlsx({ file, readPart }: WorkbookPackage): SheetGrid[] {
  const damaged = (part: string): FileError => new FileError({ code: 'damaged', file, part });
  const root = readPart('_rels/.rels', (xml) => readRelations(xml, '')) ?? [];
  const name = root.find((relation) => relation.type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const workbook = readPart(name, readWorkbookPart);
  if (!workbook) throw damaged(name);
  const relations = readPart(relationsPart(name), (xml) => readRelations(xml, name)) ?? [];
  const byId = new Map(relations.map((relation) => [relation.id, relation]));

  function readFirst<T>(type: string, take: (xml: string) => T): T | null {
    const part = relations.find((relation) => relation.type === type)?.part;
    return part === undefined ? null : readPart(part, take);
  }
  const context: SheetContext = {
    strings: readFirst('sharedStrings', readSharedStrings) ?? [],
    numberFormats: readFirst('styles', readNumberFormats) ?? [],
    from1904: workbook.from1904,
    count: cellCounter(file),
    countFormula: formulaCounter(file),
  };

  const grids: SheetGrid[] = [];
  let problem: FileProblem | null = null;
  for (const sheet of workbook.sheets) {
    const relation = byId.get(sheet.relation);
    if (relation && relation.type !== 'worksheet') continue;
    const part = relation?.part ?? name;
    const content = relation ? readPart(part, (xml) => readContent(xml, context)) : null;
    if (content === null) problem ??= { code: 'damaged', file, part };
    else if ('row' in content) problem ??= { code: 'no-row', file, part, row: content.row };
    const read = content === null ? UNREAD.missing : 'row' in content ? UNREAD.noRow : content;
    grids.push({
      name: sheet.name,
      ...read,
      ...(sheet.visibility === 'visible' ? {} : { visibility: sheet.visibility }),
    });
  }
  // One sheet that can't be read costs itself; a workbook with no other can't be read.
  const lost = ({ unread }: SheetGrid) => unread === 'missing' || unread === 'no-row';
  if (problem && grids.every(lost)) throw new FileError(problem);
  return grids;
}

const UNREAD = {
  missing: { rows: [], unread: 'missing' },
  noRow: { rows: [], unread: 'no-row' },
} as const;

/**
 * A sheet without a cell that holds a drawing shows a picture to people, and nothing to us. Of a sheet with a row that there
 * can't be, the number of that row.
 */
function readContent(
  xml: string,
  context: SheetContext,
): (SheetContent & Pick<SheetGrid, 'unread'>) | { readonly row: string } {
  let content: SheetContent;
  try {
    content = readSheet(xml, context);
  } catch (error) {
    if (error instanceof XmlProblem && error.code === 'no-row') return { row: error.row };
    throw error;
  }
  return content.rows.length === 0 && /<(?:\w+:)?drawing\s/.test(xml)
    ? { ...content, unread: 'picture' }
    : content;
}
