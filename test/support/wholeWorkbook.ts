import { unzipSync } from 'fflate';
import { decodeXml } from '../../src/files/xml/scanXml';
import { all, first, readXml, type XmlElement } from './xmlTree';

/**
 * All that an .xlsx file consists of, part by part, read without the code under test: two files are the same if these are
 * equal. Numbers by which one part refers to another (formats, strings, relations) are replaced by what they stand for, and
 * left out is what every program writes anew (results of formulas, used area, order of calculation, how rows are drawn).
 */
export function wholeWorkbook(bytes: Uint8Array): Record<string, unknown> {
  // Office looks for parts without regard to case and takes \\ for /.
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replaceAll('\\', '/').toLowerCase(), part]),
  );
  const xml = (path: string) => (parts[path] ? readXml(decodeXml(parts[path])) : undefined);
  const workbook = xml('xl/workbook.xml')!;
  const looks = readLooks(xml('xl/styles.xml')!);
  const strings = all(xml('xl/sharedstrings.xml'), 'si').map((item) => plain(item));
  const whole: Record<string, unknown> = {};
  for (const path of Object.keys(parts)) {
    if (/sharedstrings\.xml$|calcchain\.xml$|\[content_types\]\.xml$|styles\.xml$/.test(path)) continue;
    const root = /\.(xml|rels|vml)$/.test(path) ? xml(path)! : undefined;
    if (!root) whole[path] = [...parts[path]!];
    else if (path.endsWith('.rels')) whole[path] = relations(root);
    else if (path.startsWith('xl/worksheets/')) whole[path] = sheet(root, looks, strings);
    else if (path === 'xl/workbook.xml') whole[path] = plain(root, { calcPr: ['fullCalcOnLoad'] });
    else whole[path] = plain(root);
  }
  whole['the workbook’s sheets'] = all(workbook, 'sheet').map(({ attributes }) => attributes['name']);
  whole['named looks'] = all(first(xml('xl/styles.xml'), 'cellStyles'), 'cellStyle').map((style) =>
    plain(style),
  );
  return whole;
}

type Plain = readonly [
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  ...children: readonly unknown[],
];

