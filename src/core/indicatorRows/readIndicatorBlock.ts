import { pastedRows } from '../projectList/pastedRows';
import { readIndicatorName } from '../table/rows/indicatorName';
import type { RowTexts } from './rowsToAdd';

/** Names and values as pasted, or the first line (1-based) that holds more than a name and a value. */
export type IndicatorBlock =
  | { readonly kind: 'rows'; readonly rows: readonly RowTexts[] }
  | { readonly kind: 'more-columns'; readonly line: number };

/** A line that heads the columns: 三级指标 | 指标值. */
const HEADER = /^(?:三级指标|指标名称|绩效指标|名称|指标)$/;

/**
 * Reads a block of two columns, names and values, as a spreadsheet puts it on the clipboard. The names' own numbers (指标1:)
 * go: they are given anew where the rows come to stand. Empty lines and a line of headings are left out.
 */
export function readIndicatorBlock(pasted: string): IndicatorBlock {
  const rows: RowTexts[] = [];
  for (const { line, cells } of pastedRows(pasted)) {
    const texts = cells.map((cell) => cell.trim());
    while (texts.at(-1) === '') texts.pop();
    const [name = '', value = '', ...more] = texts;
    if (more.some((text) => text !== '')) return { kind: 'more-columns', line };
    if (name === '' && value === '') continue;
    if (rows.length === 0 && HEADER.test(name.replace(/\s/g, ''))) continue;
    rows.push({ name: readIndicatorName(name).name, value });
  }
  return { kind: 'rows', rows };
}
