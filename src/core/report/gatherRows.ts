import type { Words } from '../words/index';
import type { FindingRow } from './findingRows';
import { cellAndOthers, gatheredText } from './reportWords';

/** Fewer alike are told one by one. */
const FEWEST = 4;

/**
 * One mistake that a table makes over and over is told once, where the first of its cells stands, with all of them: a page that
 * says nine times that a unit is missing hides what else it says. Takes rows in their order; lists of cells that a person
 * filters or a program reads (xlsx, csv, json), and marks, keep a row a cell.
 */
export function gatherRows(rows: readonly FindingRow[], words: Words): FindingRow[] {
  const alike = new Map<string, FindingRow[]>();
  for (const row of rows) {
    if (row.alike === null) continue;
    const own = alike.get(row.alike);
    if (own) own.push(row);
    else alike.set(row.alike, [row]);
  }
  return rows.flatMap((row) => {
    const own = (row.alike !== null && alike.get(row.alike)) || [];
    if (own.length < FEWEST) return [row];
    return own[0] === row ? [gathered(row, own, words)] : [];
  });
}

function gathered(first: FindingRow, rows: readonly FindingRow[], words: Words): FindingRow {
  const many = words.rules[first.ruleId].many?.(rows.length) ?? first.title;
  return {
    ...first,
    cell: cellAndOthers(first.cell, rows.length),
    message: gatheredText(many, rows),
    found: null,
    expected: null,
    fix: null,
    related: [],
  };
}
