import { fromA1, quoteSheetName } from '../../../core/grid/address';

/**
 * What Excel asks of the text of a formula before it takes it. Sources: "Excel specifications and limits" (8,192 characters
 * in a formula, 64 levels of nesting, 255 arguments); the message of Excel's own dialogs, that a conditional format or a
 * validation takes no union, intersection or array constant; and the box in which their formulas are typed, which takes
 * 255 characters.
 */
export type FormulaPlace = 'cell' | 'name' | 'format' | 'validation';

const longest: Readonly<Record<FormulaPlace, number>> = {
  cell: 8_192,
  name: 8_192,
  format: 255,
  validation: 255,
};
const deepest = 64;
const mostArguments = 255;

/** A text or a quoted sheet name: neither is looked into for signs. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
const sheetReference = /('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** How deep its brackets go, and how many arguments one of them holds. */
function measure(formula: string): { depth: number; arguments: number } {
  const counts: number[] = [];
  let depth = 0;
  let most = 0;
  for (const sign of formula.replace(quoted, '""')) {
    if (sign === '(') counts.push(1);
    else if (sign === ')') counts.pop();
    else if (sign === ',' && counts.length > 0) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    depth = Math.max(depth, counts.length);
    most = Math.max(most, counts.at(-1) ?? 0);
  }
  return { depth, arguments: most };
}

const unquoted = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);

/** The sheets that a formula points to, by their names; those of other workbooks are left out. */
export function sheetsNamedIn(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  return [...bare.matchAll(sheetReference)]
    .map(([, name = '']) => unquoted(name))
    .filter((name) => !name.includes('['));
}

/**
 * Why Excel refuses a formula, in a word; null where it takes it.
 * @param formula with its leading =
 * @param canParse whether it is well formed, by the engine's own parser
 */
export function refusalOf(
  formula: string,
  place: FormulaPlace,
  sheetNames: readonly string[],
  canParse: (formula: string) => boolean,
): string | null {
  if (formula.length > longest[place]) return `it has more than ${String(longest[place])} characters`;
  const bare = formula.replace(quoted, '""');
  if ((place === 'format' || place === 'validation') && /[{}]/.test(bare)) return 'it has an array constant';
  const { depth, arguments: most } = measure(formula);
  if (depth > deepest) return `it nests more than ${String(deepest)} levels`;
  if (most > mostArguments) return `it hands over more than ${String(mostArguments)} arguments`;
  const known = new Set(sheetNames.map((name) => name.toLowerCase()));
  const unknown = sheetsNamedIn(formula).find((name) => !known.has(name.toLowerCase()));
  if (unknown !== undefined) return `there is no sheet ${unknown}`;
  return canParse(formula) ? null : 'it is not well formed';
}

/** A plain name needs no quotes in a formula: letters (Chinese ones too), digits, _ and . but no cell's name. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The name of a sheet as Excel writes it in front of an address. */
export function sheetPrefix(name: string): string {
  const plain = plainName.test(name) && !fromA1(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
  return `${plain ? name : quoteSheetName(name)}!`;
}

/** Texts stay; of the rest, each reference to a sheet is written anew. */
function rewriteSheets(formula: string, write: (name: string, found: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/u)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(sheetReference, (found, name: string) => write(unquoted(name), found)),
    )
    .join('');
}

/** As Excel gives it back: quotes that a sheet's name doesn't need are gone. */
export const withoutNeedlessQuotes = (formula: string): string =>
  rewriteSheets(formula, (name, found) => (name.includes('[') ? found : sheetPrefix(name)));

/** What becomes of a formula whose sheet was deleted: =甲!B1 is =#REF!B1 then. */
export const withoutSheet = (formula: string, gone: string): string =>
  rewriteSheets(formula, (name, found) => (name.toLowerCase() === gone.toLowerCase() ? '#REF!' : found));

/** A formula in which sheets are called by other names, by `nameOf`. */
export const withSheetsRenamed = (formula: string, nameOf: (name: string) => string | undefined): string =>
  rewriteSheets(formula, (name, found) => {
    const now = nameOf(name) ?? name;
    return now === name ? found : sheetPrefix(now);
  });
