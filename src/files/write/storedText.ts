/** _x000D_ as a person typed it: the file format would take it for a line break. */
const LOOKS_ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** What XML cannot hold: control characters, halves of surrogate pairs, and the two that are no characters. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as a workbook file stores it, so that it reads back the same: line breaks as \n, the rest encoded. */
export function storedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(LOOKS_ENCODED, '_x005F_')
    .replace(
      NOT_IN_XML,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
