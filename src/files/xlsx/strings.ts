import { limits } from '../limits';
import { scanXml } from '../xml/scanXml';

/** The shared strings in order: the runs of a rich text joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const collector = collectText();
  scanXml(xml, {
    open(name) {
      if (name === 'si') collector.start();
      else collector.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(collector.end());
      else collector.close(name);
    },
    text: collector.text,
  });
  return strings;
}

/** Puts together the <t> of a string item. */
export function collectText() {
  let parts = '';
  let inText = false;
  let inPhonetic = false;
  return {
    start(): void {
      parts = '';
    },
    open(name: string): void {
      if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    close(name: string): void {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text(text: string): void {
      if (inText) parts += text;
    },
    end(): string {
      return plainString(parts);
    },
  };
}

/** A string as Excel holds it: _x000D_ and the like decoded, line breaks as \n, no longer than a cell can be. */
export function plainString(text: string): string {
  // A line break of the file itself is one character (XML 1.0, 2.11), before any code in it is read.
  const plain = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
  const decoded = plain.includes('_x')
    ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : plain;
  const oneBreak = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  return oneBreak.length > limits.cellCharacters ? oneBreak.slice(0, limits.cellCharacters) : oneBreak;
}
