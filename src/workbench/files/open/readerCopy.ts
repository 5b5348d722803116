import { strToU8, zipSync } from 'fflate';
import type { Workbook } from 'hucre/xlsx';
import { fromA1, toA1, type CellAddress } from '../../../core/grid/address';
import { serialOfIso } from '../../../files/text/isoDate';
import { relationsPart } from '../../../files/xlsx/relations';
import { attribute, attributesIn, scanXml } from '../../../files/xml/scanXml';
import { isFar } from '../sheet/farCells';
import { textOf, type FilePackage } from '../package/filePackage';
import type { SheetSource } from '../sheet/sheetSource';
import {
  attributesText,
  escapeXml,
  joined,
  piecesOf,
  saidIn,
  withAttributes,
} from '../../../files/xml/pieces';
import { rewriteXml } from '../../../files/xml/rewriteXml';

/**
 * The file as the library that reads workbooks is to see it: without what it stumbles over and what is read from the parts
 * themselves (chart sheets, sheets without a name, columns, hyperlinks, cells without content, dates as texts, line ends of
 * Windows).
 */
export function readerCopy(file: FilePackage, sources: readonly SheetSource[]): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...file.parts };
  const pieces = piecesOf(file.workbook);
  const children = pieces.children.map((child) => {
    if (child.name !== 'sheets') return child;
    const list = piecesOf(child.source);
    const worksheets = list.children.flatMap((entry, index) => {
      const sheet = file.sheets[index];
      if (sheet?.kind !== 'worksheet') return [];
      // A sheet without a name would be left out, and the next taken for it; the name that stands here is nobody's.
      if (sheet.name !== '') return [entry];
      return [{ ...entry, source: withAttributes(entry.source, { name: `unnamed ${index}` }) }];
    });
    return { ...child, source: joined({ ...list, children: worksheets }) };
  });
  parts[file.workbookPath] = strToU8(joined({ ...pieces, children }));
  // A path may lead to a part by way of . and ..
  const relations = relationsPart(file.workbookPath);
  const targets = new Map(file.relations.map((relation) => [relation.id, relation]));
  const named = rewriteXml(textOf(file.parts, relations), {
    attributes: (name, { Id = '' }) => {
      const relation = name === 'Relationship' ? targets.get(Id) : undefined;
      return relation && !relation.external ? { Target: escapeXml(`/${relation.target}`) } : null;
    },
  });
  if (parts[relations]) parts[relations] = strToU8(named);
  for (const [index, { kind, path }] of file.sheets.entries()) {
    const source = sources[index];
    if (kind === 'worksheet' && source) parts[path] = strToU8(sheetForReader(source));
  }
  for (const { type, target } of file.relations) {
    if (type === 'sharedStrings' && parts[target]) parts[target] = strToU8(textOf(file.parts, target));
  }
  return zipSync(parts, { level: 0 });
}

/**
 * What was read of that copy, with an empty sheet in the place of each that the grid can't show, so that the sheets' numbers stay; each by
 * the name that the file gives it.
 */
export function besideOthers(read: Workbook, file: FilePackage): Workbook {
  const sheets = [...read.sheets];
  return {
    ...read,
    sheets: file.sheets.map(({ kind, name }) => {
      const sheet = kind === 'worksheet' ? sheets.shift() : null;
      return sheet ? { ...sheet, name } : { name, rows: [] };
    }),
  };
}

function sheetForReader({ pieces, far, limit }: SheetSource): string {
  const shown = (row: number, column: number) => far.cells.length === 0 || !isFar(limit, row, column);
  const children = pieces.children.flatMap((child) => {
    if (child.name === 'hyperlinks' || child.name === 'cols') return [];
    return child.name === 'sheetData' ? [{ ...child, source: filledCells(child.source, shown) }] : [child];
  });
  return joined({ ...pieces, children });
}

/** The rows with a cell that holds something and is shown, and of them these cells. */
function filledCells(data: string, shown: (row: number, column: number) => boolean): string {
  const out: string[] = [];
  let row = '';
  let place = { row: -1, column: -1 };
  let cells: string[] = [];
  let cell = { start: 0, attributes: '' };
  let filled = false;
  let open = '';
  scanXml(data, {
    open(name, attributes, start) {
      if (name === 'row') {
        const { r: _, ...others } = attributesIn(attributes);
        row = attributesText(others);
        const number = attribute(attributes, 'r');
        place = { row: number === null ? place.row + 1 : Number(number) - 1, column: -1 };
        cells = [];
      } else if (name === 'c') {
        cell = { start, attributes };
        filled = false;
        const at = fromA1(attribute(attributes, 'r') ?? '');
        place = { ...place, column: at ? at.column : place.column + 1 };
      } else if (name === 'f' || name === 'is') filled = true;
      open = name;
    },
    text(text) {
      if (open === 'v' && text !== '') filled = true;
    },
    close(name, _, end) {
      open = '';
      if (name === 'c' && filled && shown(place.row, place.column))
        cells.push(cellForReader(data.slice(cell.start, end), cell.attributes, place));
      else if (name === 'row' && cells.length > 0)
        out.push(`<row${row} r="${place.row + 1}">`, ...cells, '</row>');
    },
  });
  return `<sheetData>${out.join('')}</sheetData>`;
}

/**
 * A cell with its address as everybody writes it, and a date that the file writes as a text (t="d") as the number that it is.
 */
function cellForReader(cell: string, attributes: string, place: CellAddress): string {
  const address = toA1(place);
  const serial = attribute(attributes, 't') === 'd' ? serialOfIso(saidIn(cell, 'v') ?? '') : null;
  if (serial === null)
    return attribute(attributes, 'r') === address ? cell : withAttributes(cell, { r: address });
  return rewriteXml(cell, {
    attributes: (name) => (name === 'c' ? { r: address, t: undefined } : null),
    text: (name) => (name === 'v' ? String(serial) : null),
  });
}
