import { areaToA1, type CellArea } from '../../../core/grid/address';
import { moveFormula } from '../../../files/xlsx/sharedFormula';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { movedArea, movedLine, type LineMove } from '../../host/workbook/moved';
import { areasOf } from '../sheet/areas';
import { movedText, type SheetMove } from './movedParts';
import type { SheetTable } from '../sheet/tables';

/**
 * Where a table stands after rows and columns of its sheet came and went: it grows and shrinks by the rows within it. Null
 * where it lost its headings, its totals or all its rows, or got or lost a column.
 */
export function followedArea(table: SheetTable, moves: readonly LineMove[]): CellArea | null {
  const { headed, totalled, area: before } = table;
  const area = moves.reduce<CellArea | null>((at, move) => at && movedArea(at, move), before);
  if (!area) return null;
  const stays = (axis: LineMove['axis'], line: number, now: number) => lineAfter(line, axis, moves) === now;
  if (headed && !stays('rows', before.top, area.top)) return null;
  if (totalled && !stays('rows', before.bottom, area.bottom)) return null;
  if (area.bottom - Number(totalled) < area.top + Number(headed)) return null;
  const wide = area.right - area.left === before.right - before.left;
  const sameColumns = table.columns.every((_, index) =>
    stays('columns', before.left + index, area.left + index),
  );
  return wide && sameColumns ? area : null;
}

function lineAfter(line: number, axis: LineMove['axis'], moves: readonly LineMove[]): number | null {
  return moves
    .filter((move) => move.axis === axis)
    .reduce<number | null>((at, move) => (at === null ? null : movedLine(at, move)), line);
}

/**
 * A table's part with its areas and its formulas as they are after rows and columns came and went.
 * @param area where it stands now
 * @param moves of all sheets, seen from the table's
 */
export function movedTable(table: SheetTable, area: CellArea, moves: readonly SheetMove[]): string {
  if (moves.length === 0) return table.xml;
  const { headed, totalled, area: before } = table;
  const own = moves.filter(({ stand }) => stand.here).map(({ move }) => move);
  const filtered = { ...area, bottom: area.bottom - Number(totalled) };
  const sorted = (ref: string) => {
    const [first] = areasOf(ref);
    const moved = first && own.reduce<CellArea | null>((at, move) => at && movedArea(at, move), first);
    return moved ? areaToA1(moved) : ref;
  };
  // A column's formula is the one of the first row beneath the headings, whichever that is now.
  const first = before.top + Number(headed);
  let kept = first;
  while (kept < before.bottom && lineAfter(kept, 'rows', own) === null) kept += 1;
  const inRow = (formula: string, from: number, to: number) =>
    moveFormula(formula, { row: from, column: 0 }, { row: to, column: 0 });
  const columnFormula = (formula: string) => {
    const moved = movedText(inRow(formula, first, kept), moves);
    return inRow(moved, lineAfter(kept, 'rows', own) ?? kept, area.top + Number(headed));
  };
  return rewriteXml(table.xml, {
    attributes(name, { ref }) {
      if (ref === undefined) return null;
      const now =
        name === 'table' ? areaToA1(area) : name === 'autoFilter' ? areaToA1(filtered) : sorted(ref);
      return now === ref ? null : { ref: now };
    },
    text(name, formula) {
      if (name !== 'calculatedColumnFormula' && name !== 'totalsRowFormula') return null;
      const moved = name === 'totalsRowFormula' ? movedText(formula, moves) : columnFormula(formula);
      return moved === formula ? null : moved;
    },
  });
}
