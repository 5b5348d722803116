import type { IStyleData } from '@univerjs/core';
import { strToU8, zipSync } from 'fflate';
import { readXlsx, type CellStyle } from 'hucre/xlsx';
import { decodeEntities } from '../../../files/xml/scanXml';
import { textOf, type FilePackage } from '../package/filePackage';
import { lookOf, styleToGrid } from './styles';
import {
  attributesOf,
  attributesText,
  childrenOf,
  joined,
  piecesOf,
  type Pieces,
} from '../../../files/xml/pieces';

/** The number format of a style that stands for one of the file's own cell formats. */
const OWN = /^xf:(\d+)$/;

/** The built-in formats that each language of Excel shows in its own way, as the Chinese one does. */
const LOCAL_DATES: Readonly<Record<string, string>> = { '14': 'yyyy/m/d', '22': 'yyyy/m/d h:mm' };

/** The style that, written and merged, becomes the file's own cell format of this number. */
export function ownFormat(index: number): CellStyle {
  return { numFmt: `xf:${String(index)}` };
}

/**
 * Every cell format of a file by its number. The reader tells the formats of cells only: here each gets a cell, so that
 * those of rows and columns are known as well.
 */
export async function readStyleTable(file: FilePackage): Promise<CellStyle[]> {
  const count = childrenOf(section(piecesOf(file.styles), 'cellXfs')).length;
  const cells = Array.from({ length: count }, (_, index) => `<c r="A${index + 1}" s="${index}"/>`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (list: readonly (readonly [string, string, string])[]) =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    list
      .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
      .join('') +
    '</Relationships>';
  const theme = file.relations.find(({ type }) => type === 'theme')?.target ?? '';
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${cells
      .map((cell, index) => `<row r="${index + 1}">${cell}</row>`)
      .join('')}</sheetData></worksheet>`,
    'xl/styles.xml': file.styles,
    'xl/theme/theme1.xml': textOf(file.parts, theme),
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])),
    { level: 0 },
  );
  const read = await readXlsx(bytes, { readStyles: true });
  const formats = childrenOf(section(piecesOf(file.styles), 'cellXfs'));
  const fonts = childrenOf(section(piecesOf(file.styles), 'fonts'));
  return Array.from({ length: count }, (_, index): CellStyle => {
    const style = read.sheets[0]?.cells?.get(`${index},0`)?.style ?? {};
    const font = fonts[Number(attributesOf(formats[index]?.source ?? '')['fontId'] ?? 0)]?.source;
    // The reader doesn't tell one kind of underline from another.
    const underline = childrenOf(font).find(({ name }) => name === 'u')?.source;
    const kind = attributesOf(underline ?? '')['val'] ?? '';
    const line = ['double', 'singleAccounting', 'doubleAccounting'].includes(kind) ? kind : undefined;
    const date = LOCAL_DATES[attributesOf(formats[index]?.source ?? '')['numFmtId'] ?? ''];
    return {
      ...style,
      ...(line ? { font: { ...style.font, underline: line as 'double' } } : {}),
      ...(date ? { numFmt: date } : {}),
    };
  });
}

/** The looks of the file's cell formats, by their number. */
export interface StyleTable {
  readonly own: readonly CellStyle[];
  readonly grid: readonly IStyleData[];
  /** The number of the first format that looks so; undefined where none does. */
  readonly numberOf: (style: IStyleData) => number | undefined;
}

/** The file's formats with what the grid shows of each. */
export function styleTableOf(own: readonly CellStyle[], theme: readonly string[]): StyleTable {
  const grid = own.map((style) => styleToGrid(style, theme));
  let numbers: Map<string, number> | null = null;
  return {
    own,
    grid,
    // Made when a new look is first asked about: a file has up to 64,000 formats.
    numberOf: (style) => {
      numbers ??= new Map(grid.map((one, number) => [lookOf(one), number] as const).reverse());
      return numbers.get(lookOf(style));
    },
  };
}

/** A style table with what a writer's table has more, and where the writer's entries stand in it. */
export interface MergedStyles {
  readonly xml: string;
  readonly cell: (index: number) => number;
  readonly difference: (index: number) => number;
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * The file's own style table stays as it is, to the letter; only looks that are new are added to it.
 * @param own the styles part of the file
 * @param made the styles part that the writer made for the changed cells
 */
export function mergeStyles(own: string, made: string): MergedStyles {
  const pieces = piecesOf(own);
  const madePieces = piecesOf(made);
  const lists = new Map(
    ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'].map((name) => [
      name,
      sourcesIn(pieces, name),
    ]),
  );
  const list = (name: string) => lists.get(name) ?? [];
  const places = new Map(
    [...lists].map(([name, sources]) => [
      name,
      new Map(sources.map((source, index) => [source, index] as const).reverse()),
    ]),
  );
  const add = (name: string, source: string): number => {
    const known = places.get(name)?.get(source);
    if (known !== undefined) return known;
    const place = list(name).push(source) - 1;
    places.get(name)?.set(source, place);
    return place;
  };
  const madeLists = new Map([...lists.keys()].map((name) => [name, sourcesIn(madePieces, name)]));
  const madeList = (name: string) => madeLists.get(name) ?? [];
  const formats = new Map(
    madeList('numFmts').map((source) => {
      const { numFmtId = '', formatCode = '' } = attributesOf(source);
      return [numFmtId, formatCode];
    }),
  );
  const ownFormats = list('numFmts').map(attributesOf);
  const ids = new Map(
    ownFormats
      .map(({ formatCode, numFmtId }) => [decodeEntities(formatCode ?? ''), numFmtId] as const)
      .reverse(),
  );
  let last = ownFormats.reduce((most, { numFmtId }) => Math.max(most, Number(numFmtId)), 163);
  const formatId = (id: string): string => {
    const code = formats.get(id);
    if (code === undefined) return id;
    const plain = decodeEntities(code);
    const same = ids.get(plain);
    if (ids.has(plain)) return same ?? id;
    last += 1;
    list('numFmts').push(`<numFmt numFmtId="${last}" formatCode="${code}"/>`);
    ids.set(plain, String(last));
    return String(last);
  };
  // The first entries of every table are the defaults; the second fill is Excel's fixed grey.
  const place = (name: string, index: number, fixed = 1) =>
    index < fixed ? index : add(name, madeList(name)[index] ?? '');
  const madeFormats = madeList('cellXfs');
  const cells = madeFormats.map((source, index): number => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', ...rest } = attributesOf(source);
    const ownIndex = OWN.exec(formats.get(numFmtId) ?? '')?.[1];
    if (ownIndex !== undefined) return Number(ownIndex);
    if (index === 0) return 0;
    const attributes = {
      numFmtId: formatId(numFmtId),
      fontId: String(place('fonts', Number(fontId))),
      fillId: String(place('fills', Number(fillId), 2)),
      borderId: String(place('borders', Number(borderId))),
      ...rest,
    };
    const inner = childrenOf(source)
      .map((child) => child.source)
      .join('');
    return add('cellXfs', `<xf${attributesText(attributes)}${inner === '' ? '/>' : `>${inner}</xf>`}`);
  });
  const differences = madeList('dxfs').map((source) => add('dxfs', source));
  return {
    xml: joined({ ...pieces, children: withLists(pieces, lists) }),
    cell: (index) => cells[index] ?? 0,
    difference: (index) => differences[index] ?? 0,
  };
}

function withLists(pieces: Pieces, lists: ReadonlyMap<string, readonly string[]>) {
  const changed = new Map(pieces.children.map((piece) => [piece.name, piece]));
  for (const [name, entries] of lists) {
    const before = changed.get(name);
    if (entries.length === 0 || (before && childrenOf(before.source).length === entries.length)) continue;
    const attributes = { ...attributesOf(before?.source ?? ''), count: String(entries.length) };
    changed.set(name, {
      name,
      source: `<${name}${attributesText(attributes)}>${entries.join('')}</${name}>`,
    });
  }
  return [...changed.values()].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}

function sourcesIn(pieces: Pieces, name: string): string[] {
  return childrenOf(section(pieces, name)).map(({ source }) => source);
}

function section(pieces: Pieces, name: string): string | undefined {
  return pieces.children.find((piece) => piece.name === name)?.source;
}
