import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { columnCount, intersection, rowCount } from '../../host/workbook/areas';
import { referencesIn, type NamedCells } from '../../host/workbook/referencesIn';

/**
 * What the grid's engine calculates without the page standing still for long. It lays out which formula follows from which
 * in one go, a page can't stop it, and each costs it some 0.1 ms, each cell that one reads a tenth of a thousandth of that.
 */
const most = { formulas: 50_000, cells: 10_000_000 } as const;

type Sheets = readonly Partial<IWorksheetData>[];
type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Functions that go through a whole list for each value that they look for. */
const SEARCHES = /\b(?:COUNTIFS?|SUMIFS?|AVERAGEIFS?|MATCH|[VHX]?LOOKUP)\(/i;
/** Functions that make such a one look for each value of a list. */
const EACH = /\b(?:SUMPRODUCT|UNIQUE|FILTER|SORT|MAP|BYROW)\(/i;

/** True where a workbook has more formulas, or these read more cells, than the engine is given. */
export function isTooMuchToCalculate({ sheetOrder, sheets }: IWorkbookData): boolean {
  const all: Sheets = sheetOrder.map((id) => sheets[id] ?? {});
  let formulas = 0;
  let cells = 0;
  for (const sheet of all) {
    for (const row of Object.values((sheet.cellData ?? {}) as Cells)) {
      for (const { f, custom } of Object.values(row)) {
        if (!f) continue;
        formulas += 1;
        cells += cellsRead(f, custom?.['array'] !== undefined, sheet, all);
        if (formulas > most.formulas || cells > most.cells) return true;
      }
    }
  }
  return false;
}

function cellsRead(formula: string, isArray: boolean, own: Partial<IWorksheetData>, all: Sheets): number {
  const counts = referencesIn(formula).map((named) => countOf(named, own, all));
  const together = counts.reduce((sum, count) => sum + count, 0);
  if (!SEARCHES.test(formula) || !(isArray || EACH.test(formula))) return together;
  const [first = 0, second = first] = counts.sort((a, b) => b - a);
  return Math.max(together, first * second);
}

/** How many of the named cells a sheet has. */
function countOf({ area, sheets }: NamedCells, own: Partial<IWorksheetData>, all: Sheets): number {
  const from = sheets === null ? all.indexOf(own) : all.findIndex(({ name }) => name === sheets.first);
  const to = sheets === null ? from : all.findIndex(({ name }) => name === sheets.last);
  let count = 0;
  for (const { rowCount: rows = 0, columnCount: columns = 0 } of from < 0 ? [] : all.slice(from, to + 1)) {
    const there = intersection(area, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    if (there) count += rowCount(there) * columnCount(there);
  }
  return count;
}
