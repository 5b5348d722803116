import type { ICellData, IWorksheetData } from '@univerjs/core';
import { toA1, type CellArea } from '../../../core/grid/address';
import { formulaKey } from '../../host/univer/formulaKinds';
import { metadataOf, plainValue } from '../sheet/cells';
import type { SheetTable } from '../sheet/tables';

type Sheet = Partial<IWorksheetData> | undefined;

/** Functions whose result fills the cells beside the formula's own. */
const SPILLING =
  /^=\s*(?:_xlfn\.(?:_xlws\.)?)?(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|[VH]STACK|TO(?:COL|ROW)|WRAP(?:COLS|ROWS)|TAKE|DROP|EXPAND|CHOOSE(?:COLS|ROWS)|MAP|BY(?:COL|ROW)|SCAN|MAKEARRAY)\(/i;

/**
 * Cells with a formula written in the grid whose result fills several cells. Excel takes such a formula for one of several
 * results only where the cell refers to the workbook's metadata (`cm`, XLDAPR), which is not written here; without it Excel
 * puts @ in front. Source: [MS-XLSX] 2.2.4.9, 2.4.45.
 */
export function spillingCells(before: Sheet, now: Sheet): string[] {
  const known = new Set<string>();
  eachCell(before, ({ f }) => {
    if (f && SPILLING.test(f)) known.add(formulaKey(f));
  });
  const cells: string[] = [];
  eachCell(now, (cell, row, column) => {
    if (cell.f && SPILLING.test(cell.f) && metadataOf(cell) === '' && !known.has(formulaKey(cell.f)))
      cells.push(toA1({ row, column }));
  });
  return cells;
}

/**
 * Blank cells of a table's calculated columns, where there are more than when the file was opened: Excel fills them in for
 * a row that is inserted.
 * @param area where the table stands now
 */
export function uncalculatedCells(before: Sheet, now: Sheet, table: SheetTable, area: CellArea): string[] {
  const blank = blankCells(now, table, area);
  return blank.length > blankCells(before, table, table.area).length ? blank : [];
}

function blankCells(sheet: Sheet, { calculated, headed, totalled }: SheetTable, area: CellArea): string[] {
  const cells: string[] = [];
  for (let row = area.top + Number(headed); row <= area.bottom - Number(totalled); row += 1) {
    for (const index of calculated) {
      const cell = sheet?.cellData?.[row]?.[area.left + index];
      if (!cell?.f && plainValue(cell ?? {}) === null) cells.push(toA1({ row, column: area.left + index }));
    }
  }
  return cells;
}

function eachCell(sheet: Sheet, look: (cell: ICellData, row: number, column: number) => void): void {
  const rows = (sheet?.cellData ?? {}) as Readonly<Record<string, Readonly<Record<string, ICellData>>>>;
  for (const [row, cells] of Object.entries(rows))
    for (const [column, cell] of Object.entries(cells)) look(cell, Number(row), Number(column));
}
