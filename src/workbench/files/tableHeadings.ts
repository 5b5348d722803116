import { rewriteXml } from '../../files/xml/rewriteXml';

const RETURN = /_x000d_(?:_x000a_|&#10;)?/gi;

/** A table's part whose headings have line breaks as the cells have them. */
export function withPlainHeadings(table: string): string {
  return rewriteXml(table, {
    attributes: (name, attributes) =>
      name === 'tableColumn'
        ? Object.fromEntries(
            ['name', 'uniqueName', 'totalsRowLabel'].flatMap((key) => {
              const text = attributes[key];
              return text === undefined ? [] : [[key, text.replace(RETURN, '_x000a_')]];
            }),
          )
        : null,
  });
}
