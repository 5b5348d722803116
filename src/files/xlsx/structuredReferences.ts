/**
 * A formula whose references to columns of tables (资金[金额], 资金[[#This Row],[金额]]) have other columns' names. Texts in
 * quotes and tables of other workbooks are left alone. Syntax: ECMA-376 part 1, 18.17.2.3.
 * @param newName the new name of a table's column, by the names as people read them; undefined where it stays
 */
export function renameColumns(
  formula: string,
  newName: (table: string, column: string) => string | undefined,
): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(TOKEN, (whole, table: string | undefined, inside: string) => {
    if (table === undefined) return whole;
    return `${table}[${renamedWithin(inside, (column) => newName(table, column))}]`;
  });
}

/** A column's name as it is written: ' stands before a bracket, # or ' that belongs to it. */
const COLUMN = String.raw`(?:[^[\]']|'.)*`;
const BRACKETS = String.raw`\[((?:[^[\]']|'.|\[${COLUMN}\])*)\]`;

const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    String.raw`(?<![\p{L}\p{N}_.\\?!])([\p{L}_\\][\p{L}\p{N}_.\\?]*)${BRACKETS}`,
    BRACKETS,
    "'(?:[^']|'')*'",
  ].join('|'),
  'gsu',
);

const ALONE = new RegExp(`^${COLUMN}$`, 'su');
const IN_BRACKETS = new RegExp(String.raw`\[(${COLUMN})\]`, 'gsu');

/** What stands in a table's brackets: one column, or several and keywords (#Headers) in brackets of their own. */
function renamedWithin(inside: string, newName: (column: string) => string | undefined): string {
  const renamed = (written: string) =>
    written.startsWith('#') ? undefined : newName(written.replace(/'(.)/gsu, '$1'));
  if (!ALONE.test(inside)) {
    return inside.replace(IN_BRACKETS, (whole, written: string) => {
      const name = renamed(written);
      return name === undefined ? whole : `[${escaped(name)}]`;
    });
  }
  const thisRow = inside.startsWith('@') ? '@' : '';
  const name = renamed(inside.slice(thisRow.length));
  if (name === undefined) return inside;
  // Excel wants brackets of its own around a name with a blank at its end or a sign in it, and takes them around any.
  return thisRow + (/^[\p{L}\p{N}_]+$/u.test(name) ? name : `[${escaped(name)}]`);
}

function escaped(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}

/** In the brackets of a table: what stands for the cells of the formula's own row. */
const THIS_ROW = '#This Row';

/**
 * A formula as a file writes it: what a person may leave out is there. [@金额] and 资金[@金额] are 资金[[#This Row],[金额]].
 * @param here the table in which the formula stands; undefined where it stands in none
 */
export function withWholeReferences(formula: string, here: string | undefined): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(
    TOKEN,
    (whole, table: string | undefined, inside?: string, alone?: string, ...rest) => {
      const said = inside ?? alone;
      const name = table ?? here;
      const end = Number(rest.at(-2)) + whole.length;
      // [1]资金!B2 is a cell of another workbook.
      if (said === undefined || name === undefined || /^[^\s+\-*/^&=<>(),;"']*!/.test(formula.slice(end)))
        return whole;
      const own = /^@(.*)$/su.exec(said)?.[1];
      if (own === undefined) return `${name}[${said}]`;
      if (own === '') return `${name}[${THIS_ROW}]`;
      return `${name}[[${THIS_ROW}],${own.startsWith('[') ? own : `[${own}]`}]`;
    },
  );
}
