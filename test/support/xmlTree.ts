/** A well-formed XML element as read: enough to look into the parts of a workbook file without the code under test. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/)?([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>|([^<]+)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads a document; prefixes of names are dropped. */
export function readXml(source: string): XmlElement {
  interface Open extends XmlElement {
    children: XmlElement[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  for (const [, verbatim, closing, name, attributes = '', empty, text] of source
    .replace(/\r\n?/g, '\n')
    .matchAll(TOKEN)) {
    const top = stack.at(-1)!;
    if (verbatim !== undefined) top.text += verbatim;
    else if (text !== undefined) top.text += unescapeXml(text);
    else if (closing) stack.pop();
    else if (name) {
      const element: Open = {
        name: local(name),
        attributes: readAttributes(attributes),
        children: [],
        text: '',
      };
      top.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  return root.children[0]!;
}

/** All elements of a name below an element, in document order. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first element of a name below an element. */
export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return all(element, name)[0];
}

function readAttributes(source: string): Record<string, string> {
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name.startsWith('xmlns:') ? name : local(name),
      unescapeXml(double ?? single ?? ''),
    ]),
  );
}

function local(name: string): string {
  return name.replace(/^.*:/, '');
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
