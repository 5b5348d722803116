import type { CellArea } from '../../../core/grid/address';
import { run } from './facade';
import type { FUniver, FWorksheet } from './facade';

/** Univer's numbers: where the new lines go, seen from the first of the range. */
const direction = { up: 0, left: 3 } as const;

const at = (sheet: FWorksheet) => ({
  unitId: sheet.getWorkbook().getUnitId(),
  subUnitId: sheet.getSheetId(),
});

function lines(sheet: FWorksheet, lines: Partial<CellArea>) {
  return {
    startRow: lines.top ?? 0,
    endRow: lines.bottom ?? sheet.getMaxRows() - 1,
    startColumn: lines.left ?? 0,
    endColumn: lines.right ?? sheet.getMaxColumns() - 1,
  };
}

/** The engine selects the lines that it moves; in Excel what the person selected stays selected when an add-in moves them. */
function keepingSelection(sheet: FWorksheet, move: () => void): void {
  const selected = sheet.getActiveRange();
  move();
  selected?.activate();
}

/** Merges, formulas and validations stretch with Univer's own commands. */
export function insertRows(univer: FUniver, sheet: FWorksheet, first: number, count: number): void {
  if (first >= sheet.getMaxRows()) return;
  const range = lines(sheet, { top: first, bottom: first + count - 1 });
  keepingSelection(sheet, () => {
    run(univer, 'sheet.command.insert-row-by-range', { ...at(sheet), range, direction: direction.up });
  });
}

export function deleteRows(univer: FUniver, sheet: FWorksheet, first: number, count: number): void {
  if (first >= sheet.getMaxRows()) return;
  const range = lines(sheet, { top: first, bottom: Math.min(first + count, sheet.getMaxRows()) - 1 });
  keepingSelection(sheet, () => {
    run(univer, 'sheet.command.remove-row-by-range', { ...at(sheet), range });
  });
}

export function insertColumns(univer: FUniver, sheet: FWorksheet, first: number, count: number): void {
  if (first >= sheet.getMaxColumns()) return;
  const range = lines(sheet, { left: first, right: first + count - 1 });
  keepingSelection(sheet, () => {
    run(univer, 'sheet.command.insert-col-by-range', { ...at(sheet), range, direction: direction.left });
  });
}

export function deleteColumns(univer: FUniver, sheet: FWorksheet, first: number, count: number): void {
  if (first >= sheet.getMaxColumns()) return;
  const range = lines(sheet, { left: first, right: Math.min(first + count, sheet.getMaxColumns()) - 1 });
  keepingSelection(sheet, () => {
    run(univer, 'sheet.command.remove-col-by-range', { ...at(sheet), range });
  });
}
