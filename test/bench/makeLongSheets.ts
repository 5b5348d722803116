/** makeLongSheets FOLDER: books of one sheet each (or thirty), as long or as wide as a sheet may be. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SHEET_COLUMNS, toA1 } from '../../src/core/grid/address';
import { filledIndexes, type SheetGrid } from '../../src/core/grid/SheetGrid';
import { handmadeWorkbook, worksheet } from '../files/handmade';
import { FARTHEST, farSheets, tallSheets, wideSheets, type LongSheets } from '../support/longSheets';

const [folder = '.'] = process.argv.slice(2);

const kind = (sheets: readonly LongSheets[], what: string): LongSheets['of'] => {
  const found = sheets.find((each) => each.what === what);
  if (!found) throw new Error(`no sheets of the kind ${what}`);
  return found.of;
};

function rowXml(cells: SheetGrid['rows'][number], row: number): string {
  const xml = filledIndexes(cells ?? []).map((column) => {
    const text = cells?.[column]?.text ?? '';
    return `<c r="${toA1({ row, column })}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row + 1}">${xml.join('')}</row>`;
}

function write(name: string, grids: readonly SheetGrid[]): void {
  const sheets = grids.map(({ rows }, index) => ({
    name: `表${index + 1}`,
    xml: worksheet(
      filledIndexes(rows)
        .map((row) => rowXml(rows[row], row))
        .join(''),
    ),
  }));
  writeFileSync(path.join(folder, `${name}.xlsx`), handmadeWorkbook({ sheets }));
}

const ROWS = 50_000;
write('50,000 names in a column', kind(tallSheets, 'names of projects')(ROWS));
write('a list of 50,000 projects', kind(tallSheets, 'a list of projects')(ROWS));
write('50,000 indicators of one table', kind(tallSheets, 'indicators of one table')(ROWS));
write('a heading over 16,384 columns', kind(wideSheets, 'headings nobody knows')(SHEET_COLUMNS));
write(
  '30 sheets with a text at their end',
  Array.from({ length: 30 }, () => farSheets[0]?.of(FARTHEST) ?? []).flat(),
);
