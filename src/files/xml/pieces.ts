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

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

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

/** A part whose elements carry a prefix (`<x:worksheet>`) as one whose elements carry none. */
export function withoutPrefix(xml: string): string {
  const prefix = new RegExp(`\\bxmlns:(\\w+)=(["'])${MAIN}\\2`).exec(xml.slice(0, 4000))?.[1];
  if (prefix === undefined || !xml.slice(0, 4000).includes(`<${prefix}:`)) return xml;
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n]/g, (end) => `&#${String(end.charCodeAt(0))};`);
}
