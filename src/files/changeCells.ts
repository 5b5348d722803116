import { strToU8, unzipSync, zipSync } from 'fflate';
import { fromA1, toA1, type CellAddress } from '../core/grid/address';
import { partText, sheetParts } from './xlsx/sheetParts';
import { attributesOf, placesOf } from './xml/pieces';
import { rewriteXml } from './xml/rewriteXml';
import { attributesIn, openingTag } from './xml/scanXml';

/** A text, or an amount in plain decimals, for one cell of a file. */
export interface FileChange {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
  readonly kind: 'text' | 'number';
}

/**
 * A copy of an .xlsx or .xlsm file in which some cells hold other texts. All else of the file stays as it was, to the byte
 * of each part: looks, formulas, charts, macros. Formulas are calculated anew by whoever opens it, since an amount may
 * have changed. Throws an `Error` where a sheet or its cells can't be found in the file.
 */
export function changeCells(bytes: Uint8Array, changes: readonly FileChange[]): Uint8Array {
  const parts = unzipSync(bytes);
  const { workbook, sheets } = sheetParts(parts);
  const changed: Record<string, Uint8Array> = {};
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const path = sheets.get(sheet);
    if (path === undefined) throw new Error(`The file has no sheet ${sheet}.`);
    const own = changes.filter((change) => change.sheet === sheet);
    changed[path] = strToU8(changeSheet(partText(parts, path), own));
  }
  if (changes.some(({ kind }) => kind === 'number')) {
    changed[workbook] = strToU8(calculatedOnOpening(partText(parts, workbook)));
  }
  // In the order of the file: some readers want the list of content types first.
  return zipSync({ ...parts, ...changed });
}

/** An element as it stands, and where. */
interface Found {
  /** As the file counts: from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Rows stand in `<row r="5">`, cells in `<c r="D5">`; `r` may be left out, then they follow the one before. */
function numbered(xml: string, name: string, numberOf: (r: string) => number): Found[] {
  let last = 0;
  return placesOf(xml)
    .filter((place) => localName(place.name) === name)
    .map(({ start, end }) => {
      const { r } = attributesIn(openingTag(xml, start).attributes);
      last = r === undefined ? last + 1 : numberOf(r);
      return { number: last, start, end };
    });
}

const columnOf = (a1: string): number => (fromA1(a1)?.column ?? -1) + 1;
const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const prefixOf = (name: string) => name.slice(0, name.length - localName(name).length);

function changeSheet(xml: string, changes: readonly FileChange[]): string {
  const data = placesOf(xml).find(({ name }) => localName(name) === 'sheetData');
  if (!data) throw new Error('The sheet has no cells.');
  const source = xml.slice(data.start, data.end);
  // Some programs give every element a prefix: <x:worksheet>.
  const prefix = prefixOf(data.name);
  const rows = new Map<number, FileChange[]>();
  for (const change of changes) rows.set(change.cell.row, [...(rows.get(change.cell.row) ?? []), change]);
  const edits = [...rows].map(([row, own]): Edit => ({
    number: row + 1,
    none: `<${prefix}row r="${String(row + 1)}"></${prefix}row>`,
    change: (old) => changeRow(old, own, prefix),
  }));
  const changed = withChanged(source, numbered(opened(source), 'row', Number), edits);
  return xml.slice(0, data.start) + changed + xml.slice(data.end);
}

interface Edit {
  readonly number: number;
  /** What stands there where nothing does yet. */
  readonly none: string;
  readonly change: (source: string) => string;
}

/** An element with some of its numbered children changed; one that is not there is put in its place first. */
function withChanged(element: string, children: readonly Found[], edits: readonly Edit[]): string {
  const source = opened(element);
  const end = source.lastIndexOf('</');
  const placed = edits
    .map(({ number, none, change }) => {
      const found = children.find((child) => child.number === number);
      const at = found?.start ?? children.find((child) => child.number > number)?.start ?? end;
      const text = change(found ? source.slice(found.start, found.end) : none);
      return { number, at, until: found?.end ?? at, text };
    })
    .sort((a, b) => a.at - b.at || a.number - b.number);
  let last = 0;
  const parts = placed.flatMap(({ at, until, text }) => {
    const before = source.slice(last, at);
    last = until;
    return [before, text];
  });
  return parts.join('') + source.slice(last);
}

/** An empty element with room for children; any other as it stands. */
function opened(source: string): string {
  const { name, attributes, empty } = openingTag(source);
  return empty ? `<${name}${attributes.trimEnd()}></${name}>` : source;
}

function changeRow(source: string, changes: readonly FileChange[], prefix: string): string {
  // Of two for one cell the later counts.
  const last = new Map(changes.map((change) => [change.cell.column, change]));
  const edits = [...last.values()].map(({ cell, text, kind }): Edit => ({
    number: cell.column + 1,
    none: `<${prefix}c/>`,
    change: (old) => {
      const { s: style } = attributesOf(old);
      const look = style === undefined ? '' : ` s="${style}"`;
      const type = kind === 'text' ? ' t="inlineStr"' : '';
      const value =
        kind === 'text'
          ? `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`
          : `<${prefix}v>${text}</${prefix}v>`;
      return `<${prefix}c r="${toA1(cell)}"${look}${type}>${value}</${prefix}c>`;
    },
  }));
  return withChanged(source, numbered(opened(source), 'c', columnOf), edits);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the schema has after `calcPr` in a workbook. */
const AFTER_CALCULATION = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

function calculatedOnOpening(xml: string): string {
  const places = placesOf(xml);
  if (places.some(({ name }) => localName(name) === 'calcPr')) {
    return rewriteXml(xml, {
      attributes: (name) => (name === 'calcPr' ? { fullCalcOnLoad: '1' } : null),
    });
  }
  const prefix = prefixOf(places[0]?.name ?? '');
  const at =
    places.find(({ name }) => AFTER_CALCULATION.has(localName(name)))?.start ??
    places.at(-1)?.end ??
    xml.length;
  return `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
