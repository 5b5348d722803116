import { strToU8, zipSync } from 'fflate';
import { fromA1 } from '../../core/grid/address';
import { serialOfIso } from '../../files/text/isoDate';
import { attribute, scanXml } from '../../files/xml/scanXml';
import { isFar } from './farCells';
import { textOf, type FilePackage } from './filePackage';
import type { SheetSource } from './sheetSource';
import { joined, piecesOf, withAttributes } from '../../files/xml/pieces';

/**
 * The file as the library that reads workbooks is to see it: without what it stumbles over and what is read from the parts
 * themselves (chart sheets, hyperlinks, cells without content, dates as texts, line ends of Windows).
 */
export function readerCopy(file: FilePackage, sources: readonly SheetSource[]): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...file.parts };
  const pieces = piecesOf(file.workbook);
  const children = pieces.children.map((child) => {
    if (child.name !== 'sheets') return child;
    const list = piecesOf(child.source);
    const worksheets = list.children.filter((_, index) => file.sheets[index]?.kind === 'worksheet');
    return { ...child, source: joined({ ...list, children: worksheets }) };
  });
  parts[file.workbookPath] = strToU8(joined({ ...pieces, children }));
  for (const [index, { kind, path }] of file.sheets.entries()) {
    const source = sources[index];
    if (kind === 'worksheet' && source) parts[path] = strToU8(sheetForReader(source));
  }
  for (const { type, target } of file.relations) {
    if (type === 'sharedStrings' && parts[target]) parts[target] = strToU8(textOf(file.parts, target));
  }
  return zipSync(parts, { level: 0 });
}

function sheetForReader({ pieces, far, limit }: SheetSource): string {
  const shown = (row: number, column: number) => far.cells.length === 0 || !isFar(limit, row, column);
  const children = pieces.children.flatMap((child) => {
    if (child.name === 'hyperlinks') return [];
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
        row = attributes;
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
        cells.push(cellForReader(data.slice(cell.start, end), cell.attributes));
      else if (name === 'row' && cells.length > 0) out.push(`<row${row}>`, ...cells, '</row>');
    },
  });
  return `<sheetData>${out.join('')}</sheetData>`;
}

/** A date that the file writes as a text (t="d") as the number that it is. */
function cellForReader(cell: string, attributes: string): string {
  if (attribute(attributes, 't') !== 'd') return cell;
  const serial = serialOfIso(/<v[^>]*>([^<]*)</.exec(cell)?.[1] ?? '');
  if (serial === null) return cell;
  return withAttributes(cell, { t: undefined }).replace(/(<v[^>]*>)[^<]*/, `$1${String(serial)}`);
}
