import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { renameColumns } from '../../../files/xlsx/structuredReferences';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { STRING } from '../sheet/cells';
import type { Moves } from './losses';
import { followedArea, movedTable } from './movedTable';
import type { OpenedFile } from '../open/OpenedFile';
import { movesSeenFrom } from './seenMoves';
import { styleIn } from './SheetComparison';
import { headingsOf, withColumnNames, withPlainHeadings } from './tableHeadings';
import { tablesOf } from '../sheet/tables';

/** The tables of a workbook (Excel's 表格) on their way into the file, and what follows from their headings. */
export interface SavedTables {
  /** The grid's content with the headings as Excel would have them. */
  readonly data: IWorkbookData;
  /** The parts that change, by their paths. */
  readonly parts: ReadonlyMap<string, string>;
  /** A sheet's or the workbook's part whose formulas call the columns by their new names. */
  readonly renamed: (xml: string) => string;
}

/** The elements that hold a formula. */
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
]);

/**
 * What becomes of the file's tables: they stand where their cells went, and their columns are called as their headings, or
 * Excel repairs the file. A table that can't follow its cells stays as it is; `findLosses` tells of it.
 */
export function saveTables(opened: OpenedFile, grid: IWorkbookData, moves: Moves): SavedTables {
  const { file, sheetIds } = opened;
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const made: { readonly path: string; readonly xml: string; readonly former: string }[] = [];
  const newNames = new Map<string, ReadonlyMap<string, string>>();
  sheetIds.forEach((id, index) => {
    const sheet = grid.sheets[id];
    if (!sheet || !grid.sheetOrder.includes(id)) return;
    const headings: Heading[] = [];
    for (const table of tablesOf(file, file.sheets[index])) {
      const area = table && followedArea(table, moves.get(id) ?? []);
      if (!area) continue;
      const { names, texts } = headingsOf(
        table,
        { before: opened.data.sheets[id]?.cellData, now: sheet.cellData, area },
        ({ s }) => styleIn(grid, s)?.n?.pattern,
      );
      for (const [at, text] of texts) headings.push({ row: area.top, column: area.left + at, text });
      const moved = movedTable(table, area, movesSeenFrom(id, opened, moves));
      const xml = withColumnNames(withPlainHeadings(moved), table.columns, names);
      made.push({ path: table.path, xml, former: table.xml });
      const changed = table.columns.flatMap((column, at) => {
        const name = names[at] ?? column;
        return name === column ? [] : [[column.toLowerCase(), name] as const];
      });
      if (changed.length > 0) newNames.set(table.name.toLowerCase(), new Map(changed));
    }
    if (headings.length > 0) sheets[id] = { ...sheet, cellData: withTexts(sheet.cellData, headings) };
  });
  const rename = (formula: string) =>
    renameColumns(formula, (table, column) =>
      newNames.get(table.toLowerCase())?.get(column.replace(/\r\n?/g, '\n').toLowerCase()),
    );
  const renamed = (xml: string) =>
    newNames.size === 0
      ? xml
      : rewriteXml(xml, {
          text(name, formula) {
            if (!FORMULAS.has(name)) return null;
            const now = rename(formula);
            return now === formula ? null : now;
          },
        });
  const parts = made.flatMap(({ path, xml, former }) => {
    const now = renamed(xml);
    return now === former ? [] : [[path, now] as const];
  });
  return {
    data: { ...grid, sheets: { ...grid.sheets, ...sheets } },
    parts: new Map(parts),
    renamed,
  };
}

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells with texts put into some of them; what was there keeps its look alone. */
function withTexts(cells: IWorksheetData['cellData'] | undefined, headings: readonly Heading[]) {
  const rows: Record<number, Record<number, ICellData>> = { ...cells };
  for (const { row, column, text } of headings) {
    const { f: _, si: __, p: ___, ...cell } = rows[row]?.[column] ?? {};
    rows[row] = { ...rows[row], [column]: { ...cell, v: text, t: STRING } };
  }
  return rows;
}
