import { strFromU8, unzipSync } from 'fflate';

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

/** The XML of each sheet of a workbook file, in the order of its tabs; '' where a part is missing. */
export function sheetSources(bytes: Uint8Array): string[] {
  const wanted = new Set(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']);
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) || SHEET_PART.test(name) });
  const read = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return [...read('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    return read(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
