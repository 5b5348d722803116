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

const QUOTED = `(?:"[^"]*"|'[^']*'|[^>"'])*?`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Takes a part apart. Throws an `Error` for what is no XML. */
export function piecesOf(xml: string): Pieces {
  const root = new RegExp(`<([\\w:.-]+)(${QUOTED})(/?)>`, 'g');
  const opened = root.exec(xml);
  if (!opened) throw new Error('A part of the file has no root element.');
  const name = opened[1] ?? '';
  if (opened[3] === '/') {
    return { head: `${xml.slice(0, root.lastIndex - 2)}>`, children: [], tail: `</${name}>` };
  }
  const children: Piece[] = [];
  const next = new RegExp(`<(/?)([\\w:.-]+)${QUOTED}(/?)>`, 'g');
  next.lastIndex = root.lastIndex;
  for (let found = next.exec(xml); found && found[1] === ''; found = next.exec(xml)) {
    const end = found[3] === '/' ? next.lastIndex : endOf(xml, found[2] ?? '', next.lastIndex);
    children.push({ name: found[2] ?? '', source: xml.slice(found.index, end) });
    next.lastIndex = end;
  }
  const last = xml.lastIndexOf(`</${name}`);
  return { head: xml.slice(0, root.lastIndex), children, tail: xml.slice(last) };
}

/** Where the element that was opened before `from` is closed. */
function endOf(xml: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])${QUOTED}(/?)>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`The element ${name} of the file is not closed.`);
}

export function joined({ head, children, tail }: Pieces): string {
  return `${head}${children.map(({ source }) => source).join('')}${tail}`;
}

/** The attributes of an opening tag; namespaces' declarations are among them. */
export function attributesOf(tag: string): Record<string, string> {
  const opening = new RegExp(`^<[\\w:.-]+(${QUOTED})/?>`).exec(tag)?.[1] ?? '';
  return Object.fromEntries(
    [...opening.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [name, double ?? single?.replaceAll('"', '&quot;') ?? ''],
    ),
  );
}

/** Attributes as they stand in a tag, with a blank before each. Undefined ones are left out. */
export function attributesText(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
}

/** An element with other attributes and the children that it had. */
export function withAttributes(source: string, change: Readonly<Record<string, string | undefined>>): string {
  const opening = new RegExp(`^<([\\w:.-]+)${QUOTED}(/?)>`).exec(source);
  if (!opening) return source;
  const attributes = attributesText({ ...attributesOf(source), ...change });
  return `<${opening[1] ?? ''}${attributes}${opening[2] ?? ''}>${source.slice(opening[0].length)}`;
}

/** The children of an element as they stand. */
export function childrenOf(source: string | undefined): readonly Piece[] {
  return source === undefined ? [] : piecesOf(source).children;
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

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, digits: string, name: string) => {
      if (name) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits));
    },
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n]/g, (end) => `&#${String(end.charCodeAt(0))};`);
}

/** True for an attribute that says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
