import { unzipSync } from 'fflate';
import { fromA1 } from '../../src/core/grid/address';
import { decodeXml } from '../../src/files/xml/scanXml';
import { all, first, readXml, type XmlElement } from './xmlTree';

/** The order of children that ECMA-376 part 1 prescribes (sml.xsd), written down apart from the code under test. */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  c: 'f v is extLst',
  cfRule: 'formula colorScale dataBar iconSet extLst',
  dataValidation: 'formula1 formula2',
  xf: 'alignment protection extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  dxf: 'font numFmt fill alignment border protection extLst',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  comment: 'text',
};

/** Lists that say how many entries they have. */
const COUNTED =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells dataValidations'.split(' ');

/** What would make Excel repair an .xlsx file, as far as it is known here; read without the code under test. */
export function faultsIn(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll('\\', '/').toLowerCase(), part]),
  );
  const xml = (path: string) => (parts[path] ? readXml(decodeXml(parts[path])) : undefined);
  const faults: string[] = [];
  for (const path of Object.keys(parts).filter((name) => /\.xml$/.test(name))) {
    for (const element of within(xml(path)!))
      faults.push(...misplaced(element).map((fault) => `${path}: ${fault}`));
  }
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    faults.push(...danglingIn(path, xml(path)!, parts));
  }
  const styles = xml('xl/styles.xml');
  const counts = {
    formats: first(styles, 'cellXfs')?.children.length ?? 1,
    differences: first(styles, 'dxfs')?.children.length ?? 0,
    strings:
      first(xml('xl/sharedstrings.xml'), 'sst')?.children.length ??
      xml('xl/sharedstrings.xml')?.children.length ??
      0,
  };
  for (const path of Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    faults.push(...sheetFaults(xml(path)!, counts).map((fault) => `${path}: ${fault}`));
  }
  return faults.sort();
}

function within(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(within)];
}

function misplaced({ name, attributes, children }: XmlElement): string[] {
  const order = ORDER[name]?.split(' ');
  const places = order
    ? children.map((child) => order.indexOf(child.name)).filter((place) => place >= 0)
    : [];
  const faults = places.some((place, at) => place < (places[at - 1] ?? 0))
    ? [`${name}: children out of order`]
    : [];
  const count = attributes['count'];
  if (COUNTED.includes(name) && count !== undefined && Number(count) !== children.length)
    faults.push(`${name} says ${count} and has ${children.length}`);
  return faults;
}

/** References to parts that aren't there. */
function danglingIn(path: string, root: XmlElement, parts: Readonly<Record<string, Uint8Array>>): string[] {
  const base = path.replace(/_rels\/[^/]*$/, '');
  const ids = all(root, 'Relationship').map(({ attributes }) => attributes['Id']);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${String(id)} twice`);
  const missing = all(root, 'Relationship').flatMap(({ attributes: { Target = '', TargetMode } }) => {
    if (TargetMode === 'External' || Target.startsWith('#')) return [];
    const target = new URL(Target.replaceAll('\\', '/'), `file:///${base}`).pathname.slice(1).toLowerCase();
    return parts[decodeURI(target)] ? [] : [`${path}: ${Target} is not there`];
  });
  return [...twice, ...missing];
}

function sheetFaults(
  sheet: XmlElement,
  { formats, differences, strings }: { formats: number; differences: number; strings: number },
): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of all(sheet, 'row')) {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} after ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const { attributes, children } of row.children) {
      const at = fromA1(attributes['r'] ?? '');
      const column = at ? at.column : lastColumn + 1;
      const name = `${String(attributes['r'])} in row ${number}`;
      if (at && at.row + 1 !== number) faults.push(`${name}: elsewhere`);
      if (column <= lastColumn) faults.push(`${name}: not behind the one before`);
      lastColumn = column;
      if (Number(attributes['s'] ?? 0) >= formats) faults.push(`${name}: no such format`);
      const value = children.find((child) => child.name === 'v')?.text;
      if (attributes['t'] === 's' && value !== undefined && Number(value) >= strings)
        faults.push(`${name}: no such text`);
    }
  }
  for (const { attributes } of all(sheet, 'cfRule')) {
    if (Number(attributes['dxfId'] ?? -1) >= differences)
      faults.push(`rule ${String(attributes['priority'])}: no such look`);
  }
  const merges = all(sheet, 'mergeCell').map(({ attributes }) => attributes['ref']);
  if (new Set(merges).size !== merges.length) faults.push('merged twice');
  let lastOfColumns = 0;
  for (const { attributes } of all(sheet, 'col')) {
    if (Number(attributes['min']) <= lastOfColumns)
      faults.push(`columns at ${String(attributes['min'])} twice`);
    lastOfColumns = Number(attributes['max']);
  }
  return faults;
}
