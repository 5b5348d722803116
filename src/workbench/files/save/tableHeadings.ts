import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { CellArea } from '../../../core/grid/address';
import { displayedText } from '../../../core/grid/displayedText';
import { storedText } from '../../../files/write/storedText';
import { escapeXml } from '../../../files/xml/pieces';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { plainValue } from '../sheet/cells';
import type { SheetTable } from '../sheet/tables';

type Cells = Partial<IWorksheetData>['cellData'];

/** The headings of a table, as they are to be saved. */
export interface TableHeadings {
  /** The columns' names. */
  readonly names: readonly string[];
  /** The texts of the cells that hold another one, by their place among the columns. */
  readonly texts: ReadonlyMap<number, string>;
}

/**
 * The columns' names after a person wrote into the headings, as Excel has them: each the text of its heading, an empty one
 * 列1 or the first that is free, of two that are the same the later with a number behind it. A heading that nobody touched
 * keeps its column's name, whatever the file says there.
 * @param area where the table stands now
 * @param patternOf the number format of a cell
 */
export function headingsOf(
  table: SheetTable,
  { before, now, area }: { readonly before: Cells; readonly now: Cells; readonly area: CellArea },
  patternOf: (cell: ICellData) => string | undefined,
): TableHeadings {
  const { columns } = table;
  const names = [...columns];
  const texts = new Map<number, string>();
  if (!table.headed) return { names, texts };
  const headings = columns.map((_, index) => {
    const old = before?.[table.area.top]?.[table.area.left + index] ?? {};
    const cell = now?.[area.top]?.[area.left + index] ?? {};
    const [was, is] = [headingOf(old, patternOf), headingOf(cell, patternOf)];
    const calculated = Boolean(old.f && cell.f);
    return { ...is, touched: !calculated && (was.text !== is.text || (was.plain && !is.plain)) };
  });
  const taken = new Set(
    headings.flatMap(({ text, touched }, index) =>
      touched ? [] : [text.toLowerCase(), (columns[index] ?? '').toLowerCase()],
    ),
  );
  headings.forEach(({ text, plain, touched }, index) => {
    if (!touched) return;
    const name = freeName(text, taken);
    taken.add(name.toLowerCase());
    names[index] = name;
    if (!plain || name !== text) texts.set(index, name);
  });
  return { names, texts };
}

/** What a heading shows, and whether the cell holds just this, as a text. */
function headingOf(cell: ICellData, patternOf: (cell: ICellData) => string | undefined) {
  const value = plainValue(cell);
  const plain = typeof value === 'string' && !cell.f;
  const shown = value instanceof Date ? '' : displayedText(value, plain ? '' : (patternOf(cell) ?? ''));
  return { text: shown.replace(/\r\n?/g, '\n'), plain };
}

function freeName(text: string, taken: ReadonlySet<string>): string {
  const stem = text === '' ? '列' : text;
  let number = 1;
  const name = () => (number === 1 && text !== '' ? stem : `${stem}${number}`);
  while (taken.has(name().toLowerCase())) number += 1;
  return name();
}

/** A table's part with other names of its columns, written as Excel writes them; those that stay the same stay to the letter. */
export function withColumnNames(xml: string, before: readonly string[], names: readonly string[]): string {
  if (names.every((name, index) => name === before[index])) return xml;
  let index = -1;
  return rewriteXml(xml, {
    attributes(element) {
      if (element !== 'tableColumn') return null;
      index += 1;
      const name = names[index];
      if (name === undefined || name === before[index]) return null;
      return { name: escapeXml(storedText(name).replaceAll('\n', '_x000a_')) };
    },
  });
}

const RETURN = /_x000d_(?:_x000a_|&#10;)?/gi;

/** A table's part whose headings have line breaks as the cells have them. */
export function withPlainHeadings(table: string): string {
  if (!/_x000d_/i.test(table)) return table;
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
