import type { IFormulaRuntimeService } from '@univerjs/engine-formula';
import { type CellArea } from '../../../core/grid/address';
import { intersection } from '../workbook/areas';
import { referencesIn } from '../workbook/referencesIn';
import type { FWorkbook } from './facade';

/** A table of the file: formulas name it and its columns in place of cells. */
export interface FileTable {
  readonly name: string;
  readonly sheetId: string;
  readonly area: CellArea;
}

interface Place {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** What in a formula may be a name, each once. */
const wordsIn = (formula: string) => [...new Set(formula.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? [])];

/**
 * A function that tells what the cells hold from which a formula is calculated, as one text: it differs where one of them
 * differs. Reads the results of a calculation under way before those that stand in the sheet. Cells that a formula works out
 * for itself (INDIRECT) are not among them.
 */
export function createInputs(
  book: FWorkbook,
  tables: readonly FileTable[],
  runtime: IFormulaRuntimeService,
): (formula: string, sheetId: string) => string {
  let known: ReadonlyMap<string, string> | null = null;
  /** What each name stands for. Gathered once for all formulas that the engine works out in one go. */
  const names = () => {
    if (!known) {
      known = new Map(book.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]));
      queueMicrotask(() => {
        known = null;
      });
    }
    return known;
  };

  const placesOf = (formula: string, sheetId: string): Place[] => {
    const order = book.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
    const places: Place[] = [];
    for (const { area, sheets } of referencesIn(formula)) {
      const from = order.findIndex(({ name }) => name === sheets?.first);
      const to = order.findIndex(({ name }) => name === sheets?.last);
      if (sheets === null) places.push({ sheetId, area });
      else if (from >= 0 && to >= from)
        places.push(...order.slice(from, to + 1).map(({ id }) => ({ sheetId: id, area })));
    }
    for (const table of tables) if (formula.includes(`${table.name}[`)) places.push(table);
    return places;
  };

  const contentOf = ({ sheetId, area }: Place): string => {
    const sheet = book.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) return '';
    const all = { top: 0, left: 0, bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
    const part = intersection(area, all);
    if (!part) return '';
    const results = runtime.getUnitData()[book.getId()]?.[sheetId];
    const values: string[] = [];
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const cell = results?.getValue(row, column) ?? sheet.getCellRaw(row, column);
        const value = cell?.v ?? cell?.p?.body?.dataStream ?? '';
        // Where it stands does not matter: rows that are inserted move it.
        if (value !== '') values.push(`${typeof value}${String(value)}`);
      }
    }
    return values.join('\n');
  };

  return (formula, sheetId) => {
    const formulas = [formula, ...wordsIn(formula).flatMap((word) => names().get(word) ?? [])];
    return formulas.flatMap((text) => placesOf(text, sheetId).map(contentOf)).join('\u0000');
  };
}
