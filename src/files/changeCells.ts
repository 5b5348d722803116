import { strToU8, unzipSync, zipSync } from 'fflate';
import { toA1, type CellAddress } from '../core/grid/address';
import { partText, sheetParts } from './xlsx/sheetParts';

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
  readonly source: string;
}

/** Rows stand in `<row r="5">`, cells in `<c r="D5">`; `r` may be left out, then they follow the one before. */
function elementsOf(xml: string, name: string, numberOf: (r: string) => number): Found[] {
  const tag = new RegExp(`<${name}(?=[\\s/>])([^>]*?)(?:/>|>[\\s\\S]*?</${name}\\s*>)`, 'g');
  let last = 0;
  return [...xml.matchAll(tag)].map((found) => {
    const [, r] = /\sr\s*=\s*["']([^"']*)["']/.exec(found[1] ?? '') ?? [];
    last = r === undefined ? last + 1 : numberOf(r);
    return { number: last, start: found.index, end: found.index + found[0].length, source: found[0] };
  });
}

const columnOf = (a1: string): number =>
  [...a1.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function changeSheet(xml: string, changes: readonly FileChange[]): string {
  // Some programs give every element a prefix: <x:worksheet>.
  const [, prefix = ''] = /<(\w+:)?worksheet[\s>]/.exec(xml) ?? [];
  const sheetData = new RegExp(
    `<${prefix}sheetData(?:\\s[^>]*?)?(?:/>|>([\\s\\S]*)</${prefix}sheetData\\s*>)`,
  ).exec(xml);
  if (!sheetData) throw new Error('The sheet has no cells.');
  let rows = sheetData[1] ?? '';
  for (const row of new Set(changes.map(({ cell }) => cell.row))) {
    const own = changes.filter(({ cell }) => cell.row === row);
    const change = (source: string) => changeRow(source, own, prefix);
    const none = `<${prefix}row r="${String(row + 1)}"></${prefix}row>`;
    rows = replaceAt(rows, elementsOf(rows, `${prefix}row`, Number), row + 1, none, change);
  }
  const whole = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
  return xml.slice(0, sheetData.index) + whole + xml.slice(sheetData.index + sheetData[0].length);
}

/** The same text with one of its elements changed; one that is not there is put in its place first. */
function replaceAt(
  text: string,
  elements: readonly Found[],
  number: number,
  none: string,
  change: (source: string) => string,
): string {
  const found = elements.find((element) => element.number === number);
  const at = found?.start ?? elements.find((element) => element.number > number)?.start ?? text.length;
  return text.slice(0, at) + change(found?.source ?? none) + text.slice(found?.end ?? at);
}

function changeRow(source: string, changes: readonly FileChange[], prefix: string): string {
  const opening = /^<[^>]*>/.exec(source)?.[0] ?? '';
  const isEmpty = opening.endsWith('/>');
  const head = isEmpty ? `${opening.slice(0, -2)}>` : opening;
  const close = `</${prefix}row>`;
  let cells = isEmpty ? '' : source.slice(opening.length, source.lastIndexOf('</'));
  for (const { cell, text, kind } of changes) {
    const name = toA1(cell);
    const change = (old: string) => {
      const [, style] = /^<[^>]*\ss\s*=\s*["'](\d+)["']/.exec(old) ?? [];
      const look = style === undefined ? '' : ` s="${style}"`;
      const type = kind === 'text' ? ' t="inlineStr"' : '';
      const value =
        kind === 'text'
          ? `<${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is>`
          : `<${prefix}v>${text}</${prefix}v>`;
      return `<${prefix}c r="${name}"${look}${type}>${value}</${prefix}c>`;
    };
    const elements = elementsOf(cells, `${prefix}c`, columnOf);
    cells = replaceAt(cells, elements, cell.column + 1, `<${prefix}c/>`, change);
  }
  return head + cells + close;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the schema has after `calcPr` in a workbook. */
const AFTER_CALCULATION =
  /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s>/]|<\/(?:\w+:)?workbook\s*>/;

function calculatedOnOpening(xml: string): string {
  const [whole, prefix = '', attributes = ''] = /<(\w+:)?calcPr([^>]*?)\/?>/.exec(xml) ?? [];
  if (whole !== undefined) {
    const others = attributes.replace(/\sfullCalcOnLoad\s*=\s*["'][^"']*["']/, '').trimEnd();
    const end = whole.endsWith('/>') ? '/>' : '>';
    return xml.replace(whole, `<${prefix}calcPr${others} fullCalcOnLoad="1"${end}`);
  }
  const at = AFTER_CALCULATION.exec(xml)?.index ?? xml.length;
  const [, own = ''] = /<(\w+:)?workbook[\s>]/.exec(xml) ?? [];
  return `${xml.slice(0, at)}<${own}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