/** An element as plain data; attributes named in `without` are left out. */
function plain(element: XmlElement, without: Readonly<Record<string, readonly string[]>> = {}): Plain {
  const drop = without[element.name] ?? [];
  const attributes = Object.fromEntries(
    Object.entries(element.attributes)
      .filter(([key]) => !drop.includes(key) && !key.startsWith('xmlns') && key !== 'space')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const text = element.text.trim() === '' && element.name !== 't' ? [] : [element.text];
  const children = element.children.filter((child) => !saysNothing(child));
  return [element.name, attributes, ...text, ...children.map((child) => plain(child, without))];
}

/** An empty list of names, and that all is to be calculated: every program adds it to a workbook with formulas. */
const saysNothing = ({ name, attributes, children }: XmlElement) =>
  (name === 'definedNames' && children.length === 0) ||
  (name === 'calcPr' && Object.keys(attributes).every((key) => key === 'fullCalcOnLoad'));

function sheet(root: XmlElement, looks: Looks, strings: readonly Plain[]): Plain {
  const shared = new Map<string, { text: string; at: string }>();
  const cell = (element: XmlElement): unknown => {
    const { r, s, t, ...rest } = element.attributes;
    const formula = first(element, 'f');
    const value = first(element, 'v')?.text;
    const inline = first(element, 'is');
    const look = looks.cells[Number(s ?? 0)];
    if (formula?.attributes['t'] === 'shared') return [r, look, rest, unshared(formula, r ?? '', shared)];
    if (formula) return [r, look, rest, plain(formula, { f: ['ca', 'aca'] })];
    if (t === 's' && value !== undefined) return [r, look, rest, 'text', ...strings[Number(value)]!.slice(2)];
    if (inline) return [r, look, rest, 'text', ...plain(inline).slice(2)];
    if (value === undefined) return s === undefined ? null : [r, look, rest, 'n', undefined];
    return [r, look, rest, t ?? 'n', value];
  };
  const children = root.children
    .filter(({ name }) => name !== 'dimension')
    .map((element): unknown => {
      if (element.name === 'cols') return element.children.flatMap((column) => columns(column, looks));
      if (element.name === 'conditionalFormatting') return format(element, looks);
      if (element.name !== 'sheetData') return plain(element, { hyperlink: ['id'] });
      return element.children.flatMap((row): unknown[] => {
        const { r, spans: _, dyDescent: __, s, ...rest } = row.attributes;
        const cells = row.children.map(cell).filter((one) => one !== null);
        const look = s === undefined ? null : looks.cells[Number(s)];
        return cells.length === 0 && Object.keys(rest).length === 0 && !look ? [] : [[r, rest, look, cells]];
      });
    });
  return [root.name, {}, ...children];
}

/** A formula that cells share, as it reads in one of them: only $ and plain references on one sheet are understood. */
function unshared(
  formula: XmlElement,
  at: string,
  shared: Map<string, { text: string; at: string }>,
): unknown {
  const number = formula.attributes['si'] ?? '';
  if (formula.text !== '') shared.set(number, { text: formula.text, at });
  const { text, at: from } = shared.get(number)!;
  const rows = Number(/\d+/.exec(at)![0]) - Number(/\d+/.exec(from)![0]);
  const moved = text.replace(/(\b[A-Z]{1,3})(\d+)\b/g, (_, column, row) => `${column}${Number(row) + rows}`);
  return ['f', {}, moved];
}

/** Runs of columns one by one, so that it doesn't matter how they are grouped; the last of a long run stands for the rest. */
function columns(column: XmlElement, looks: Looks): unknown[] {
  const { min, max, style, ...rest } = column.attributes;
  const look = style === undefined ? null : looks.cells[Number(style)];
  const last = Number(max);
  const shown = Array.from({ length: Math.min(last - Number(min) + 1, 40) }, (_, at) => Number(min) + at);
  return [...new Set([...shown, last])].map((number) => [number, rest, look]);
}

function format(block: XmlElement, looks: Looks): unknown {
  const rules = block.children.map((rule) => {
    const { dxfId, ...rest } = rule.attributes;
    const look = dxfId === undefined ? null : looks.differences[Number(dxfId)];
    return [plain({ ...rule, attributes: rest }), look];
  });
  return [block.attributes['sqref'], rules];
}

interface Looks {
  readonly cells: readonly unknown[];
  readonly differences: readonly unknown[];
}

function readLooks(styles: XmlElement): Looks {
  const list = (name: string) => (first(styles, name)?.children ?? []).map((child) => plain(child));
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const formats = new Map(
    all(first(styles, 'numFmts'), 'numFmt').map(({ attributes: a }) => [a['numFmtId'], a['formatCode']]),
  );
  const cells = (first(styles, 'cellXfs')?.children ?? []).map((xf) => {
    const { numFmtId = '0', fontId, fillId, borderId, ...rest } = xf.attributes;
    return {
      format: formats.get(numFmtId) ?? numFmtId,
      font: fonts[Number(fontId ?? 0)],
      fill: fills[Number(fillId ?? 0)],
      border: borders[Number(borderId ?? 0)],
      rest: plain({ ...xf, attributes: rest }),
    };
  });
  return { cells, differences: list('dxfs') };
}

/** What a part refers to; the ids are a matter of writing. */
function relations(root: XmlElement): unknown[] {
  return all(root, 'Relationship')
    .map(({ attributes: { Type = '', Target = '' } }) => [Type.replace(/^.*\//, ''), Target])
    .filter(([kind]) => kind !== 'calcChain' && kind !== 'sharedStrings')
    .sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

/** What of a file is not in another, and the other way round: the parts by path, each with its first few differences. */
export function partsThatDiffer(one: Uint8Array, other: Uint8Array): Record<string, unknown> {
  const [before, after] = [wholeWorkbook(one), wholeWorkbook(other)];
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const different: Record<string, unknown> = {};
  for (const path of paths) {
    const entries = pairs(before[path], after[path]);
    if (entries.length > 0) different[path] = entries.slice(0, 4);
  }
  return different;
}

/** The smallest entries in which two lists differ. */
function pairs(one: unknown, other: unknown): unknown[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const alike = Array.isArray(one) && Array.isArray(other) && one.length === other.length;
  return alike ? one.flatMap((entry, index) => pairs(entry, other[index])) : [{ one, other }];
}
