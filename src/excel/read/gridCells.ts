import type { GridCell } from '../../core/grid/SheetGrid';
import { isErrorValue } from '../../core/text/errorValues';

/** A block of a sheet as Excel hands it over: four matrices of one size, from a 0-based corner. */
export interface CellBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

export type GridRows = (GridCell | undefined)[][];

/** A column too narrow for its number shows only these. */
const NARROW = /^#+$/;

/** The function that turns a value and its number format into text. */
export type Display = (value: number, numberFormat: string) => string;

/** Whether the text of a cell is what its column has room for: ####, or a General number with fewer digits. */
function isWidthsText(value: unknown, text: string, numberFormat: string): boolean {
  if (typeof value !== 'number') return false;
  return NARROW.test(text) || (numberFormat === 'General' && text !== String(value));
}

/** Whether a cell's text must be worked out from its number format. */
export function needsDisplay(block: CellBlock): boolean {
  return block.text.some((row, r) =>
    row.some((text, c) => isWidthsText(block.values[r]?.[c], text, block.numberFormat[r]?.[c] ?? 'General')),
  );
}

/** Puts a block's filled cells into the rows of a grid. `display` is needed only where `needsDisplay` says so. */
export function addBlock(rows: GridRows, block: CellBlock, display: Display | null): void {
  block.values.forEach((values, r) => {
    const row = (rows[block.rowIndex + r] ??= []);
    values.forEach((value, c) => {
      const cell = gridCell(
        value,
        block.text[r]?.[c] ?? '',
        block.formulas[r]?.[c],
        block.numberFormat[r]?.[c] ?? 'General',
        display,
      );
      if (cell) row[block.columnIndex + c] = cell;
    });
  });
}

/** One cell, or undefined where nothing was ever filled in. */
export function gridCell(
  value: unknown,
  text: string,
  formulaOrValue: unknown,
  numberFormat: string,
  display: Display | null,
): GridCell | undefined {
  // A text that begins with = is handed over as its own formula: only a formula's result differs from it.
  const isFormula =
    typeof formulaOrValue === 'string' && formulaOrValue.startsWith('=') && formulaOrValue !== value;
  const formula = isFormula ? formulaOrValue : null;
  if (value === '' && formula === null) return undefined;
  if (typeof value === 'string') {
    // Excel's error values come as texts among the values.
    if (isErrorValue(value)) return { value: null, text: value, formula, numberFormat };
    return { value, text: NARROW.test(text) ? value : text, formula, numberFormat };
  }
  if (typeof value === 'boolean') return { value, text, formula, numberFormat };
  if (typeof value !== 'number') return undefined;
  const shown = display && isWidthsText(value, text, numberFormat) ? display(value, numberFormat) : text;
  return { value, text: shown, formula, numberFormat };
}
