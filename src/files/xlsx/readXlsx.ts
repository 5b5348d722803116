import type { SheetGrid } from '../../core/grid/SheetGrid';
import { cellCounter, formulaCounter } from '../limits';
import { FileError } from '../FileProblem';
import type { WorkbookPackage } from '../package';
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
  let missing = '';
  for (const sheet of workbook.sheets) {
    const relation = byId.get(sheet.relation);
    if (relation && relation.type !== 'worksheet') continue;
    const content = relation ? readPart(relation.part, (xml) => readContent(xml, context)) : null;
    if (!content) missing ||= relation?.part ?? name;
    grids.push({
      name: sheet.name,
      ...(content ?? { rows: [], unread: 'missing' }),
      ...(sheet.visibility === 'visible' ? {} : { visibility: sheet.visibility }),
    });
  }
  // One entry without its part costs a sheet; a workbook with no other is damaged.
  if (missing !== '' && grids.every(({ unread }) => unread === 'missing')) throw damaged(missing);
  return grids;
}

/** A sheet without a cell that holds a drawing shows a picture to people, and nothing to us. */
function readContent(xml: string, context: SheetContext): SheetContent & Pick<SheetGrid, 'unread'> {
  const content = readSheet(xml, context);
  return content.rows.length === 0 && /<(?:\w+:)?drawing\s/.test(xml)
    ? { ...content, unread: 'picture' }
    : content;
}
