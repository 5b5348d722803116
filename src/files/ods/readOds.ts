import type { SheetGrid } from '../../core/grid/SheetGrid';
import { FileError } from '../FileProblem';
import { cellCounter } from '../limits';
import type { WorkbookPackage } from '../package';
import { attribute, scanXml } from '../xml/scanXml';
import { createCellText } from './cellText';
import { startSheet, type GrowingSheet } from './sheetOfRows';

/**
 * Reads the sheets of an OpenDocument spreadsheet (.ods), which stores what a person sees beside each value.
 * Throws `FileError`.
 */
export function readOds(workbook: WorkbookPackage): SheetGrid[] {
  const { file, readPart } = workbook;
  const encrypted = readPart('META-INF/manifest.xml', (xml) => xml.includes('encryption-data')) ?? false;
  if (encrypted) throw new FileError({ code: 'password', file });
  return readPart('content.xml', (xml) => readContent(xml, cellCounter(file))) ?? [];
}

/** Notes, the guide to a pronunciation, and shapes that lie over a cell with a text of their own: none is the cell's text. */
const ASIDE: ReadonlySet<string> = new Set([
  ...[
    'annotation',
    'ruby-text',
    'frame',
    'custom-shape',
    'caption',
    'connector',
    'control',
    'measure',
    'g',
    'scene',
  ],
  ...['rect', 'line', 'polyline', 'polygon', 'regular-polygon', 'path', 'circle', 'ellipse'],
]);

const CELLS: ReadonlySet<string> = new Set(['table-cell', 'covered-table-cell']);

/** `count` is called for every filled cell. */
function readContent(xml: string, count: () => void): SheetGrid[] {
  const grids: SheetGrid[] = [];
  const hiding = createHidingStyles();
  const cellText = createCellText();
  let sheet: GrowingSheet | null = null;
  let cell = '';
  // A table may stand within a cell, a cell within that, a shape within a shape: only the outermost counts.
  let tables = 0;
  let cells = 0;
  let asides = 0;

  function startTable(attributes: string): void {
    tables += 1;
    if (tables > 1) return;
    const isHidden = hiding.has(attribute(attributes, 'style-name') ?? '');
    sheet = startSheet(attribute(attributes, 'name') ?? '', isHidden, count);
  }

  function endTable(): void {
    tables -= 1;
    if (tables === 0 && sheet) grids.push(sheet.end());
  }

  /** A table within a cell has rows that are not the sheet's. */
  const ownSheet = (): GrowingSheet | null => (tables === 1 ? sheet : null);

  function startCell(attributes: string): void {
    cells += 1;
    if (cells > 1) return;
    cell = attributes;
    cellText.start();
  }

  function endCell(): void {
    cells -= 1;
    if (cells === 0) sheet?.cell(cell, cellText.end());
  }

  scanXml(xml, {
    open(name, attributes) {
      if (name === 'table') startTable(attributes);
      else if (name === 'table-row') ownSheet()?.row(attributes);
      else if (name === 'table-column') ownSheet()?.column(attributes);
      else if (CELLS.has(name)) startCell(attributes);
      else if (ASIDE.has(name)) asides += 1;
      else if (!hiding.open(name, attributes) && asides === 0) cellText.open(name, attributes);
    },
    close(name) {
      if (name === 'table') endTable();
      else if (name === 'table-row') ownSheet()?.endRow();
      else if (CELLS.has(name)) endCell();
      else if (ASIDE.has(name)) asides -= 1;
    },
    text(text) {
      if (asides === 0) cellText.append(text.replace(/\s+/g, ' '));
    },
  });
  return grids;
}

/** The styles that hide a sheet, from the declarations that stand before the sheets; `open` takes only those. */
function createHidingStyles(): {
  open: (name: string, attributes: string) => boolean;
  has: (style: string) => boolean;
} {
  const hiding = new Set<string>();
  let style = '';
  return {
    has: (name) => hiding.has(name),
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name !== 'table-properties') return false;
      else if (attribute(attributes, 'display') === 'false') hiding.add(style);
      return true;
    },
  };
}
