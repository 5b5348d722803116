import { joined, type Piece, type Pieces } from './xml';

/** The order that the file format prescribes for a sheet's elements. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Elements of a sheet by name; an empty list takes the element out. */
export type SheetChanges = ReadonlyMap<string, readonly string[]>;

/** A sheet's part with some elements exchanged; all others stay to the letter. */
export function changedSheet(pieces: Pieces, changes: SheetChanges): string {
  // What stands in an alternative (controls of a form) keeps its place behind the drawings.
  const rank = ({ name }: Piece) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.indexOf('controls'));
  const kept = pieces.children.filter(({ name }) => !changes.has(name));
  const put = [...changes].flatMap(([name, sources]) =>
    sources.filter((source) => source !== '').map((source) => ({ name, source })),
  );
  return joined({ ...pieces, children: [...kept, ...put].sort((a, b) => rank(a) - rank(b)) });
}
