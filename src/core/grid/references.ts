/**
 * The references in the text of a formula, in one pass: cells (B2, $B$2:C9), whole columns (A:C) and whole rows (3:5). Texts
 * in quotes, columns of tables in brackets, and the names of functions, sheets and ranges are passed over.
 * @param write called with each reference as written and with what stands before it (`'表 1'!`, `[1]Sheet1!`; '' for
 * nothing); what it returns takes the reference's place
 */
export function mapReferences(formula: string, write: (reference: string, prefix: string) => string): string {
  return formula.replace(TOKEN, (whole, prefix: string | undefined, prefixed?: string, plain?: string) => {
    const reference = prefixed ?? plain;
    return reference === undefined ? whole : `${prefix ?? ''}${write(reference, prefix ?? '')}`;
  });
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])`;
const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
/** Another workbook may stand before the sheet, and a second sheet behind it. */
const SHEET = String.raw`(?:'(?:[^']|'')*'|(?:\[[^[\]]{0,255}\])?${NAME}(?::${NAME})?)!`;
const BEFORE = String.raw`(?<![\p{L}\p{N}_.$!])`;

const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `${BEFORE}(${SHEET})(?:${REFERENCE})?`,
    "'(?:[^']|'')*'",
    String.raw`\[(?:[^[\]]|\[[^[\]]{0,255}\]){0,1024}\]`,
    `${BEFORE}${REFERENCE}`,
  ].join('|'),
  'gu',
);

/** The sheet that a reference's prefix names in its own workbook; null for none, another workbook's, or several sheets. */
export function sheetOfPrefix(prefix: string): string | null {
  const name = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return name === '' || /[[\]:]/.test(name) ? null : name;
}
