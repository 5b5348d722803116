/** Excel takes a file for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Excel and WPS run a cell that begins with one of these, full width too. */
const RUNS_AS_FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠|]|^[\t\r\n]/;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Rows of texts as a CSV file that Excel and WPS open as they are: with a byte order mark, each line with its end. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** A cell of a CSV file: quoted where it needs it, and never taken for a formula. A plain number stays one. */
function field(text: string): string {
  const safe = RUNS_AS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
