/**
 * What a scan calls. Names come without their namespace prefix; attributes as written, for `attribute`. `start` and `end`
 * say where the tag stands in the text: its first character, and the one behind it.
 */
export interface XmlHandler {
  open?(name: string, attributes: string, start: number, end: number): void;
  /** Also called for <empty/>, with where that tag stands. */
  close?(name: string, start: number, end: number): void;
  /** With entities decoded. */
  text?(text: string): void;
}

/** A part that is not well-formed, that declares a document type, or a sheet with a row that no sheet has. */
export class XmlProblem extends Error {
  readonly code: 'malformed' | 'doctype' | 'no-row';
  /** Of 'no-row', the number of the row as the part says it. */
  readonly row: string;

  constructor(code: XmlProblem['code'], row = '') {
    super(code);
    this.code = code;
    this.row = row;
  }
}

/**
 * Reads an XML text from its first to its last tag. No document type is accepted, so that no entity can be declared:
 * Office writes none, and entities are how a small file becomes a large one. A child of the root that `ends` names ends
 * the scan: the caller wants nothing from there on. Throws `XmlProblem`.
 */
export function scanXml(xml: string, handler: XmlHandler, ends?: ReadonlySet<string>): void {
  let depth = 0;
  let position = 0;
  for (;;) {
    const tag = xml.indexOf('<', position);
    if (tag === -1) break;
    if (tag > position && depth > 0) handler.text?.(decodeEntities(xml.slice(position, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === 47 /* / */) {
      const end = endOf(xml, '>', tag);
      depth -= 1;
      if (depth < 0) throw new XmlProblem('malformed');
      handler.close?.(localName(xml.slice(tag + 2, end).trimEnd()), tag, end + 1);
      position = end + 1;
    } else if (next === 33 /* ! */) {
      if (xml.startsWith('<!--', tag)) {
        position = endOf(xml, '-->', tag + 4) + 3;
      } else if (xml.startsWith('<![CDATA[', tag)) {
        const end = endOf(xml, ']]>', tag + 9);
        if (depth > 0) handler.text?.(xml.slice(tag + 9, end));
        position = end + 3;
      } else {
        throw new XmlProblem('doctype');
      }
    } else if (next === 63 /* ? */) {
      position = endOf(xml, '?>', tag + 2) + 2;
    } else {
      const end = endOfTag(xml, tag + 1);
      const empty = xml.charCodeAt(end - 1) === 47;
      const last = empty ? end - 1 : end;
      const nameEnd = endOfName(xml, tag + 1, last);
      const name = localName(xml.slice(tag + 1, nameEnd));
      if (depth === 1 && ends?.has(name)) return;
      handler.open?.(name, xml.slice(nameEnd, last), tag, end + 1);
      if (empty) handler.close?.(name, tag, end + 1);
      else depth += 1;
      position = end + 1;
    }
  }
  if (depth !== 0) throw new XmlProblem('malformed');
}

/** An opening tag taken apart. */
export interface OpeningTag {
  /** As written, with its prefix. */
  readonly name: string;
  /** As written, for `attribute` and `attributesIn`. */
  readonly attributes: string;
  /** True for <empty/>. */
  readonly empty: boolean;
  /** Behind its >. */
  readonly end: number;
}

/** The tag that opens at `start`. Throws `XmlProblem` for one that does not end. */
export function openingTag(xml: string, start = 0): OpeningTag {
  const close = endOfTag(xml, start + 1);
  const empty = xml.charCodeAt(close - 1) === 47;
  const last = empty ? close - 1 : close;
  const nameEnd = endOfName(xml, start + 1, last);
  return {
    name: xml.slice(start + 1, nameEnd),
    attributes: xml.slice(nameEnd, last),
    empty,
    end: close + 1,
  };
}

function endOf(xml: string, what: string, from: number): number {
  const end = xml.indexOf(what, from);
  if (end === -1) throw new XmlProblem('malformed');
  return end;
}

function endOfName(xml: string, from: number, last: number): number {
  for (let at = from; at < last; at += 1) if (xml.charCodeAt(at) <= 32) return at;
  return last;
}

/** The > that ends a tag; one inside an attribute's quotes does not. Each character is looked at a few times at most. */
function endOfTag(xml: string, from: number): number {
  let end = endOf(xml, '>', from);
  if (surelyEnds(xml.slice(from, end))) return end;
  for (let at = from; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    at = endOf(xml, code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at > end) end = endOf(xml, '>', at + 1);
  }
  return end;
}

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/** The usual case, told at a glance: double quotes only, and before the > a letter or digit and the closing quote. */
function surelyEnds(tag: string): boolean {
  const quote = tag.endsWith('/') ? tag.length - 2 : tag.length - 1;
  return (
    tag.charCodeAt(quote) === DOUBLE_QUOTE && isWordCharacter(tag.charCodeAt(quote - 1)) && !tag.includes("'")
  );
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** One attribute after the other, without a gap: what is none ends the search, and no character is tried twice. */
const ATTRIBUTE = /\s*([^\s="'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The value of an attribute, by its name without prefix; null where the tag has none. */
export function attribute(attributes: string, name: string): string | null {
  const plain = attributes.indexOf(` ${name}="`);
  if (plain !== -1 && !attributes.includes("'")) {
    const start = plain + name.length + 3;
    return decodeEntities(attributes.slice(start, attributes.indexOf('"', start)));
  }
  if (!attributes.includes(name)) return null;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    if (localName(match[1] ?? '') === name) return decodeEntities(match[2] ?? match[3] ?? '');
  }
  return null;
}

/** All attributes of a tag, namespaces' declarations too: names with their prefix, values as written, in double quotes. */
export function attributesIn(attributes: string): Record<string, string> {
  const all: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    all[match[1] ?? ''] = match[2] ?? match[3]?.replaceAll('"', '&quot;') ?? '';
  }
  return all;
}

/** True for an attribute that says 1 or true. */
export function flag(attributes: string, name: string): boolean {
  return isOn(attribute(attributes, name));
}

/** True for an attribute's value that says yes. */
export function isOn(value: string | null | undefined): boolean {
  return value === '1' || value === 'true';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities as the characters that they stand for; an entity that XML does not have stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A part's bytes as text: UTF-8, or UTF-16 where its byte order mark says so. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
