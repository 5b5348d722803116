/** What a pasted list of projects comes to. */
export interface ProjectNames {
  readonly names: readonly string[];
  /** Lines left out because the same name stands above. */
  readonly repeated: number;
}

/** 1、 2. (3) ④ before a name; "1.5万亩…" has no such number. */
const LIST_NUMBER = /^(?:[（(][\d０-９]{1,3}[)）]|[\d０-９]{1,3}(?:[、)）]|[.．](?![\d０-９]))|[①-⑳])\s*/u;
const ONLY_DIGITS = /^[\d\s.,，]*$/u;

/** One pasted line may be a row of a table: the name is its first cell that isn't a mere number. */
function nameIn(line: string): string {
  const cells = line.split('\t').map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
  const name = cells.length === 1 ? cells[0] : cells.find((cell) => !ONLY_DIGITS.test(cell));
  return (name ?? '').replace(LIST_NUMBER, '').replace(/\s+/gu, ' ').trim();
}

/** Reads project names out of pasted text, one a line: blank lines, list numbers and repeated names are left out. */
export function projectNamesIn(text: string): ProjectNames {
  const names = text
    .split(/\r\n|\r|\n/u)
    .map(nameIn)
    .filter((name) => name !== '');
  const unique = [...new Set(names)];
  return { names: unique, repeated: names.length - unique.length };
}
