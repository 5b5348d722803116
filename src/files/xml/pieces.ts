import { attributesIn, openingTag, scanXml, XmlProblem } from './scanXml';

/** A child of a part's root element, as the file has it. */
export interface Piece {
  /** Without a prefix's namespace looked up: as it is written. */
  readonly name: string;
  readonly source: string;
}

/** An XML part taken apart into its root's children, so that some can be exchanged and the rest stays to the letter. */
export interface Pieces {
  /** All up to and with the root's opening tag. */
  readonly head: string;
  readonly children: readonly Piece[];
  /** The root's closing tag and what follows. */
  readonly tail: string;
}

/** Attributes by name, their values as escaped in the file. */
export type Attributes = Readonly<Record<string, string>>;

/** Of the common form, and of the strict one. */
const MAIN = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Takes a part apart, or an element. Throws `XmlProblem` for what is no XML. */
export function piecesOf(xml: string): Pieces {
  const children: Piece[] = [];
  let head: string | null = null;
  let tail = '';
  let depth = 0;
  let child = 0;
  scanXml(xml, {
    open(_, __, start, end) {
      if (depth === 0) head = xml.slice(0, end);
      else if (depth === 1) child = start;
      depth += 1;
    },
    close(_, start, end) {
      depth -= 1;
      if (depth === 1) {
        const source = xml.slice(child, end);
        children.push({ name: openingTag(source).name, source });
      } else if (depth === 0) tail = xml.slice(start);
    },
  });
  if (head === null) throw new XmlProblem('malformed');
  return tail.startsWith('</') ? { head, children, tail } : opened(head, tail);
}

/** An empty root, <root/>, with room for children. */
function opened(head: string, tail: string): Pieces {
  const { name, end } = openingTag(tail);
  return { head: `${head.slice(0, -2)}>`, children: [], tail: `</${name}>${tail.slice(end)}` };
}

export function joined({ head, children, tail }: Pieces): string {
  return `${head}${children.map(({ source }) => source).join('')}${tail}`;
}

/** The attributes of an element; namespaces' declarations are among them. */
export function attributesOf(source: string): Record<string, string> {
  return source === '' ? {} : attributesIn(openingTag(source).attributes);
}

/** Attributes as they stand in a tag, with a blank before each. Undefined ones are left out. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
}

/** An element with other attributes and the children that it had. */
export function withAttributes(source: string, change: Readonly<Record<string, string | undefined>>): string {
  const { name, attributes, empty, end } = openingTag(source);
  const changed = attributesText({ ...attributesIn(attributes), ...change });
  return `<${name}${changed}${empty ? '/' : ''}>${source.slice(end)}`;
}

/** The children of an element as they stand. */
export function childrenOf(source: string | undefined): readonly Piece[] {
  return source === undefined ? [] : piecesOf(source).children;
}

/** An element with other children. */
export function elementOf(source: string, children: readonly string[]): string {
  const { head, tail } = piecesOf(source);
  return `${head}${children.join('')}${tail}`;
}

/** Where the children of the root stand in a text, names as written. */
export function placesOf(
  xml: string,
): { readonly name: string; readonly start: number; readonly end: number }[] {
  const places: { name: string; start: number; end: number }[] = [];
  let depth = 0;
  let child = 0;
  scanXml(xml, {
    open(_, __, start) {
      if (depth === 1) child = start;
      depth += 1;
    },
    close(_, __, end) {
      depth -= 1;
      if (depth === 1) places.push({ name: openingTag(xml, child).name, start: child, end });
    },
  });
  return places;
}

/** The elements of a name (without its prefix) at any depth, as they stand; those within another of that name come with it. */
export function elementsIn(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from: { readonly start: number; readonly depth: number } | null = null;
  scanXml(xml, {
    open(name, _, start) {
      if (!from && name === wanted) from = { start, depth };
      depth += 1;
    },
    close(_, __, end) {
      depth -= 1;
      if (from?.depth !== depth) return;
      found.push(xml.slice(from.start, end));
      from = null;
    },
  });
  return found;
}

/** All that the first element of a name says, with the elements in it, entities decoded; undefined where there is none. */
export function saidIn(xml: string, wanted: string): string | undefined {
  const [element] = elementsIn(xml, wanted);
  if (element === undefined) return undefined;
  let said = '';
  scanXml(element, {
    text(part) {
      said += part;
    },
  });
  return said;
}

/** A part whose elements carry a prefix (`<x:worksheet>`) as one whose elements carry none. Only their tags change. */
export function withoutPrefix(xml: string): string {
  const root = rootTag(xml);
  if (!root) return xml;
  const colon = root.name.indexOf(':');
  const prefix = root.name.slice(0, Math.max(colon, 0));
  const attributes = attributesIn(root.attributes);
  // Elements without a prefix would come among them, where these have a namespace of their own.
  if (prefix === '' || attributes['xmlns'] !== undefined || !MAIN.has(attributes[`xmlns:${prefix}`] ?? ''))
    return xml;
  const parts: string[] = [];
  let at = 0;
  const strip = (nameStart: number) => {
    if (!xml.startsWith(`${prefix}:`, nameStart)) return;
    parts.push(xml.slice(at, nameStart));
    at = nameStart + prefix.length + 1;
  };
  let isRoot = true;
  scanXml(xml, {
    open(_, __, start, end) {
      strip(start + 1);
      if (!isRoot) return;
      isRoot = false;
      const own = xml.slice(at, end);
      parts.push(own.replace(`xmlns:${prefix}`, 'xmlns'));
      at = end;
    },
    close(_, start) {
      if (xml.startsWith('</', start)) strip(start + 2);
    },
  });
  return parts.join('') + xml.slice(at);
}

/** The root's opening tag; null where there is none. */
function rootTag(xml: string): ReturnType<typeof openingTag> | null {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at === -1) return null;
    if (xml.startsWith('<?', at)) at = xml.indexOf('?>', at);
    else if (xml.startsWith('<!--', at)) at = xml.indexOf('-->', at);
    else return xml.startsWith('<!', at) ? null : openingTag(xml, at);
    if (at === -1) return null;
  }
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n]/g, (end) => `&#${String(end.charCodeAt(0))};`);
}
