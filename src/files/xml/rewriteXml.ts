import { attributesText, escapeXml, type Attributes } from './pieces';
import { attributesIn, openingTag, scanXml } from './scanXml';

/** What becomes of the elements of an XML text; names come without their prefix. */
export interface XmlChange {
  /** The attributes to change, by their names as written and with escaped values; undefined takes one away. */
  attributes?(name: string, attributes: Attributes): Readonly<Record<string, string | undefined>> | null;
  /** What an element without children says, entities decoded; null where it stays. */
  text?(name: string, text: string): string | null;
}

/** An XML text with some attributes and texts exchanged. All else stays to the letter: comments, blanks, quotes of either kind. */
export function rewriteXml(xml: string, change: XmlChange): string {
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  /** The element that opened last, as long as no child has opened and it has not been closed. */
  let leaf: { readonly name: string; readonly end: number } | null = null;
  let said = '';
  scanXml(xml, {
    open(name, written, start, end) {
      const attributes = attributesIn(written);
      const changed = change.attributes?.(name, attributes);
      if (changed) {
        const { name: prefixed, empty } = openingTag(xml, start);
        const text = attributesText({ ...attributes, ...changed });
        edits.push({ start, end, text: `<${prefixed}${text}${empty ? '/' : ''}>` });
      }
      leaf = { name, end };
      said = '';
    },
    text(part) {
      said += part;
    },
    close(_, start) {
      // An empty element is closed where it was opened.
      if (leaf && start >= leaf.end) {
        const text = change.text?.(leaf.name, said) ?? null;
        if (text !== null) edits.push({ start: leaf.end, end: start, text: escapeXml(text) });
      }
      leaf = null;
    },
  });
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text } of edits) {
    parts.push(xml.slice(at, start), text);
    at = end;
  }
  return parts.join('') + xml.slice(at);
}

/** The texts of the elements of a name that have no children, in their order, entities decoded. */
export function textsOf(xml: string, wanted: string): string[] {
  const texts: string[] = [];
  rewriteXml(xml, {
    text(name, text) {
      if (name === wanted) texts.push(text);
      return null;
    },
  });
  return texts;
}
